// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_conflicts.h"

#include "core/store/labels/label_sql.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// The latest thing that the annotator of a staged label said in its place, as in `insertDecided` of the projection: a
// verdict on a job's label, or a label of their own. The staged rows are `import_label`; %1 is their value in the form
// of {label-value}.
#define LATEST                                                                                                         \
    "(SELECT said.value, said.is_decision FROM ("                                                                      \
    " SELECT CASE v.verdict WHEN 'confirmed' THEN {label-value:l} WHEN 'corrected' THEN {verdict-value:v}"             \
    "   ELSE {rejected} END AS value, 1 AS is_decision, v.created_at, 1 AS is_verdict, v.id"                           \
    "  FROM verification v JOIN label l ON l.id = v.label_id WHERE v.record_id = import_label.record_id"               \
    "  AND v.label_definition_id = {definition} AND v.annotator_id = import_label.annotator_id AND v.is_current = 1"   \
    " UNION ALL"                                                                                                       \
    " SELECT {label-value:l}, l.import_id IS NULL, l.created_at, 0, l.id FROM label l"                                 \
    "  WHERE l.record_id = import_label.record_id AND l.label_definition_id = {definition}"                            \
    "  AND l.annotator_id = import_label.annotator_id AND l.job_id IS NULL AND l.is_current = 1"                       \
    " ORDER BY created_at DESC, is_verdict DESC, id DESC LIMIT 1) said)"

constexpr auto equalsLatest = "EXISTS (SELECT 1 FROM " LATEST " latest WHERE latest.value = %1)"_L1;

constexpr auto differsFromDecision =
    "EXISTS (SELECT 1 FROM annotator a WHERE a.id = import_label.annotator_id AND a.kind = 'person')"
    " AND EXISTS (SELECT 1 FROM " LATEST " latest WHERE latest.value <> %1 AND latest.is_decision = 1)"_L1;

#undef LATEST

/// The members of a staged set in the form of a set's key.
QString stagedSet()
{
    return u"COALESCE((SELECT group_concat(o.value, ',') FROM (SELECT DISTINCT m.value FROM %1 m"
           " ORDER BY m.value) o), '')"_s.arg(jsonMembers(u"import_label.options"_s));
}

std::vector<LabelDefinitionId> stagedDefinitions(Steps &steps, ImportId import)
{
    std::vector<LabelDefinitionId> definitions;
    steps.each(
        u"SELECT DISTINCT label_definition_id FROM import_label WHERE import_id = ?"_s,
        [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); }, import);
    return definitions;
}

/// "… FROM import_label WHERE", with a condition on the staged labels of one definition.
QString onStaged(const LabelScope &scope, const QString &act, QLatin1String condition)
{
    const QString value = scope.choice == Choice::Single ? u"import_label.option_id"_s : stagedSet();
    return u"%1 FROM import_label WHERE import_id = ? AND label_definition_id = %2 AND "_s.arg(
               act, QString::number(scope.definition.value)) +
           labelSql(scope, condition).arg(value);
}

qint64 drop(Steps &steps, ImportId import, QLatin1String condition)
{
    qint64 dropped = 0;
    for (const LabelDefinitionId definition : stagedDefinitions(steps, import)) {
        const LabelScope scope = steps.take(currentScope(steps.connection(), definition));
        dropped += steps.change(onStaged(scope, u"DELETE"_s, condition), import);
    }
    return dropped;
}

} // namespace

void dropEqualLabels(Steps &steps, ImportId import)
{
    drop(steps, import, equalsLatest);
}

qint64 countConflicts(Steps &steps, ImportId import)
{
    qint64 count = 0;
    for (const LabelDefinitionId definition : stagedDefinitions(steps, import)) {
        const LabelScope scope = steps.take(currentScope(steps.connection(), definition));
        count += steps.number(onStaged(scope, u"SELECT count(*)"_s, differsFromDecision), import);
    }
    return count;
}

qint64 dropConflicts(Steps &steps, ImportId import)
{
    return drop(steps, import, differsFromDecision);
}

} // namespace tandem

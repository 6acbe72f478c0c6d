// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_conflicts.h"

#include "core/store/labels/label_sql.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/bulk_statement.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// What the annotator of a staged label said last in its place, as in `insertDecided` of the projection: a verdict on a
// job's label, or a label of their own. The staged rows are `import_label`; %1 is what is asked about it, where %2 is
// the value of the staged one in the form of {value}. NULL: they said nothing.
constexpr auto latestSaying =
    "(SELECT %1 FROM ("
    " SELECT CASE v.verdict WHEN 'confirmed' THEN {value:l} WHEN 'corrected' THEN {value:v}"
    "   ELSE {rejected} END AS value, 1 AS is_decision, v.created_at, 1 AS is_verdict, v.id"
    "  FROM verification v JOIN label l ON l.id = v.label_id WHERE v.record_id = import_label.record_id"
    "  AND v.label_definition_id = {definition} AND v.annotator_id = import_label.annotator_id AND v.is_current = 1"
    " UNION ALL"
    " SELECT {value:l}, l.import_id IS NULL, l.created_at, 0, l.id FROM label l"
    "  WHERE l.record_id = import_label.record_id AND l.label_definition_id = {definition}"
    "  AND l.annotator_id = import_label.annotator_id AND l.job_id IS NULL AND l.is_current = 1"
    " ORDER BY created_at DESC, is_verdict DESC, id DESC LIMIT 1) said)"_L1;

constexpr auto differs = "said.value <> %2"_L1;
// The codes of the temporary table met_label.
constexpr auto meeting = "(said.value = %2) * 2 + said.is_decision"_L1;
constexpr auto isOther = "met IN (0, 1)"_L1;
constexpr auto isSameDecision = "met = 3"_L1;

std::vector<LabelDefinitionId> stagedDefinitions(Steps &steps, ImportId import)
{
    std::vector<LabelDefinitionId> definitions;
    steps.each(
        u"SELECT DISTINCT label_definition_id FROM import_label WHERE import_id = ?"_s,
        [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); }, import);
    return definitions;
}

/// What is asked about the latest saying of the annotator of a staged label.
QString aboutLatest(const LabelScope &scope, QLatin1String question)
{
    return labelSql(scope, latestSaying).arg(QString(question).replace(u"%2"_s, valueSql(u"import_label"_s)));
}

/// "… FROM import_label", of one definition.
QString ofStaged(const LabelScope &scope)
{
    return u" FROM import_label WHERE import_id = ? AND label_definition_id = "_s +
           QString::number(scope.definition.value);
}

/// Counts the labels of rows, as if they were staged by the import 0.
QString countGiven()
{
    return u"WITH import_label (import_id, record_id, label_definition_id, annotator_id, option_id, value_key) AS"
           " (SELECT 0, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM %1) SELECT count(*)"_s.arg(
               jsonMembers(u"?"_s));
}

/// A row of the list that countGiven takes.
QString givenLabel(RecordId record, const ImportedLabel &label, ValueKind kind)
{
    const ValueColumns value = columnsOf(kind, label.value);
    return u"[%1,%2,%3,%4,%5]"_s.arg(record.value)
        .arg(label.definition.value)
        .arg(label.annotator.value)
        .arg(value.option.isValid() ? QString::number(value.option.value) : u"null"_s,
             value.key ? u'"' + *value.key + u'"' : u"null"_s);
}

qint64 dropMet(Steps &steps, QLatin1String which)
{
    return steps.change(u"DELETE FROM import_label WHERE rowid IN (SELECT id FROM met_label WHERE %1)"_s.arg(which));
}

} // namespace

void noteMetLabels(Steps &steps, ImportId import)
{
    emptyTemporaryTable(steps, "met_label"_L1, "id INTEGER PRIMARY KEY, met INTEGER"_L1);
    for (const LabelDefinitionId definition : stagedDefinitions(steps, import)) {
        const LabelScope scope = steps.take(currentScope(steps.connection(), definition));
        steps.change(u"INSERT INTO met_label SELECT import_label.rowid, "_s + aboutLatest(scope, meeting) +
                         ofStaged(scope),
                     import);
    }
}

void dropDecidedLabels(Steps &steps)
{
    dropMet(steps, isSameDecision);
}

qint64 dropConflicts(Steps &steps)
{
    return dropMet(steps, isOther);
}

qint64 metConflicts(Steps &steps)
{
    return steps.number(u"SELECT count(*) FROM met_label WHERE "_s + isOther);
}

QString isMetBySame(const QString &staged)
{
    return u"EXISTS (SELECT 1 FROM met_label m WHERE m.id = %1.rowid AND m.met = 2)"_s.arg(staged);
}

qint64 countConflicts(Steps &steps, ImportId import)
{
    qint64 count = 0;
    for (const LabelDefinitionId definition : stagedDefinitions(steps, import)) {
        const LabelScope scope = steps.take(currentScope(steps.connection(), definition));
        count +=
            steps.number(u"SELECT count(*)"_s + ofStaged(scope) + u" AND "_s + aboutLatest(scope, differs), import);
    }
    return count;
}

QString isOtherTextOfDecided()
{
    return u"(record.content <> ?2"
           " AND (EXISTS (SELECT 1 FROM verification v WHERE v.record_id = record.id AND v.is_current = 1)"
           "  OR EXISTS (SELECT 1 FROM label l JOIN annotator a ON a.id = l.annotator_id WHERE l.record_id = record.id"
           "   AND l.job_id IS NULL AND l.is_current = 1 AND a.kind IN ('person', 'reconciliation'))))"_s;
}

Result<MetConflicts> conflictsMet(Connection &connection, const std::vector<ImportedRow> &rows)
{
    auto find = BulkStatement::prepare(connection, u"SELECT id, %1 FROM record WHERE external_id = ?1 AND %2"_s
                                                       .arg(isOtherTextOfDecided(), isVisible(u"record.id"_s))
                                                       .toUtf8());
    if (!find)
        return tl::unexpected(find.error());
    MetConflicts met;
    std::map<LabelDefinitionId, std::vector<std::pair<RecordId, const ImportedLabel *>>> labels;
    for (const ImportedRow &row : rows) {
        const QByteArray id = row.externalId.toUtf8();
        const QByteArray content = row.content.toUtf8();
        find->bindText(1, id);
        if (row.content.isNull())
            find->bindNull(2);
        else
            find->bindText(2, content);
        const Result<bool> isKnown = find->next();
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        const RecordId record(*isKnown ? find->integer(0) : 0);
        met.texts += *isKnown && find->integer(1) != 0 ? 1 : 0;
        find->reset();
        for (const ImportedLabel &label : row.labels) {
            if (record.isValid() && label.annotator.isValid())
                labels[label.definition].emplace_back(record, &label);
        }
    }
    Steps steps(connection);
    for (const auto &[definition, given] : labels) {
        const LabelScope scope = steps.take(currentScope(connection, definition));
        QStringList staged;
        for (const auto &[record, label] : given)
            staged.append(givenLabel(record, *label, scope.kind));
        met.labels += steps.number(countGiven() + ofStaged(scope) + u" AND "_s + aboutLatest(scope, differs),
                                   u"[%1]"_s.arg(staged.join(u',')), 0);
    }
    return steps.result(met);
}

} // namespace tandem

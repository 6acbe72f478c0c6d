// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_usage.h"

#include "core/store/sql/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Lends tr() to the free functions below.
struct SchemaUsageText
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(ErrorCode::Refused, sentence);
}

/// Labels and verdicts (as record, and whether it is a verdict) are counted of a SELECT with the columns record_id and
/// is_verdict.
UsageCounts counted(Steps &steps, const QString &used)
{
    UsageCounts counts;
    steps.each(u"SELECT COALESCE(sum(1 - is_verdict), 0), COALESCE(sum(is_verdict), 0), count(DISTINCT record_id)"
               " FROM (%1)"_s.arg(used),
               [&counts](const Statement &row) {
                   counts = {row.integer(0), row.integer(1), row.integer(2)};
               });
    return counts;
}

bool holds(const std::vector<LabelDefinitionId> &definitions, LabelDefinitionId id)
{
    return std::find(definitions.begin(), definitions.end(), id) != definitions.end();
}

Result<void> refuseRemoval(Connection &connection, const LabelDefinition &definition)
{
    const Result<UsageCounts> usage = usageOf(connection, definition.id);
    if (!usage)
        return tl::unexpected(usage.error());
    if (usage->labels == 0)
        return {};
    return refuse(
        SchemaUsageText::tr("“%1” cannot be removed from the schema, because %2 labels belong to it. Say what "
                            "becomes of them.")
            .arg(definition.name, QString::number(usage->labels)));
}

Result<void> refuseRemoval(Connection &connection, const LabelDefinition &definition, const Option &option)
{
    const Result<UsageCounts> usage = usageOf(connection, option.id);
    if (!usage)
        return tl::unexpected(usage.error());
    if (usage->labels + usage->verdicts == 0)
        return {};
    return refuse(SchemaUsageText::tr("The option “%1” of “%2” cannot be removed, because %3 labels use it. Say what "
                                      "becomes of them.")
                      .arg(option.value, definition.name, QString::number(usage->labels + usage->verdicts)));
}

Result<qint64> labelsEver(Connection &connection, const LabelDefinition &definition)
{
    Steps steps(connection);
    const qint64 labels = steps.number(u"SELECT count(*) FROM label WHERE label_definition_id = ?"_s, definition.id);
    return steps.result(labels);
}

} // namespace

Result<UsageCounts> usageOf(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    const QString id = QString::number(definition.value);
    const UsageCounts counts =
        counted(steps, u"SELECT record_id, 0 AS is_verdict FROM label WHERE label_definition_id = %1 AND is_current = 1"
                       " UNION ALL SELECT record_id, 1 FROM verification WHERE label_definition_id = %1"
                       "  AND is_current = 1"_s.arg(id));
    return steps.result(counts);
}

Result<UsageCounts> usageOf(Connection &connection, OptionId option)
{
    Steps steps(connection);
    const QString id = QString::number(option.value);
    const UsageCounts counts =
        counted(steps, u"SELECT record_id, 0 AS is_verdict FROM label WHERE option_id = %1 AND is_current = 1"
                       " UNION ALL SELECT l.record_id, 0 FROM label_option m CROSS JOIN label l WHERE m.option_id = %1"
                       "  AND l.id = m.label_id AND l.is_current = 1"
                       " UNION ALL SELECT record_id, 1 FROM verification WHERE option_id = %1 AND is_current = 1"
                       " UNION ALL SELECT v.record_id, 1 FROM verification_option m CROSS JOIN verification v"
                       "  WHERE m.option_id = %1 AND v.id = m.verification_id AND v.is_current = 1"_s.arg(id));
    return steps.result(counts);
}

Result<void> refuseUsedChanges(Connection &connection, const Schema &before, const Schema &after,
                               const std::vector<LabelDefinitionId> &converted)
{
    for (const LabelDefinition &definition : before.definitions) {
        const LabelDefinition *now = after.definition(definition.id);
        if (!now || definition.valueKind() == now->valueKind() ||
            (definition.level == now->level && holds(converted, definition.id)))
            continue;
        const Result<qint64> labels = labelsEver(connection, definition);
        if (!labels)
            return tl::unexpected(labels.error());
        if (*labels == 0)
            continue;
        return refuse(
            definition.level == now->level
                ? SchemaUsageText::tr("The choice of “%1” cannot be changed just so, because %2 labels belong "
                                      "to it (undone ones count too). Look at what becomes of them first.")
                      .arg(definition.name, QString::number(*labels))
                : SchemaUsageText::tr("The level of “%1” cannot be changed, because %2 labels belong to it "
                                      "(undone ones count too). Add a new label definition instead.")
                      .arg(definition.name, QString::number(*labels)));
    }
    return {};
}

Result<void> refuseUsedRemovals(Connection &connection, const Schema &before, const Schema &after,
                                const std::vector<LabelDefinitionId> &removed)
{
    for (const LabelDefinition &definition : before.definitions) {
        const LabelDefinition *now = after.definition(definition.id);
        if (!now) {
            if (holds(removed, definition.id))
                continue;
            if (const Result<void> refused = refuseRemoval(connection, definition); !refused)
                return refused;
            continue;
        }
        for (const Option &option : definition.options) {
            if (now->option(option.id))
                continue;
            if (const Result<void> refused = refuseRemoval(connection, definition, option); !refused)
                return refused;
        }
    }
    return {};
}

} // namespace tandem

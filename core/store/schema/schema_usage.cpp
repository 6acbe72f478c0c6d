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
    const QString labels = u"FROM label WHERE label_definition_id = %1 AND is_current = 1"_s.arg(definition.value);
    const QString verdicts =
        u"FROM verification WHERE label_definition_id = %1 AND is_current = 1"_s.arg(definition.value);
    UsageCounts counts;
    counts.labels = steps.number(u"SELECT count(*) "_s + labels);
    counts.verdicts = steps.number(u"SELECT count(*) "_s + verdicts);
    counts.records =
        steps.number(u"SELECT count(*) FROM (SELECT record_id %1 UNION SELECT record_id %2)"_s.arg(labels, verdicts));
    return steps.result(counts);
}

Result<UsageCounts> usageOf(Connection &connection, OptionId option)
{
    Steps steps(connection);
    const auto inRows = [&steps, option](const QString &table) {
        return steps.number(u"SELECT count(*) FROM %1 WHERE option_id = ? AND is_current = 1"_s.arg(table), option) +
               steps.number(u"SELECT count(*) FROM %1_option m CROSS JOIN %1 row WHERE m.option_id = ?"
                            " AND row.id = m.%1_id AND row.is_current = 1"_s.arg(table),
                            option);
    };
    UsageCounts counts;
    counts.labels = inRows(u"label"_s);
    counts.verdicts = inRows(u"verification"_s);
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

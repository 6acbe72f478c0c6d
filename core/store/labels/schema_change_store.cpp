// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/schema_change_store.h"

#include "core/domain/schema_check.h"
#include "core/store/labels/operation_rows.h"
#include "core/store/labels/schema_departures.h"
#include "core/store/labels/value_change.h"
#include "core/store/labels/value_plan.h"
#include "core/store/schema/schema_rows.h"
#include "core/store/schema/schema_store.h"
#include "core/store/schema/schema_usage.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// An edit between two schemas, both with ids.
struct WantedSchema
{
    Schema before;
    Schema after;
    bool isNew = true; ///< false: it means the same
};

Result<WantedSchema> wantedSchema(Connection &connection, const Schema &schema)
{
    Result<Schema> before = currentSchema(connection);
    if (!before)
        return tl::unexpected(before.error());
    WantedSchema wanted{std::move(*before), schema, true};
    takeIds(wanted.after, wanted.before);
    if (const Result<void> checked = checkSchema(wanted.after); !checked)
        return tl::unexpected(checked.error());
    wanted.isNew = !sameMeaning(wanted.after, wanted.before) || !hasSameIds(wanted.after, wanted.before);
    return wanted;
}

OptionId optionIn(const LabelDefinition &definition, const std::optional<QString> &value)
{
    const Option *option = value ? definition.optionByValue(*value) : nullptr;
    return option ? option->id : OptionId();
}

bool leavesSubset(const OptionFate &fate)
{
    return fate.option == fate.becomes && !fate.inSubset.isValid();
}

/// What an edit does to the labels of one definition that stays.
ValueEdit valueEdit(const SchemaEdit &edit, const LabelDefinition &before, const LabelDefinition &after)
{
    ValueEdit values{before.id, before.valueKind(), after.valueKind(), {}, {}};
    for (const OptionChange &change : edit.options) {
        if (change.definition != before.id || !before.option(change.option))
            continue;
        const OptionFate fate{change.option, optionIn(after, change.becomes), optionIn(after, change.inSubset)};
        if (leavesSubset(fate))
            continue;
        values.fates.push_back(fate);
        values.subset.insert(values.subset.end(), change.subset.begin(), change.subset.end());
    }
    std::sort(values.subset.begin(), values.subset.end());
    return values;
}

/// `after` with ids: stored ones, or placeholders.
std::vector<ValueEdit> valueEdits(const SchemaEdit &edit, const WantedSchema &wanted)
{
    std::vector<ValueEdit> edits;
    for (const LabelDefinition &before : wanted.before.definitions) {
        const LabelDefinition *after = wanted.after.definition(before.id);
        if (!after)
            continue;
        ValueEdit values = valueEdit(edit, before, *after);
        if (!values.fates.empty() || values.before != values.after)
            edits.push_back(std::move(values));
    }
    return edits;
}

/// Where the answers of jobs go that were asked before.
void noteFates(Steps &steps, const std::vector<ValueEdit> &edits)
{
    for (const ValueEdit &edit : edits) {
        for (const OptionFate &fate : edit.fates)
            steps.change(u"UPDATE option SET becomes_id = ? WHERE id = ? AND is_current = 0"_s, fate.becomes,
                         fate.option);
    }
}

std::vector<LabelDefinitionId> definitionsOf(const std::vector<ValueEdit> &edits)
{
    std::vector<LabelDefinitionId> definitions;
    for (const ValueEdit &edit : edits)
        definitions.push_back(edit.definition);
    return definitions;
}

void planAll(Steps &steps, const std::vector<ValueEdit> &edits)
{
    clearChangedValues(steps);
    for (const ValueEdit &edit : edits)
        planValues(steps, edit);
}

/// What is concerned without a value that changes: labels of options and definitions that leave without anything being
/// done to them, or that stay as retired, and conditions.
void addUntouched(Steps &steps, const SchemaEdit &edit, const WantedSchema &wanted, SchemaEditCounts &counts)
{
    for (const LabelDefinitionId removed : edit.removed) {
        const UsageCounts usage = steps.take(usageOf(steps.connection(), removed));
        counts.removedLabels += usage.labels;
        counts.removedVerdicts += usage.verdicts;
        counts.records += usage.records;
    }
    for (const LabelDefinition &after : wanted.after.definitions) {
        const LabelDefinition *before = wanted.before.definition(after.id);
        if (before && before->askedWhere && !after.askedWhere)
            counts.askedEverywhere += after.name;
        if (before && after.isRetired && !before->isRetired)
            counts.kept += steps.take(usageOf(steps.connection(), after.id)).labels;
        for (const Option &option : after.options) {
            const Option *was = before ? before->option(option.id) : nullptr;
            if (was && option.isRetired && !was->isRetired)
                counts.kept += steps.take(usageOf(steps.connection(), option.id)).labels;
        }
    }
}

OperationId logEdit(Steps &steps, const SchemaEdit &edit, const SchemaEditCounts &counts, AnnotatorId person,
                    SchemaVersionId before)
{
    OperationRow row{person, "schema"_L1, edit.act, {}, before, 1, 0, 0, 0, false};
    row.description.count = counts.labels + counts.removedLabels;
    return insertOperation(steps, row);
}

/// Ids that no option has, for a plan that nobody carries out.
void giveNewOptionsIds(Schema &schema)
{
    qint64 unused = qint64(1) << 52; // a number that JSON keeps
    for (LabelDefinition &definition : schema.definitions) {
        for (Option &option : definition.options) {
            if (!option.id.isValid())
                option.id = OptionId(++unused);
        }
    }
}

Result<void> checkPerson(AnnotatorId person)
{
    if (person.isValid())
        return {};
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Schema", "An edit of the schema is kept under the name of whoever "
                                                         "makes it, and nobody is named yet. Enter a name."));
}

} // namespace

Result<SchemaEdited> saveSchemaEdit(Connection &connection, const SchemaEdit &edit, AnnotatorId person)
{
    if (const Result<void> checked = checkPerson(person); !checked)
        return tl::unexpected(checked.error());
    Result<WantedSchema> wanted = wantedSchema(connection, edit.schema);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!wanted->isNew)
        return SchemaEdited{wanted->before, false, {}};
    // What is refused on the way leaves nothing behind.
    Result<Savepoint> savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return tl::unexpected(savepoint.error());
    Steps steps(connection);
    steps.take(refuseUsedChanges(connection, wanted->before, wanted->after, edit.converted));
    if (!steps.hasFailed())
        steps.take(writeSchemaRows(connection, wanted->after));
    const std::vector<ValueEdit> edits = valueEdits(edit, *wanted);
    if (!steps.hasFailed())
        steps.take(edits.empty() ? Result<void>() : refuseDuringImport(connection));
    SchemaEdited edited{{}, true, {}};
    if (!edits.empty()) {
        planAll(steps, edits);
        edited.counts = plannedCounts(steps, edits);
    }
    addUntouched(steps, edit, *wanted, edited.counts);
    const OperationId operation = logEdit(steps, edit, edited.counts, person, wanted->before.id);
    noteDepartures(steps, wanted->before, wanted->after, operation, Fate::None);
    noteFates(steps, edits);
    if (!edits.empty())
        applyChangedValues(steps, operation);
    if (!steps.hasFailed())
        steps.take(refuseUsedRemovals(connection, wanted->before, wanted->after, edit.removed));
    if (!steps.hasFailed())
        steps.take(putInForce(connection, wanted->after, operation));
    if (!edits.empty())
        refreshChangedValues(steps, definitionsOf(edits));
    edited.schema = std::move(wanted->after);
    if (!steps.hasFailed())
        steps.take(savepoint->release());
    return steps.result(std::move(edited));
}

Result<SchemaSaved> saveSchema(Connection &connection, const Schema &schema, AnnotatorId person)
{
    SchemaEdit edit;
    edit.schema = schema;
    return saveSchemaEdit(connection, edit, person).map([](SchemaEdited edited) {
        return SchemaSaved{std::move(edited.schema), edited.isNew};
    });
}

Result<SchemaEditCounts> previewSchemaEdit(Connection &connection, const SchemaEdit &edit)
{
    Result<WantedSchema> wanted = wantedSchema(connection, edit.schema);
    if (!wanted)
        return tl::unexpected(wanted.error());
    Steps steps(connection);
    steps.take(refuseUsedChanges(connection, wanted->before, wanted->after, edit.converted));
    giveNewOptionsIds(wanted->after);
    const std::vector<ValueEdit> edits = valueEdits(edit, *wanted);
    SchemaEditCounts counts;
    if (!edits.empty()) {
        planAll(steps, edits);
        counts = plannedCounts(steps, edits);
    }
    addUntouched(steps, edit, *wanted, counts);
    return steps.result(std::move(counts));
}

} // namespace tandem

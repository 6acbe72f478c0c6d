// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/schema_reversal.h"

#include "core/store/labels/reversal.h"
#include "core/store/labels/schema_departures.h"
#include "core/store/labels/value_change.h"
#include "core/store/labels/value_plan.h"
#include "core/store/schema/schema_store.h"
#include "core/store/schema/schema_usage.h"
#include "core/store/sql/steps.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

std::vector<LabelDefinitionId> definitionsLeaving(const Schema &before, const Schema &after)
{
    std::vector<LabelDefinitionId> leaving;
    for (const LabelDefinition &definition : before.definitions) {
        if (!after.definition(definition.id))
            leaving.push_back(definition.id);
    }
    return leaving;
}

qint64 valuesGone(Steps &steps)
{
    return steps.number(u"SELECT count(*) FROM changed_value WHERE option_id IS NULL AND value_key IS NULL"
                        " AND span_verdicts IS NULL"_s);
}

/// Labels that came since the choice became single or multiple are written as it is to be. What the reversed edit
/// brought goes as it came.
void planLabelsSince(Steps &steps, const Schema &before, const Schema &after, OperationId reversed)
{
    for (const LabelDefinition &definition : before.definitions) {
        const LabelDefinition *now = after.definition(definition.id);
        if (!now || now->valueKind() == definition.valueKind())
            continue;
        const qint64 gone = valuesGone(steps);
        planConversion(steps, {definition.id, definition.valueKind(), now->valueKind(), {}, {}});
        steps.change(u"DELETE FROM changed_value WHERE goes = 1 AND EXISTS (SELECT 1 FROM operation_change c"
                     " WHERE c.operation_id = ? AND c.entity = changed_value.entity AND c.entity_id = changed_value.id"
                     " AND c.is_current = 1)"_s,
                     reversed);
        const qint64 lost = valuesGone(steps) - gone;
        if (lost > 0)
            steps.fail({ErrorCode::Refused,
                        QCoreApplication::translate("Schema",
                                                    "“%1” cannot be a single choice again: %Ln label(s) that came "
                                                    "since hold no option or several. Instead of undoing, change the "
                                                    "choice, and look at what becomes of them.",
                                                    nullptr, countOf(lost))
                            .arg(definition.name),
                        {}});
    }
}

} // namespace

Result<qint64> reverseSchemaEdit(Connection &connection, const ReversedEdit &edit)
{
    Steps steps(connection);
    const Schema before = steps.take(currentSchema(connection));
    if (!steps.hasFailed())
        steps.take(makeSchemaVersionCurrent(connection, edit.version));
    const Schema after = steps.take(currentSchema(connection));
    const bool isRedo = edit.step == UndoStep::Redo;
    noteDepartures(steps, before, after, edit.reversing, isRedo ? Fate::Kept : Fate::None);
    const qint64 leftAlone = planReversedValues(steps, edit.reversed);
    planLabelsSince(steps, before, after, edit.reversed);
    const std::vector<LabelDefinitionId> definitions = definitionsChanged(steps);
    applyChangedValues(steps, edit.reversing);
    const qint64 comesAndGoes = planReversalOfEdit(steps, edit.reversed);
    if ((!definitions.empty() || comesAndGoes > 0) && !steps.hasFailed())
        steps.take(refuseDuringImport(connection));
    if (comesAndGoes > 0)
        applyReversal(steps, edit.reversing);
    if (!steps.hasFailed())
        steps.take(refuseUsedRemovals(connection, before, after,
                                      isRedo ? definitionsLeaving(before, after) : std::vector<LabelDefinitionId>()));
    if (!definitions.empty())
        refreshChangedValues(steps, definitions);
    return steps.result(leftAlone);
}

} // namespace tandem

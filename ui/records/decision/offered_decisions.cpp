// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/offered_decisions.h"

#include "ui/records/decision/current_record.h"

namespace tandem {

OfferedDecisions offeredDecisions(CurrentRecord &record)
{
    OfferedDecisions offered;
    const LabelDefinition *definition = record.session.definition();
    const size_t selected = record.session.selection().size();
    if (selected == 0)
        return offered;
    offered.skip = selected == 1;
    if (!definition || !record.session.canWrite())
        return offered;
    const LabelDetail *label = record.decisions.currentLabel();
    const bool hasModelLabel = selected > 1 || (label && label->current.modelValue);
    offered.set = definition->level == Level::Record;
    offered.comment = true;
    if (definition->level == Level::Span && selected == 1) {
        const ShownSpan *span = record.decisions.spans().edit().currentSpan();
        offered.confirm = true;
        offered.reject = span && span->state != SpanState::Rejected;
        return offered;
    }
    offered.confirm = hasModelLabel || definition->choice == Choice::Multiple;
    offered.reject = hasModelLabel;
    return offered;
}

} // namespace tandem

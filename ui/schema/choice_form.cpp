// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/choice_form.h"

#include "core/text/wording.h"

namespace tandem {

QString ChoiceForm::heading() const
{
    //: %1: a label
    return change().choice == Choice::Single ? tr("Make “%1” a single choice").arg(definition().name)
                                             : tr("Make “%1” a multiple choice").arg(definition().name);
}

QString ChoiceForm::explanation() const
{
    return change().choice == Choice::Single
               ? tr("A set of exactly one option becomes this option. Any other set, the empty one too, cannot be a "
                    "single choice: such a label goes, and an undo brings it back.")
               : tr("Each label becomes a set of the option that it has. Nothing is lost.");
}

Result<SchemaEdit> ChoiceForm::edit() const
{
    return changeChoice(schema(), definition().id, change().choice);
}

QString ChoiceForm::actText(const SchemaEditCounts &counts) const
{
    const qint64 labels = counts.labels + counts.removedLabels;
    return labels > 0 ? tr("Change: %Ln label(s)", nullptr, countOf(labels)) : tr("Change");
}

} // namespace tandem

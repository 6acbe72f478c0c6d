// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/decision_notes.h"

#include "core/domain/views.h"
#include "core/text/operation_text.h"
#include "core/text/record_deletion_text.h"
#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct DecisionNotes
{
    Q_DECLARE_TR_FUNCTIONS(DecisionNotes)
};

} // namespace

QString whyNothingChanged(DecisionKind kind, const DecisionResult &result, const LabelDetail *label)
{
    if (result.changed > 0)
        return {};
    if (result.labelledSince > 0)
        return DecisionNotes::tr("Another label came for this record while you looked at it, so nothing was decided. "
                                 "Look again.");
    const bool hasNone = label && !label->current.modelValue && !label->current.value;
    if (kind == DecisionKind::Confirm && hasNone)
        return DecisionNotes::tr("There is no label to confirm. Choose an option by its key.");
    if (kind == DecisionKind::Reject && hasNone)
        return DecisionNotes::tr("There is no label to reject. Choose an option by its key, or skip with Space.");
    if (kind == DecisionKind::Reject && label && !label->current.modelValue)
        return DecisionNotes::tr(
            "Only an agent's label can be rejected, and this one is a person's own. Choose another "
            "option by its key, or skip with Space.");
    if (kind == DecisionKind::Settle)
        return DecisionNotes::tr("Nobody disagrees about this record, so there is nothing to settle.");
    return {};
}

QString oneDecidedText(DecisionKind kind, const LabelValue &value, const LabelDefinition &definition, qint64 number,
                       const LabelDetail *before)
{
    const auto say = [&](const LabelValue &said) {
        return said.isEmpty() ? DecisionNotes::tr("none", "the empty set") : shownText(definition, said);
    };
    const QString record = countText(number);
    const std::optional<LabelValue> model = before ? before->current.modelValue : std::nullopt;
    const std::optional<LabelValue> shown = before ? before->current.value : std::nullopt;
    switch (kind) {
    case DecisionKind::Confirm:
        //: %1: number of the record; %2: its label
        return DecisionNotes::tr("Record %1: %2 confirmed.").arg(record, model ? say(*model) : QString());
    case DecisionKind::Reject:
        //: %1: number of the record; %2: its label
        return DecisionNotes::tr("Record %1: %2 rejected.").arg(record, shown ? say(*shown) : QString());
    case DecisionKind::Settle:
        //: %1: number of the record; %2: its label
        return DecisionNotes::tr("Record %1: settled as %2.").arg(record, say(value));
    case DecisionKind::Set:
        break;
    }
    if (model && *model == value)
        return DecisionNotes::tr("Record %1: %2 confirmed.").arg(record, say(value));
    if (model)
        //: %1: number of the record; %2: its label before; %3: after
        return DecisionNotes::tr("Record %1: %2 corrected to %3.").arg(record, say(*model), say(value));
    //: %1: number of the record; %2: its label
    return DecisionNotes::tr("Record %1: labelled %2.").arg(record, say(value));
}

QString remarkOf(const LabelDetail &label, const QString &person)
{
    QString remark;
    for (const HistoryEntry &entry : label.history) {
        if (entry.isRemark && entry.who == person)
            remark = entry.comment;
    }
    return remark;
}

QString decidedText(const DecisionResult &result)
{
    const QString decided = DecisionNotes::tr("%Ln label(s) decided.", nullptr, countOf(result.changed));
    QStringList said{decided};
    if (result.skipped > result.labelledSince)
        said << DecisionNotes::tr("%Ln record(s) skipped: there was nothing to decide, or it was decided so already.",
                                  nullptr, countOf(result.skipped - result.labelledSince));
    if (result.labelledSince > 0)
        said << DecisionNotes::tr("%Ln record(s) left out, which a model has labelled since you looked.", nullptr,
                                  countOf(result.labelledSince));
    return sentences(said);
}

QString stepText(UndoStep step, const UndoResult &result)
{
    //: %1: what somebody did: "confirm 20 labels of sentiment"
    const QString pattern =
        step == UndoStep::Redo ? DecisionNotes::tr("Done again: %1.") : DecisionNotes::tr("Undone: %1.");
    const QString done = pattern.arg(operationText(result.description));
    if (result.description.code == OperationCode::DeleteRecords)
        return sentences({done, recordStepText(step, result)});
    if (result.skipped == 0)
        return done;
    return sentences({done, DecisionNotes::tr("%Ln record(s) changed since and stay as they are.", nullptr,
                                              countOf(result.skipped))});
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/operation_description.h"
#include "core/domain/schema.h"
#include "core/domain/span_work.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// What a person can do to a label.
/// Confirm: the job's label is right. Set: the value is `value`: a correction where the job gave another label, a
/// confirmation where it gave this one, the person's own label where it gave none. Reject: no label is right.
/// Settle: ends a conflict with `value`, as the reconciliation.
enum class DecisionKind { Confirm, Set, Reject, Settle };

struct Decision
{
    DecisionKind kind = DecisionKind::Confirm;
    AnnotatorId person;
    LabelDefinitionId definition;
    LabelValue value; ///< for Set and Settle
    QString comment;
    Milliseconds duration = 0; ///< how long the person looked; 0: not measured
    /// The job whose label the person saw (invalid: none was shown); of one record. Where it is another's meanwhile,
    /// nothing is decided. Unset: not asked.
    std::optional<JobId> seenJob;
    /// When the person saw what they decide on; of many records. What jobs labelled since is left out. 0: not asked.
    Milliseconds seenAt = 0;
};

/// What a person does to the spans of one record.
struct SpanDecision
{
    AnnotatorId person;
    LabelDefinitionId definition;
    RecordId record;
    std::vector<SpanAct> acts; ///< together one step for undo
    QString comment = {};
    Milliseconds duration = 0;         ///< as of a Decision
    std::optional<JobId> seenJob = {}; ///< as of a Decision
    /// The acts are on the spans that settle a conflict, for the reconciliation, and Done settles it.
    bool settles = false;
};

/// A person labels every place of a phrase.
struct PhraseDecision
{
    AnnotatorId person;
    LabelDefinitionId definition;
    OptionId option;
    QString phrase;
    qint64 recordCount = 0; ///< that hold it, as it was counted before; for the log
};

/// What labelling every place of a phrase would change.
struct PhraseCounts
{
    qint64 records = 0;
    qint64 places = 0; ///< that do not have the option yet
};

/// What became of a decision on one record or many.
struct DecisionResult
{
    OperationId operation; ///< 0 where nothing changed
    qint64 changed = 0;
    qint64 skipped =
        0; ///< records where the act means nothing (confirm without a label, no conflict to settle, equal decision)
    qint64 labelledSince = 0;      ///< of the skipped ones: a job gave another label since the person looked
    std::vector<RecordId> records; ///< those whose current label changed; empty for more than 10,000
};

/// In which direction a person steps through what they did: an undo takes their latest act back, a redo their latest
/// undo.
enum class UndoStep { Undo, Redo };

/// What an undo or redo did.
struct UndoResult
{
    OperationId operation;
    OperationDescription description; ///< of what was undone or redone
    qint64 changed = 0;
    qint64 skipped = 0;            ///< what someone changed since
    qint64 renamed = 0;            ///< deleted records that came back with another id, because theirs was given away
    bool isUnderWay = false;       ///< many records go or come back, in slices; the counts are not known yet
    std::vector<RecordId> records; ///< as above
};

} // namespace tandem

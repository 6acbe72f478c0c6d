// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/known_label.h"
#include "core/domain/status.h"

#include <optional>
#include <vector>

namespace tandem {

/// Where a record stands for a label definition, with whom and what it rests on. The pointers go into the KnownLabels
/// that it was worked out from.
struct RecordStatus
{
    Status status = Status::Unlabelled;
    /// The job's label that the status speaks of: what people judged, else the shown label. Null: no job gave one.
    const KnownLabel *ofJob = nullptr;
    JobId job;                                   ///< its job; where the answer was invalid, the job that gave it
    const KnownLabel *settled = nullptr;         ///< the reconciliation's label
    const KnownLabel *gold = nullptr;            ///< the reference's label
    const KnownVerdict *latestVerdict = nullptr; ///< among people's latest decisions
    const KnownLabel *latestOwn = nullptr;       ///< likewise
    /// What people hold to be right: settled, or their common decision; empty where rejected, in conflict or undecided.
    std::optional<LabelValue> verifiedValue;
    AnnotatorId shownBy; ///< whose value is shown; invalid: none is
    std::optional<LabelValue> shownValue;
    bool differs = false;   ///< a shown job's label is not what people hold to be right, or is what they rejected
    bool disagrees = false; ///< two shown jobs gave different labels
};

/// The rule of what is true of a label.
///
/// What a person decided last counts, as it was made, whatever jobs come later or are hidden: a verdict on any job's
/// label, or an own label. The decisions of several people that differ (a rejection is a value of its own) are a
/// conflict, until a reconciliation's label settles it; where they agree, the latest verdict stands for them, else the
/// latest own label. Where nobody decided, the label of the newest shown job that gave one is unverified; where none
/// did and one has answered, the answer is invalid. Everything else is unlabelled. Jobs that disagree are no conflict.
///
/// A settled value is confirmed or corrected as it is, or is not, the label that the latest verdict spoke of, else the
/// newest that there was when it was settled; without either it is own.
///
/// Lists, filters and sorts read the same from the projection (store/labels/current_labels.h), which says it in SQL for
/// very many records. Both, the detail and the export are tested with one table: tests/data/label_cases.json.
///
/// Pure. `shown`: the jobs whose labels are shown, newest first.
RecordStatus recordStatus(const KnownLabels &known, LabelDefinitionId definition, const std::vector<JobId> &shown);

/// What a job said of the record; null: it gave no label.
const KnownLabel *labelOfJob(const KnownLabels &known, LabelDefinitionId definition, JobId job);

/// What the export gives as the answer.
struct FinalLabel
{
    std::optional<LabelValue> value;
    FinalSource source = FinalSource::None;
};

/// Settled values are final as reconciled, confirmed and corrected ones as verified, own ones as own; rejected and
/// conflicting ones have no final label. `takeUnverified`: unverified ones are final, too.
FinalLabel finalLabel(const RecordStatus &record, bool takeUnverified);

} // namespace tandem

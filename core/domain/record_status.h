// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/known_labels.h"
#include "core/domain/status.h"

#include <optional>

namespace tandem {

/// Where a record stands for a label definition, seen from a job, with whom and what it rests on. The pointers go into
/// the KnownLabels that it was worked out from.
struct RecordStatus
{
    Status status = Status::Unlabelled;
    const KnownLabel *ofJob = nullptr;           ///< the job's label
    const KnownLabel *settled = nullptr;         ///< the reconciliation's label
    const KnownLabel *gold = nullptr;            ///< the reference's label
    const KnownVerdict *latestVerdict = nullptr; ///< on the job's label
    const KnownLabel *latestOwn = nullptr;       ///< of a person
    /// What people hold to be right: settled, or their common decision; empty where rejected, in conflict or undecided.
    std::optional<LabelValue> verifiedValue;
    AnnotatorId shownBy; ///< whose value is shown; invalid: none is
    std::optional<LabelValue> shownValue;
};

/// The rule of what is true of a label. A reconciliation's label rules where there is one. Else people's decisions do:
/// each person's current verdict on the job's label, or else their own label; decisions that differ (a rejection is a
/// value of its own) are a conflict. Else the job's label is unverified, an item that is done without one is invalid.
/// Seen from no job, where nobody decided, two jobs that differ are a conflict. Everything else is unlabelled.
///
/// Lists, filters and sorts read the same from the projection (store/labels/current_labels.h), which says it in SQL for
/// very many records. Both, the detail and the export are tested with one table: tests/data/label_cases.json.
///
/// Pure. `job` invalid: seen from no job.
RecordStatus recordStatus(const KnownLabels &known, LabelDefinitionId definition, JobId job);

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status.h"
#include "core/store/query/known_labels.h"

#include <optional>

namespace tandem {

/// Where a record stands for a label definition, seen from a job: what the projection holds for the active job, for any
/// job, with whom and what it rests on. The pointers go into the KnownLabels that it was worked out from.
struct Standing
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

/// Pure. `job` invalid: seen from no job.
Standing standing(const KnownLabels &known, LabelDefinitionId definition, JobId job);

} // namespace tandem

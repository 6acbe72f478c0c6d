// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/schema.h"

#include <vector>

namespace tandem {

class Steps;

// Changing values where they stand: the rows keep their ids, so verdicts, jobs, comments and times stay theirs. What
// they were is kept in operation_value.

/// Does what `changed_value` says, as a part of `operation`. The schema's rows are to be as they are afterwards.
void applyChangedValues(Steps &steps, OperationId operation);

/// Fills `changed_value` with what `reversed` found, to apply it as a part of the operation that reverses it; written
/// as the choice is now. Labels of jobs that somebody confirmed or rejected since stay as they are, because the verdict
/// speaks of that. Returns how many those are, and how many rows come back behind something that was said since.
qint64 planReversedValues(Steps &steps, OperationId reversed);

/// Computes the projection and the jobs' counts anew of these definitions, for the records of `changed_value`.
void refreshChangedValues(Steps &steps, const std::vector<LabelDefinitionId> &definitions);

/// The definitions whose rows are in `changed_value`.
std::vector<LabelDefinitionId> definitionsChanged(Steps &steps);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/job.h"

#include <vector>

namespace tandem {

class Connection;

/// The jobs that gave, or are to give, labels of a definition; newest first.
struct JobsOfDefinition
{
    std::vector<JobId> all;
    std::vector<JobId> shown; ///< those that nobody has hidden
    /// Those that are being deleted, which are none of `all`: people's verdicts on their labels count as own labels.
    std::vector<JobId> leaving;
};

/// Jobs that are not whole yet are none, but for those of `restoring`: of an import that is under way.
Result<JobsOfDefinition> jobsOfDefinition(Connection &connection, LabelDefinitionId definition,
                                          ImportId restoring = {});

/// Shows or hides what a job gave, for one of its label definitions or, where `definition` is invalid, for each.
/// What the views show follows by `refreshNextLabels` (label_refresh.h).
Result<void> setJobShown(Connection &connection, JobId job, JobShowing showing, LabelDefinitionId definition = {});

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

namespace tandem {

class Connection;

/// The summary of a job but for its rate and time left, which the runner knows. Reads the counts that every batch keeps
/// up (`job_count`), so it costs well under a millisecond whatever the size of the job; call it as often as you like.
/// Valid prompts: items that were answered or failed with a valid prompt.
Result<JobSummary> jobSummary(Connection &connection, JobId job);

/// Counts everything of a job anew from its rows: for tests and repair.
Result<void> recountJob(Connection &connection, JobId job);

/// The reason of an item whose prompt could not be sent; counted as an invalid prompt.
QString invalidPromptReason(); // "invalid_prompt"
/// All reasons of items whose prompt was found unfit before anything was sent.
QStringList unsentReasons();

} // namespace tandem

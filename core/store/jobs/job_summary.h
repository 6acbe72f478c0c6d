// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// The summary of a job but for its rate and time left, which the runner knows. Reads the counts that every batch keeps
/// up (`job_count`), so it costs well under a millisecond whatever the size of the job; call it as often as you like,
/// on a reader: it writes nothing. Valid prompts: items that were answered or failed with a valid prompt.
Result<JobSummary> jobSummary(Connection &connection, JobId job);

/// The summaries of all jobs, newest first, by as many statements as one of them takes.
Result<std::vector<JobSummary>> jobSummaries(Connection &connection);

/// The reason of an item whose prompt could not be sent; counted as an invalid prompt.
QString invalidPromptReason(); // "invalid_prompt"
/// All reasons of items whose prompt was found unfit before anything was sent.
QStringList unsentReasons();

} // namespace tandem

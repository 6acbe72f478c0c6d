// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace tandem {

class Connection;

/// Making a job, in slices so that a million items hold nobody up: `beginJob`, `addJobItems` for each slice of
/// `request.records`, `completeJob`. Until then the job is seen by nobody; what a killed program leaves of it is listed
/// by `unfinishedJobs` and removed by `removeJobSlice` (job_deletion.h).
/// `request.records` is not read here. Empty definitions mean all usable ones of the current schema.
Result<JobId> beginJob(Connection &connection, const JobRequest &request);
Result<void> addJobItems(Connection &connection, JobId job, std::span<const RecordId> records);
/// Queued from now on; its labels will be shown as they come.
Result<void> completeJob(Connection &connection, JobId job);

/// NotFound: there is no such job.
Result<Job> loadJob(Connection &connection, JobId job);
/// Newest first.
Result<std::vector<Job>> listJobs(Connection &connection);

/// Why a job paused itself: for people, and for what offers them the way out.
struct PauseReason
{
    QString cause; ///< a short word, as in `CallFailure::reason`
    FailureDetails details;
};

/// Sets the times of start and end, too.
Result<void> setJobState(Connection &connection, JobId job, JobState state, const PauseReason &why = {});

/// The parameters that the job's server refused, all of them.
Result<void> noteAdapted(Connection &connection, JobId job, const QStringList &parameters);

/// Items that are under way although the job does not run (its results could not be written) wait again and are
/// counted in `asked_again`; how many. Called before a job is run.
Result<qint64> callBackItems(Connection &connection, JobId job);

/// What opening a project found of jobs that were running when the program ended.
struct JobRecovery
{
    std::vector<JobId> interrupted;
    qint64 askedAgain = 0; ///< items whose call was under way: they wait again
};

/// Running and queued jobs become interrupted; items under way wait again and are counted in the job's `asked_again`.
/// Called once after opening for writing, before any job runs.
Result<JobRecovery> recoverInterruptedJobs(Connection &connection);

/// Jobs whose making or deletion was cut off.
Result<std::vector<JobId>> unfinishedJobs(Connection &connection);

} // namespace tandem

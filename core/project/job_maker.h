// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/project/jobs.h"

namespace tandem {

class Connection;
class Writer;

/// What a job would do: its agent, prompts and host. Refused where its template or its endpoint cannot be used.
/// Thread: the connection's.
Result<JobPreview> previewJob(Connection &connection, const JobRequest &request);

/// Everything that can be wrong with a request, before anything is stored.
Result<void> checkJob(Connection &connection, const JobRequest &request, const QString &allowedHost);
/// The same for a job that is there already.
Result<void> checkResumption(Connection &connection, JobId job, const QString &allowedHost);
/// Only whether its host may be called.
Result<void> checkDestination(Connection &connection, JobId job, const QString &allowedHost);

/// Stores a job in slices, so that a million records hold nobody up. Blocks: for a thread of its own. Where it is
/// cancelled, what was stored is removed when the project is opened next.
Result<JobId> makeJob(Writer &writer, const JobRequest &request, const CancelToken &cancel);

/// Deletes a job in slices, after what it takes along was counted. Blocks likewise; nobody sees the job meanwhile.
Result<JobDeletion> deleteJob(Writer &writer, JobId job, const CancelToken &cancel);

/// Removes what is left of jobs whose making or deletion was cut off.
Result<void> removeUnfinishedJobs(Writer &writer, const CancelToken &cancel);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/job.h"

#include <functional>

namespace tandem {

class Writer;

/// What deleting a job takes along.
struct JobDeletion
{
    qint64 labels = 0;
    qint64 verifications = 0; ///< on them, of which:
    qint64 kept = 0;          ///< stay as a person's own label
    qint64 rejections = 0;    ///< go with the label that they reject
};

/// Stores a job in slices, so that a million records hold nobody up. Blocks: for a thread of its own. Where it is
/// cancelled, what was stored is removed when the project is opened next.
Result<JobId> makeJob(Writer &writer, const JobRequest &request, const CancelToken &cancel);

/// Deletes a job in slices. Blocks likewise; nobody sees the job meanwhile. `tell`: what is shown has changed; at once,
/// and then at most five times a second.
Result<void> deleteJob(Writer &writer, JobId job, const CancelToken &cancel, const std::function<void()> &tell);

/// Removes what is left of jobs whose making or deletion was cut off.
Result<void> removeUnfinishedJobs(Writer &writer, const CancelToken &cancel);

} // namespace tandem

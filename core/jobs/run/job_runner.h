// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/jobs/run/runner_settings.h"

#include <QString>

#include <memory>

namespace tandem {

class Reader;
class Writer;

/// Runs jobs on a thread of its own; several at the same time, and those that call the same endpoint share its gate.
/// Thread: construct and destroy it where no event of it is handled; everything else from anywhere. The destructor
/// drops the calls under way, stores what has arrived and leaves running jobs interrupted.
class JobRunner
{
public:
    JobRunner(Writer &writer, Reader &reader, RunnerSettings settings, RunnerEvents events);
    ~JobRunner();
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    /// Starts a stored job, or goes on with one: only items without an answer are sent. Refused where it runs already
    /// or is completed.
    Pending<Result<void>> run(JobId job);
    /// Refused where the job does not run. It has come to rest when `rested` says so.
    Pending<Result<void>> pause(JobId job);
    /// Pauses whatever runs; answered when all of it is at rest, with the answers that were under way.
    Pending<Result<void>> pauseAll();
    /// Also for a job that is at rest and not completed.
    Pending<Result<void>> cancel(JobId job);
    Pending<Result<bool>> isRunning(JobId job);
    /// Calls at the same time from now on, 1–200; a running job follows at once.
    Pending<Result<void>> setInFlight(JobId job, int inFlight);
    /// Items that failed (for this reason; empty: for any) wait again, in slices; how many. Refused while it runs.
    Pending<Result<qint64>> retryFailed(JobId job, const QString &reason);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/llm/call.h"
#include "core/llm/catalogue/users_catalogue.h"
#include "core/llm/http/http_model.h"
#include "core/llm/retry_policy.h"

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

class Reader;
class Writer;

struct RunnerSettings
{
    RetrySettings retry;
    Milliseconds callTimeout = 120'000; ///< for one try
    /// Makes the model of a provider that is called over the network.
    ModelMaker makeModel = httpModelMaker();
    /// What an agent's model takes: by the list of the program and the user's own.
    std::function<PromptLimit(const AgentConfiguration &)> promptLimit = promptLimitByCatalogue;
};

/// What a runner reports, on its own thread.
struct RunnerEvents
{
    std::function<void(const JobSummary &)> progressed; ///< at most five times a second for each running job
    std::function<void(const JobSummary &)> rested;     ///< completed, paused (why is in the summary) or cancelled
    std::function<void(const std::vector<RecordId> &)> labelled;
};

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

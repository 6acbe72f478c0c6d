// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/job.h"
#include "core/llm/call.h"
#include "core/llm/catalogue/users_catalogue.h"
#include "core/llm/http/http_model.h"
#include "core/llm/retry_policy.h"

#include <functional>
#include <vector>

namespace tandem {

/// How a JobRunner calls models.
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

} // namespace tandem

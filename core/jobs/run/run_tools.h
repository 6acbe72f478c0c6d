// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/carrier/carrier.h"
#include "core/llm/http/http_model.h"

#include <functional>
#include <memory>

namespace tandem {

class Reader;
class TaskThread;
class Writer;

/// Makes the carrier of a run. `isFresh`: the job never got an answer.
using CarrierMaker = std::function<std::unique_ptr<Carrier>(
    std::shared_ptr<LanguageModel> model, const AgentConfiguration &agent, bool isFresh, CarrierHandlers handlers)>;

/// What a run works with; everything outlives it.
struct RunTools
{
    Writer &writer;
    Reader &reader;
    TaskThread &training;
    Milliseconds callTimeout;
    /// Makes the model of a provider that is called over the network; tests put another in its place.
    ModelMaker makeModel;
    /// What an agent's model takes.
    std::function<PromptLimit(const AgentConfiguration &)> promptLimit;
    CarrierMaker makeCarrier;
};

} // namespace tandem

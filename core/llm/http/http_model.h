// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/call.h"
#include "core/llm/catalogue/capability_file.h"
#include "core/llm/http/endpoint.h"

#include <functional>
#include <memory>

namespace tandem {

/// What the transport allows itself.
struct TransportSettings
{
    Milliseconds callTimeout = 120'000; ///< for one try, from handing it over to the last byte
    int inFlight = 4;                   ///< so many calls may be handed over at the same time
    Milliseconds idleTimeout = 30'000;  ///< without a byte, once an answer has begun to come
};

/// What a model uses of its surroundings.
struct HttpServices
{
    KeySource keys = keyFromEnvironment;
    /// What is known of models; null: what is learned ends with the model that learned it.
    std::shared_ptr<CapabilityFile> capabilities;
};

/// A model that is called over the network, whatever its provider. What it refuses (temperature, log-probabilities, the
/// schema, …) is left out by one adapted resend, remembered, and told with the answer; only where that fails does the
/// failure come out. Several samples are asked for at once where the interface can, else one after the other; samples
/// that have come are kept when a later one fails, and are not paid for again when the same call is made again. To be
/// made and used on one thread with an event loop. The key is asked for when the model is made.
Result<std::unique_ptr<LanguageModel>> makeHttpModel(const AgentConfiguration &agent, const TransportSettings &settings,
                                                     const HttpServices &services);

/// Makes models with the same services.
using ModelMaker =
    std::function<Result<std::unique_ptr<LanguageModel>>(const AgentConfiguration &, const TransportSettings &)>;
ModelMaker httpModelMaker(HttpServices services = {});

} // namespace tandem

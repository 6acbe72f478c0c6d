// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/call.h"

#include <memory>
#include <QUrl>

namespace tandem {

/// What the transport allows itself.
struct TransportSettings
{
    Milliseconds callTimeout = 120'000; ///< for one try
    int inFlight = 4;                   ///< so many calls may be handed over at the same time
};

/// Checks an agent's address before anything is sent: http only for loopback (127.0.0.0/8, ::1, localhost), else https;
/// the key's variable is named and set where one is needed. The error's sentence says what to do.
Result<void> checkEndpoint(const AgentConfiguration &agent);

/// The host that answers would come from, and whether the user must be asked before its first use.
struct Endpoint
{
    QString origin; ///< "https://api.example.org:443"
    bool isLoopback = false;
};
Result<Endpoint> endpointOf(const AgentConfiguration &agent);

/// An OpenAI-compatible chat completions endpoint. Reads the key from the environment when made. To be made and used on
/// one thread with an event loop.
Result<std::unique_ptr<LanguageModel>> makeOpenAiModel(const AgentConfiguration &agent,
                                                       const TransportSettings &settings);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http/http_model.h"

#include <QTest>

#include <optional>

namespace tandem {

/// An agent of this provider at a port of this computer, without a key.
inline AgentConfiguration localAgent(quint16 port, Provider provider = Provider::OpenAiCompatible)
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("fake");
    agent.provider = provider;
    agent.baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(port);
    agent.model = QStringLiteral("m");
    agent.parameters = "{}";
    return agent;
}

inline std::unique_ptr<LanguageModel> modelOf(const AgentConfiguration &agent, const TransportSettings &settings = {},
                                              const HttpServices &services = {})
{
    auto model = makeHttpModel(agent, settings, services);
    return model ? std::move(*model) : nullptr;
}

inline CallRequest anyRequest(int samples = 1, const QString &user = QStringLiteral("a text"))
{
    CallRequest request;
    request.prompt = {QStringLiteral("system"), user};
    request.content = user;
    request.samples = samples;
    return request;
}

/// Waits for the answer; nothing where none comes within ten seconds, or it comes from inside the call.
inline std::optional<CallResult> askFor(LanguageModel &model, const CallRequest &request)
{
    std::optional<CallResult> result;
    model.call(request, [&result](CallResult answer) { result = std::move(answer); });
    if (result)
        return std::nullopt;
    return QTest::qWaitFor([&result] { return result.has_value(); }, 10'000) ? result : std::nullopt;
}

} // namespace tandem

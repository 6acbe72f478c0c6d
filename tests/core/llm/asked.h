// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/call.h"

#include <initializer_list>

namespace tandem {

/// What the tests of requests ask with: a label definition, an agent, a call.

inline LabelDefinition definition(const char *name, Choice choice, std::initializer_list<const char *> values)
{
    LabelDefinition result;
    result.name = QString::fromUtf8(name);
    result.choice = choice;
    for (const char *value : values) {
        Option option;
        option.value = QString::fromUtf8(value);
        result.options.push_back(option);
    }
    return result;
}

inline AgentConfiguration agentOf(Provider provider, const char *base)
{
    AgentConfiguration agent;
    agent.provider = provider;
    agent.baseUrl = QString::fromLatin1(base);
    agent.model = QStringLiteral("m");
    agent.parameters = R"({"temperature":0,"max_tokens":8})";
    return agent;
}

inline CallRequest callOf()
{
    CallRequest call;
    call.prompt = {QStringLiteral("s"), QStringLiteral("„ü“")};
    call.definitions = {definition("mood", Choice::Single, {"good", "bad"})};
    return call;
}

} // namespace tandem

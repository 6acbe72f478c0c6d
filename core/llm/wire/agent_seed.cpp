// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/agent_seed.h"

#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

Json parametersOf(const AgentConfiguration &agent)
{
    return Json::parse(agent.parameters.begin(), agent.parameters.end(), nullptr, false);
}

} // namespace

std::optional<qint64> askedSeed(const AgentConfiguration &agent, const Adaptation &known)
{
    const Json parameters = parametersOf(agent);
    for (const char *name : {"seed", "random_seed"}) {
        if (known.drop.contains(QLatin1String(name)))
            continue;
        for (const Json *place :
             {&parameters, &wire::memberOf(parameters, "options"), &wire::memberOf(parameters, "generationConfig")}) {
            const Json &value = wire::memberOf(*place, name);
            if (value.is_number_integer())
                return value.get<qint64>();
        }
    }
    return std::nullopt;
}

AgentConfiguration withLaterSeed(AgentConfiguration agent, int later)
{
    Json parameters = parametersOf(agent);
    if (later == 0 || !parameters.is_object())
        return agent;
    for (const char *inner : {"", "options", "generationConfig"}) {
        Json *place = *inner == '\0' ? &parameters : nullptr;
        if (!place && wire::memberOf(parameters, inner).is_object())
            place = &parameters[inner];
        for (const char *name : {"seed", "random_seed"}) {
            if (place && wire::memberOf(*place, name).is_number_integer())
                (*place)[name] = wire::memberOf(*place, name).get<qint64>() + later;
        }
    }
    agent.parameters = wire::written(parameters);
    return agent;
}

} // namespace tandem

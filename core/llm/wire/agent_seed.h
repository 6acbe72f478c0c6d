// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/llm/wire/adaptation.h"

#include <optional>

namespace tandem {

/// The seed among the agent's parameters, unless the model refuses it.
std::optional<qint64> askedSeed(const AgentConfiguration &agent, const Adaptation &known);

/// The agent with its seed raised by so much: samples that are asked for one after the other with one seed would be the
/// same sample.
AgentConfiguration withLaterSeed(AgentConfiguration agent, int later);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"

#include <vector>

namespace tandem {

class Connection;

/// The newest version of every agent, by name.
Result<std::vector<Agent>> agents(Connection &connection);
Result<Agent> agentOfVersion(Connection &connection, AgentVersionId version);

/// Stores a new version of the agent of that name, or a new agent with its annotator; an equal configuration gives the
/// newest version as it is.
Result<Agent> saveAgent(Connection &connection, const AgentConfiguration &configuration);

} // namespace tandem

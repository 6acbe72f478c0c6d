// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/agents.h"

#include "core/project/project_access.h"
#include "core/store/jobs/agent_store.h"

namespace tandem {

Pending<Result<std::vector<Agent>>> Agents::list()
{
    return m_access.pages().read(agents);
}

Pending<Result<Agent>> Agents::save(const AgentConfiguration &configuration)
{
    return m_access.write(
        Priority::Human, [configuration](Connection &connection) { return saveAgent(connection, configuration); },
        [](const Result<Agent> &) {
            ProjectChange change;
            change.agents = true;
            return change;
        });
}

} // namespace tandem

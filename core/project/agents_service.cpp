// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/agents_service.h"

#include "core/store/jobs/agent_store.h"

namespace tandem {

Pending<Result<std::vector<Agent>>> AgentsService::list()
{
    return m_access.pages().read(agents);
}

Pending<Result<Agent>> AgentsService::save(const AgentConfiguration &configuration)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/agents.h"
#include "core/project/project_access.h"

namespace tandem {

class AgentsService : public Agents
{
public:
    explicit AgentsService(ProjectAccess &access)
        : m_access(access)
    {
    }

    Pending<Result<std::vector<Agent>>> list() override;
    Pending<Result<Agent>> save(const AgentConfiguration &configuration) override;

private:
    ProjectAccess &m_access;
};

} // namespace tandem

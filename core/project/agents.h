// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/agent.h"

#include <vector>

namespace tandem {

class ProjectAccess;

/// The stored agents. The built-in baseline is there from the start.
class Agents
{
public:
    explicit Agents(ProjectAccess &access)
        : m_access(access)
    {
    }

    /// The newest version of every agent, by name.
    Pending<Result<std::vector<Agent>>> list();
    /// Stores a new version, or a new agent where none has that name; an equal configuration makes no version.
    Pending<Result<Agent>> save(const AgentConfiguration &configuration);

private:
    ProjectAccess &m_access;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/agent.h"

#include <vector>

namespace tandem {

/// The stored agents. The built-in baseline is there from the start.
class Agents
{
public:
    virtual ~Agents() = default;

    /// The newest version of every agent, by name.
    virtual Pending<Result<std::vector<Agent>>> list() = 0;
    /// Stores a new version, or a new agent where none has that name; an equal configuration makes no version.
    virtual Pending<Result<Agent>> save(const AgentConfiguration &configuration) = 0;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "tests/support/child_process.h"

namespace tandem {

/// The fake server as a program of its own, which gives the same answer to every request after `latency` milliseconds.
class CannedServer
{
public:
    explicit CannedServer(int latency);

    /// An agent that calls it.
    AgentConfiguration agent() const;

private:
    ChildProcess m_process;
    QString m_baseUrl;
};

/// A job of 100,000 items with 200 calls in flight against a server that takes 100 ms: calls a second, beside a bare
/// loop, and memory.
void benchmarkCalls();

} // namespace tandem

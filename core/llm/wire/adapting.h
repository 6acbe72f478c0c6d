// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/llm/wire/adaptation.h"
#include "core/llm/wire/reply_decision.h"

namespace tandem {

/// How the adaptations of one call go on, purely: one for each distinct parameter, at most four.
class Adapting
{
public:
    /// `known`: what was learned of the model before.
    explicit Adapting(Adaptation known);

    const Adaptation &current() const { return m_current; }
    /// What this call found out; empty where nothing was.
    const Adaptation &learned() const { return m_learned; }

    /// Takes the server's refusal in. False where nothing is left to try: the failure is then the user's to mend.
    bool refused(const AgentConfiguration &agent, const ReplyDecision &decision);

private:
    Adaptation m_current;
    Adaptation m_learned;
    int m_count = 0;
};

} // namespace tandem

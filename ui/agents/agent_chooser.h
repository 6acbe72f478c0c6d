// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"

#include <QComboBox>

#include <vector>

namespace tandem {

/// The stored agents, and at the end a new one.
class AgentChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit AgentChooser(QWidget *parent = nullptr);

    void setAgents(std::vector<Agent> agents);
    bool isEmpty() const { return m_agents.empty(); }
    /// Null: no agent of that name is stored.
    const Agent *stored(const QString &name) const;
    /// The agent of an entry; null for the new one.
    const Agent *at(int index) const;
    /// Shows this agent as chosen, or the new one (null).
    void showAgent(const Agent *agent);

private:
    std::vector<Agent> m_agents;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agent_chooser.h"

#include "ui/widgets/spoken_name.h"

#include <algorithm>

namespace tandem {

AgentChooser::AgentChooser(QWidget *parent)
    : QComboBox(parent)
{
    setSpokenName(this, tr("Agent"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void AgentChooser::setAgents(std::vector<Agent> agents)
{
    m_agents = std::move(agents);
    clear();
    for (const Agent &agent : m_agents)
        addItem(QStringLiteral("%1  v%2").arg(agent.configuration.name, QString::number(agent.version)),
                agent.configuration.name);
    addItem(tr("New agent"));
}

const Agent *AgentChooser::stored(const QString &name) const
{
    const auto found = std::find_if(m_agents.begin(), m_agents.end(),
                                    [&name](const Agent &agent) { return agent.configuration.name == name; });
    return found == m_agents.end() ? nullptr : &*found;
}

const Agent *AgentChooser::at(int index) const
{
    return index >= 0 && index < static_cast<int>(m_agents.size()) ? &m_agents[static_cast<size_t>(index)] : nullptr;
}

void AgentChooser::showAgent(const Agent *agent)
{
    setCurrentIndex(agent ? static_cast<int>(agent - m_agents.data()) : count() - 1);
}

} // namespace tandem

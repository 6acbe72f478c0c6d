// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side/agent_part.h"

#include "core/project/agents.h"
#include "ui/records/side/panel_entry.h"

namespace tandem {

AgentPart::AgentPart(ProjectSession &session, QWidget *parent)
    : PanelPart(tr("Agents"), parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, &AgentPart::load);
    connect(&session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.agents)
            load();
    });
}

void AgentPart::load()
{
    if (!m_session.hasProject())
        return showAgents({});
    m_session.project()->agents().list().then({this, m_session.whileOpen()},
                                              [this](const Result<std::vector<Agent>> &agents) {
                                                  if (agents)
                                                      showAgents(*agents);
                                                  else
                                                      m_session.report(agents.error());
                                              });
}

void AgentPart::showAgents(const std::vector<Agent> &agents)
{
    removeEntries();
    for (const Agent &agent : agents) {
        PanelEntry *entry = addEntry(agent.configuration.name);
        entry->setCheckable(false);
        //: Version of an agent
        entry->setValue(tr("v%1").arg(agent.version));
        connect(entry, &PanelEntry::clicked, this, [this, name = agent.configuration.name] { emit agentWanted(name); });
    }
    emit entriesMade();
}

} // namespace tandem

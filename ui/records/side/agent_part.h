// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "ui/records/side/panel_part.h"
#include "ui/session/project_session.h"

namespace tandem {

/// The agents of the project; pressing one opens it.
class AgentPart : public PanelPart
{
    Q_OBJECT

public:
    explicit AgentPart(ProjectSession &session, QWidget *parent = nullptr);

signals:
    void agentWanted(const QString &name);

private:
    void load();
    void showAgents(const std::vector<Agent> &agents);

    ProjectSession &m_session;
};

} // namespace tandem

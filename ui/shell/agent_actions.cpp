// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agent_actions.h"

#include "core/project/agents.h"
#include "ui/jobs/run_dialog.h"
#include "ui/session/project_session.h"
#include "ui/shell/action_needs.h"
#include "ui/shell/page_stack.h"

#include <QMenu>

namespace tandem {

AgentActions::AgentActions(ProjectSession &session, PageStack &pages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pages(pages)
    , m_window(window)
{
}

void AgentActions::fillMenu(QMenu &menu, ActionNeeds &needs)
{
    QAction *run = menu.addAction(tr("&Run agent…"), this, [this] { runAgent(); });
    run->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    menu.addSeparator();
    QAction *edit = menu.addAction(tr("&Edit agents…"), this, [this] { editAgent(); });
    QAction *make = menu.addAction(tr("&New agent…"), this, &AgentActions::startNewAgent);
    needs.needWriting({run, make});
    needs.needProject({edit});
}

RunDialog *AgentActions::openRunDialog()
{
    auto *dialog = new RunDialog(m_session, m_window);
    connect(dialog, &RunDialog::newAgentWanted, this, &AgentActions::startNewAgent);
    dialog->open();
    return dialog;
}

void AgentActions::runAgent(const QString &agent)
{
    if (!m_session.canWrite())
        return;
    RunDialog *dialog = openRunDialog();
    const QString wanted = agent.isEmpty() ? m_pages.editedAgent() : agent;
    if (!wanted.isEmpty())
        dialog->chooseAgent(wanted);
}

void AgentActions::runRest(const Job &job)
{
    if (!m_session.canWrite())
        return;
    RunDialog *dialog = openRunDialog();
    dialog->chooseRestOf(job);
}

void AgentActions::editAgent(const QString &agent)
{
    if (m_session.hasProject())
        m_pages.showAgent(agent.isEmpty() ? builtInAgentName() : agent);
}

void AgentActions::startNewAgent()
{
    if (m_session.canWrite())
        m_pages.showNewAgent();
}

} // namespace tandem

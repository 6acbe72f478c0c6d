// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_needs.h"

#include "ui/session/project_session.h"

#include <QAction>

namespace tandem {

ActionNeeds::ActionNeeds(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, &ActionNeeds::show);
    connect(&session, &ProjectSession::fileLost, this, &ActionNeeds::show);
}

void ActionNeeds::needProject(const QList<QAction *> &actions)
{
    m_needProject << actions;
    show();
}

void ActionNeeds::needWriting(const QList<QAction *> &actions)
{
    m_needWriting << actions;
    show();
}

void ActionNeeds::show() const
{
    for (QAction *action : m_needProject)
        action->setEnabled(m_session.hasProject());
    for (QAction *action : m_needWriting)
        action->setEnabled(m_session.canWrite());
}

} // namespace tandem

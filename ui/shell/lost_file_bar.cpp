// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lost_file_bar.h"

#include "ui/session/project_session.h"
#include "ui/shell/project_actions.h"
#include "ui/widgets/message_bar.h"

namespace tandem {

LostFileBar::LostFileBar(ProjectSession &session, ProjectActions &projects, QWidget *parent)
    : QToolBar(tr("The project's file"), parent)
    , m_session(session)
    , m_projects(projects)
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("lostFileBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    addWidget(m_message);
    hide();
    connect(&session, &ProjectSession::fileLost, this, &LostFileBar::tell);
    connect(&session, &ProjectSession::projectChanged, this, &LostFileBar::hide);
}

void LostFileBar::tell(const Error &error)
{
    m_message->setClosable(false);
    m_message->showMessage(Tone::Bad, error.message);
    m_message->addAct(tr("Save a copy…"), [this] { m_projects.saveCopy(); });
    const FilePlace place = m_session.project()->place();
    if (place.state == FilePlace::State::Moved)
        m_message->addAct(tr("Open it there"), [this, now = place.now] { m_projects.open(now); });
    show();
}

} // namespace tandem

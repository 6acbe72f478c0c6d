// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lost_file_bar.h"

#include "core/text/sentences.h"
#include "ui/session/project_session.h"
#include "ui/shell/project_actions.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>

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
    connect(&projects, &ProjectActions::copied, this, &LostFileBar::tellCopied);
    connect(&session, &ProjectSession::projectChanged, this, &LostFileBar::hide);
}

void LostFileBar::tell(const Error &error)
{
    m_message->setClosable(false);
    const QString ofJobs = tr("Jobs that ran are paused. Answers that were under way are waited for, and a copy holds "
                              "them, too.");
    m_message->showMessage(Tone::Bad, sentences({error.message, ofJobs}));
    m_message->addAct(tr("Save a copy…"), [this] { m_projects.saveCopy(); });
    const FilePlace place = m_session.project()->place();
    if (place.state == FilePlace::State::Moved)
        m_message->addAct(tr("Open it there"), [this, now = place.now] { m_projects.open(now); });
    show();
}

void LostFileBar::tellCopied(const QString &path)
{
    if (!m_session.isFileLost())
        return;
    m_message->showMessage(
        Tone::Warn, tr("The copy %1 holds everything. This project cannot be changed any more: go on in the copy.")
                        .arg(QFileInfo(path).fileName()));
    m_message->addAct(tr("Open the copy"), [this, path] { m_projects.open(path); });
}

} // namespace tandem

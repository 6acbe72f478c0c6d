// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_bar.h"

#include "core/text/sentences.h"
#include "ui/session/project_session.h"
#include "ui/shell/project_actions.h"

#include <QDir>

namespace tandem {

FileBar::FileBar(ProjectSession &session, ProjectActions &projects, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
    , m_projects(projects)
{
    setObjectName(QStringLiteral("fileBar"));
    connect(&session, &ProjectSession::fileLost, this, &FileBar::tellLost);
    connect(&projects, &ProjectActions::copySaved, this, &FileBar::tellCopied);
    connect(&session, &ProjectSession::projectChanged, this, &FileBar::clear);
}

void FileBar::tellLost(const Error &error)
{
    const FilePlace place = m_session.project()->place();
    // Nothing more is taken into these, late answers neither.
    const bool takesNothing =
        place.state == FilePlace::State::Overwritten || place.state == FilePlace::State::LostCompanion;
    const QString rest = takesNothing
                             ? tr("Jobs that ran are paused.")
                             : tr("Jobs that ran are paused. Answers that were under way are waited for, and a copy "
                                  "holds them, too.");
    showMessage(Tone::Bad, sentences({error.message, rest}));
    addAct(tr("Save a copy…"), [this] { m_projects.saveCopy(); });
    const bool isMoved = place.state == FilePlace::State::Moved;
    if (isMoved || place.state == FilePlace::State::LostCompanion)
        addAct(isMoved ? tr("Open it there") : tr("Open it again"),
               [this, now = isMoved ? place.now : m_session.project()->path()] {
                   // Later: the bar, and what was clicked on it, go with the project.
                   QMetaObject::invokeMethod(
                       &m_projects, [projects = &m_projects, now] { projects->reopen(now); }, Qt::QueuedConnection);
               });
}

void FileBar::tellCopied(const QString &path)
{
    const bool isLost = m_session.isFileLost();
    //: %1: path of the copy
    const QString sentence =
        isLost ? tr("A copy with everything was saved as %1. Go on there: nothing is saved here any more.")
               : tr("A copy was saved as %1.");
    showMessage(isLost ? Tone::Warn : Tone::Good, sentence.arg(QDir::toNativeSeparators(path)));
    addAct(tr("Open the copy"), [this, path] { m_projects.open(path); });
    setClosable(!isLost);
}

} // namespace tandem

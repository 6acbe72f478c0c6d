// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_opener.h"

#include <QFileInfo>
#include <QWidget>

namespace tandem {

ProjectOpener::ProjectOpener(Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_prompter(prompter)
    , m_window(window)
{
}

void ProjectOpener::askAndOpen()
{
    m_prompter.openFile(m_window, tr("Open a project"), fileFilter(), [this](const QString &path) { open(path); });
}

QString ProjectOpener::fileFilter()
{
    return tr("Tandem projects (*.tandem)");
}

void ProjectOpener::open(const QString &path)
{
    openAs(path, OpenMode::ReadWrite);
}

void ProjectOpener::openAs(const QString &path, OpenMode mode)
{
    emit busyChanged(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_asked.renew();
    Project::open(path, mode).then({this, m_asked}, [this, path, mode](const Project::Opened &project) {
        emit busyChanged({});
        if (project)
            emit opened(*project);
        else if (project.error().code == ErrorCode::Locked && mode == OpenMode::ReadWrite)
            offerReadOnly(path, project.error());
        else
            emit failed(path, project.error().message);
    });
}

void ProjectOpener::offerReadOnly(const QString &path, const Error &error)
{
    Question question;
    question.title = tr("The project is in use");
    question.text = error.message;
    question.detail =
        tr("You can look at it and export from it; nothing can be decided until it is opened for writing.");
    question.yes = tr("Open read-only");
    m_prompter.ask(m_window, question, [this, path](bool yes) {
        if (yes)
            openAs(path, OpenMode::ReadOnly);
    });
}

} // namespace tandem

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

void ProjectOpener::make(const QString &path)
{
    emit busyChanged(tr("Making %1…").arg(QFileInfo(path).fileName()));
    m_asked.renew();
    Project::create(path).then({this, m_asked}, [this](const Project::Opened &project) {
        emit busyChanged({});
        if (project)
            emit opened(*project);
        else
            m_prompter.tell(m_window, tr("New project"), project.error().message);
    });
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
            offerToUnlock(path, project.error());
        else if (project.error().code == ErrorCode::ReadOnly && mode == OpenMode::ReadWrite)
            offerReadOnly(path, tr("The project cannot be written"), project.error());
        else if (project.error().code == ErrorCode::Refused)
            offerToSetLogAside(path, project.error());
        else
            emit failed(path, project.error().message);
    });
}

/// Where nobody knows any more whether the lock holds, the person may.
void ProjectOpener::offerToUnlock(const QString &path, const Error &error)
{
    Project::hasUncertainLock(path).then({this, m_asked}, [this, path, error](bool isUncertain) {
        if (!isUncertain)
            return offerReadOnly(path, tr("The project is in use"), error);
        const Question question{tr("The project is locked"), error.message,
                                tr("With two programs writing to it at the same time, work is lost."),
                                tr("Remove the lock and open"), true};
        m_prompter.ask(m_window, question, [this, path, error](bool yes) {
            if (!yes)
                return offerReadOnly(path, tr("The project is in use"), error);
            Project::removeLock(path).then({this, m_asked}, [this, path](const Result<void> &removed) {
                if (removed)
                    openAs(path, OpenMode::ReadWrite);
                else
                    emit failed(path, removed.error().message);
            });
        });
    });
}

/// What was put in a project's place, or the last changes to what was there before: only a person knows which is
/// wanted.
void ProjectOpener::offerToSetLogAside(const QString &path, const Error &error)
{
    Project::hasLogOfAnother(path).then({this, m_asked}, [this, path, error](bool isOfAnother) {
        if (!isOfAnother) {
            emit failed(path, error.message);
            return;
        }
        const Question question{tr("The log is of another state"), error.message,
                                tr("The log is kept beside the project under another name."),
                                tr("Set the log aside and open"), true};
        m_prompter.ask(m_window, question, [this, path](bool yes) {
            if (!yes)
                return;
            Project::setLogAside(path).then({this, m_asked}, [this, path](const Result<QString> &aside) {
                if (aside)
                    openAs(path, OpenMode::ReadWrite);
                else
                    emit failed(path, aside.error().message);
            });
        });
    });
}

void ProjectOpener::offerReadOnly(const QString &path, const QString &title, const Error &error)
{
    Question question;
    question.title = title;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/widgets/prompter.h"

#include <QObject>

namespace tandem {

/// Opens and makes projects, with the questions that belong to it. Thread: UI.
class ProjectOpener : public QObject
{
    Q_OBJECT

public:
    ProjectOpener(Prompter &prompter, QWidget *window);

    /// A project that another process writes to, or that may not be written, is offered read-only.
    void open(const QString &path);
    /// Makes a new, empty project.
    void make(const QString &path);
    /// Asks for the file, then opens.
    void askAndOpen();
    /// What a file dialog offers for projects.
    static QString fileFilter();

signals:
    void opened(const std::shared_ptr<tandem::Project> &project);
    void failed(const QString &path, const QString &sentence);
    void busyChanged(const QString &sentence); ///< empty: no longer

private:
    void openAs(const QString &path, OpenMode mode);
    void offerToUnlock(const QString &path, const Error &error);
    void offerToSetLogAside(const QString &path, const Error &error);
    void offerReadOnly(const QString &path, const QString &title, const Error &error);

    Prompter &m_prompter;
    QWidget *m_window;
    Scope m_asked; ///< of the answer to the latest opening
};

} // namespace tandem

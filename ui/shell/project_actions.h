// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace tandem {

class ActionNeeds;
class DemoOpener;
class Project;
class ProjectOpener;
class ProjectSession;
class RecentProjects;

/// Opening and closing projects, what goes in and out of them as files, and the actions for it. Thread: UI.
class ProjectActions : public QObject
{
    Q_OBJECT

public:
    ProjectActions(ProjectSession &session, RecentProjects &recent, QWidget *window);

    void fillMenu(QMenu &menu, ActionNeeds &needs);
    void addSchemaAction(QMenu &menu, ActionNeeds &needs);

    /// Whether the open project's file was moved, removed or replaced, and no copy was saved since.
    bool isNowhereElse() const { return !m_loss.isEmpty(); }
    /// Asks before such a project is left, and offers to save a copy; then leaves, unless the person stays.
    void askToLeave(const std::function<void()> &leave);

public slots:
    void askAndOpen();
    /// A project that cannot be written is offered read-only.
    void open(const QString &path);
    /// Closes the present project first: it is the same file, under the name that it has by now.
    void reopen(const QString &path);
    void openDemo();
    /// Takes a project or a file to import, by its suffix.
    void openFile(const QString &path);
    void importFile(const QString &path = {});
    void exportRecords();
    void showImports();
    void makeProject();
    void editSchema();
    void labelFromColumn();
    void saveCopy();
    void close();

signals:
    void busyChanged(const QString &sentence); ///< empty: no longer
    void failed(const QString &sentence);
    void copySaved(const QString &path);
    /// The session's list is to be seen.
    void listWanted();

private:
    void show(const std::shared_ptr<tandem::Project> &project);
    void fillRecentMenu(QMenu &menu);
    void askToForget(const QString &path, const QString &sentence);
    void askToLose(const std::function<void()> &leave);
    void saveCopyAnd(std::function<void()> goOn);
    void copyTo(const QString &path, const std::function<void()> &goOn);

    ProjectSession &m_session;
    RecentProjects &m_recent;
    QWidget *m_window;
    ProjectOpener *m_opener;
    DemoOpener *m_demo;
    QString m_loss; ///< what became of the open project's file, until a copy is saved
};

} // namespace tandem

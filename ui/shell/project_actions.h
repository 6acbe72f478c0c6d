// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompter.h"

#include <QObject>

#include <memory>
#include <optional>

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

public slots:
    void askAndOpen();
    /// A locked project is offered read-only.
    void open(const QString &path);
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

public:
    /// What would be lost if the project were closed now, because its file was and no copy was saved since.
    std::optional<Question> lossQuestion() const;

signals:
    void copied(const QString &path);
    void busyChanged(const QString &sentence); ///< empty: no longer
    void failed(const QString &sentence);

private:
    void fillRecentMenu(QMenu &menu);
    void askToForget(const QString &path, const QString &sentence);
    void copyTo(const QString &path);

    ProjectSession &m_session;
    RecentProjects &m_recent;
    QWidget *m_window;
    ProjectOpener *m_opener;
    DemoOpener *m_demo;
    std::weak_ptr<Project> m_copied; ///< the project of which a copy was saved after its file was lost
};

} // namespace tandem

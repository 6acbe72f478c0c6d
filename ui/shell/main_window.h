// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QMainWindow>

class QStackedWidget;
class QToolButton;

namespace tandem {

class AgentEditor;
class JobPage;
enum class Remedy;
class MainActions;
class ProjectOpener;
class RecentProjects;
class CurrentRecord;
class StartView;
class StatusLine;
class Workspace;

/// The window of the program. It arranges pages and menus and opens dialogs; what they do is theirs. Sets the theme
/// that the settings name. Tests give a prompter of their own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Prompter> prompter = makePrompter(), QWidget *parent = nullptr);
    ~MainWindow() override;

    ProjectSession &session() const { return *m_session; }
    CurrentRecord &record() const { return *m_record; }
    Workspace &workspace() const { return *m_workspace; }

public slots:
    /// Opens a project; a locked one is offered read-only. Errors are shown in the window.
    void openProject(const QString &path);
    /// Makes the demo project where it is not there yet, and opens it.
    void openDemo();
    /// Takes a project or a file to import, by its suffix.
    void openFile(const QString &path);

    void importFile(const QString &path = {});
    void exportRecords();
    void editSchema();
    void runAgent(const QString &agent = {});
    void editAgent(const QString &agent = {});
    void showJob(tandem::JobId job);
    void showKeys();
    void askPerson();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePages();
    void makeMenuBar();
    void connectActions();
    void connectViewActions();
    void connectWorkspace();
    void connectStart();
    void takeProject();
    void showPerson();
    void fillPersonMenu();
    void rememberProject();
    void startNewAgent();
    /// Opens the agent of a job that paused itself, where the person can mend it.
    void mendAgent(const QString &agent, tandem::Remedy remedy);
    void runRest(const tandem::Job &job);
    AgentEditor *openAgentEditor();
    void showProblem(const QString &sentence);
    void saveCopy();
    void showAbout();
    void showRecords();
    /// The page, with the focus in it.
    void showPage(QWidget *page);
    void restoreLayout();
    void askToInterrupt(int running);

    ProjectSession *m_session;
    CurrentRecord *m_record;
    ProjectOpener *m_opener;
    RecentProjects *m_recent;
    QStackedWidget *m_pages;
    StartView *m_start;
    Workspace *m_workspace;
    StatusLine *m_statusLine;
    MainActions *m_actions;
    QToolButton *m_personButton;
    AgentEditor *m_agentEditor = nullptr; ///< made when it is first wanted, as is the job page
    JobPage *m_jobPage = nullptr;
    bool m_greeted = false;
    bool m_mayInterrupt = false; ///< the person was asked whether running jobs may be cut off
};

} // namespace tandem

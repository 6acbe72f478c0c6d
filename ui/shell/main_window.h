// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QMainWindow>

namespace tandem {

class AgentActions;
class CurrentRecord;
class HelpActions;
class PageStack;
class PersonButton;
class ProjectActions;
class RecentProjects;
class Workspace;

/// The window of the program. It arranges pages, menus and the status line; what they do is theirs. Sets the theme that
/// the settings name. Tests give a prompter of their own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Prompter> prompter = makePrompter(), QWidget *parent = nullptr);
    ~MainWindow() override;

    ProjectSession &session() const { return *m_session; }
    CurrentRecord &record() const { return *m_record; }
    PageStack &pages() const { return *m_pages; }
    Workspace &workspace() const;
    ProjectActions &projects() const { return *m_projects; }
    AgentActions &agents() const { return *m_agents; }
    HelpActions &help() const { return *m_help; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeContent();
    void makeMenus();
    void makePersonButton();
    void connectPages();
    void connectStart();
    void showTitle();
    void showBusy(const QString &sentence);
    void showProblem(const QString &sentence);
    void saveLayout() const;
    void restoreLayout();
    bool mayClose();
    void askToInterrupt(int running);
    void askToDiscard(const Question &question);
    void askToLose();

    ProjectSession *m_session;
    CurrentRecord *m_record;
    PageStack *m_pages;
    ProjectActions *m_projects;
    AgentActions *m_agents;
    HelpActions *m_help;
    PersonButton *m_personButton = nullptr;
    bool m_greeted = false;
    bool m_mayDiscard = false;   ///< the person was asked whether drafts may be lost
    bool m_mayInterrupt = false; ///< the person was asked whether running jobs may be cut off
    bool m_mayLose = false;      ///< the person was asked whether to leave a project whose file is gone
};

} // namespace tandem

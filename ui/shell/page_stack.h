// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/job.h"

#include <QStackedWidget>

namespace tandem {

class AgentEditor;
class CurrentRecord;
class JobPage;
class RecentProjects;
class StartView;
class Workspace;
enum class Remedy;

/// The pages of the window, one of which is shown: the start while no project is open, the workspace with the records,
/// and what is opened over it: an agent, a job. These are made when they are first wanted.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(CurrentRecord &record, RecentProjects &recent, QWidget *parent = nullptr);

    StartView &start() const { return *m_start; }
    Workspace &workspace() const { return *m_workspace; }
    bool showsRecords() const;
    /// Of the window, not of what is in it: no text of a page makes the window wider than its screen.
    QSize minimumSizeHint() const override;

public slots:
    /// The records, or the start where there is no project.
    void showRecords();
    void showAgent(const QString &agent);
    /// The name of the agent that is edited now; empty where none is shown, or it was never saved.
    QString editedAgent() const;
    void showNewAgent();
    /// The agent of a job that paused itself, where the person can mend it.
    void mendAgent(const QString &agent, tandem::Remedy remedy);
    void showJob(tandem::JobId job);
    /// The records that a search finds, as it is written in the search box.
    void showFound(const QString &search);

signals:
    /// What a job has left is to be run.
    void restRequested(const tandem::Job &job);

private:
    AgentEditor &openAgentEditor();
    void makeAgentEditor();
    void makeJobPage();
    void showOver(QWidget *page);

    CurrentRecord &m_record;
    StartView *m_start;
    Workspace *m_workspace;
    AgentEditor *m_agentEditor = nullptr;
    JobPage *m_jobPage = nullptr;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/text/job_text.h"
#include "ui/jobs/offered_acts.h"

#include <QDockWidget>

#include <memory>
#include <vector>

class QLabel;

namespace tandem {

class JobCommands;
class JobList;
class JobTable;
class JobTableModel;
class MessageBar;
class ProjectSession;

/// The jobs of the session's project, newest first, with their progress and what can be done to them; offers to resume
/// what an earlier run of the program left unfinished.
class JobDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit JobDock(ProjectSession &session, QWidget *parent = nullptr);
    ~JobDock() override;

    /// How many jobs are running or about to.
    int underWay() const;

signals:
    /// The job's page is wanted (see JobPage).
    void openRequested(tandem::JobId job);
    /// The agent of a job that paused itself is wanted, and there the key or the rest.
    void agentRequested(const QString &agent, tandem::Remedy remedy);
    /// A job with the newest version of the agent is wanted for what this one left.
    void restRequested(const tandem::Job &job);

private:
    QWidget *makeTitle();
    QWidget *makeBody();
    void followProject();
    void load();
    /// That lists follow jobs that were shown or hidden.
    void showRefreshing(qint64 done, qint64 total);
    void take(const std::vector<JobSummary> &summaries);
    void complain(const QString &sentence);
    void perform(JobAct act, const Job &job);
    void mend(const Job &job);
    void offerResume(const std::vector<JobSummary> &summaries);
    void showCounts();

    ProjectSession &m_session;
    JobCommands *m_commands;
    JobTableModel *m_jobs;
    std::unique_ptr<JobList> m_list; ///< of the open project; null: none is open
    JobTable *m_table = nullptr;
    QLabel *m_counts = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_refreshing = nullptr;
    QLabel *m_empty = nullptr;
    bool m_offersResume = false; ///< the message does, now
    bool m_resumeOffered = false;
};

} // namespace tandem

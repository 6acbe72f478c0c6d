// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/text/job_text.h"

#include <QDockWidget>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace tandem {

class JobCommands;
class JobRow;
class MessageBar;
class ProjectSession;

/// The jobs of the session's project, newest first, with their progress and what can be done to them; offers to resume
/// what an earlier run of the program left unfinished.
class JobDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit JobDock(ProjectSession &session, QWidget *parent = nullptr);

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
    void takeJobs(const std::vector<Job> &jobs);
    void loadSummary(JobId job);
    void takeSummary(const JobSummary &summary);
    JobRow *rowFor(JobId job);
    void mend(const Job &job, Remedy remedy);
    void offerResume(const std::vector<Job> &jobs);
    void showCounts();

    ProjectSession &m_session;
    JobCommands *m_commands;
    QLabel *m_counts = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_empty = nullptr;
    QVBoxLayout *m_list = nullptr;
    std::map<JobId, JobRow *> m_rows;
    std::vector<Job> m_jobs;
    bool m_resumeOffered = false;
};

} // namespace tandem

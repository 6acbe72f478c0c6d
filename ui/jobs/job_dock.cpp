// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_dock.h"

#include "core/project/jobs.h"
#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "ui/jobs/job_commands.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/job_table.h"
#include "ui/jobs/job_table_model.h"
#include "ui/session/project_session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace tandem {

JobDock::JobDock(ProjectSession &session, QWidget *parent)
    : QDockWidget(tr("Jobs"), parent)
    , m_session(session)
    , m_commands(new JobCommands(session, this))
    , m_jobs(new JobTableModel(this))
{
    setObjectName(QStringLiteral("jobDock"));
    setTitleBarWidget(makeTitle());
    setWidget(makeBody());
    connect(m_commands, &JobCommands::failed, this, &JobDock::complain);
    connect(m_commands, &JobCommands::removed, this, &JobDock::load);
    connect(&m_session, &ProjectSession::projectChanged, this, &JobDock::followProject);
    connect(&m_session, &ProjectSession::schemaChanged, this,
            [this] { m_jobs->setProject(m_session.schema(), m_session.canWrite()); });
    connect(&m_session, &ProjectSession::fileLost, this, [this] {
        m_jobs->setProject(m_session.schema(), m_session.canWrite());
        if (m_offersResume)
            m_message->clear();
        m_offersResume = false;
    });
    connect(&m_session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.jobs || change.agents)
            load();
    });
    followProject();
}

JobDock::~JobDock() = default;

QWidget *JobDock::makeTitle()
{
    auto *title = new QWidget(this);
    auto *line = new QHBoxLayout(title);
    line->setContentsMargins(measure::margin, measure::grid, measure::margin, 2);
    line->setSpacing(measure::margin);
    line->addWidget(textLabel(tr("Jobs"), FontRole::Strong, title));
    m_counts = textLabel({}, FontRole::Small, title);
    line->addWidget(m_counts);
    line->addStretch(1);
    return title;
}

QWidget *JobDock::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_message = new MessageBar(body);
    layout->addWidget(m_message);
    m_refreshing = noteLabel({}, body);
    m_refreshing->setContentsMargins(measure::margin, 0, measure::margin, 0);
    m_refreshing->hide();
    layout->addWidget(m_refreshing);
    m_empty = noteLabel(tr("No job has run yet. Run agent… lets a model label the records."), body);
    m_empty->setContentsMargins(measure::margin, measure::grid, measure::margin, 0);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_empty, 1);
    m_table = new JobTable(*m_jobs, body);
    layout->addWidget(m_table, 1);
    connect(m_table, &JobTable::actRequested, this, &JobDock::perform);
    return body;
}

void JobDock::followProject()
{
    m_resumeOffered = false;
    m_offersResume = false;
    m_message->clear();
    m_refreshing->hide();
    m_list.reset();
    m_jobs->setProject(m_session.schema(), m_session.canWrite());
    m_jobs->setSummaries({});
    take({});
    if (!m_session.hasProject())
        return;
    Jobs &jobs = m_session.project()->jobs();
    m_list = std::make_unique<JobList>([&jobs] { return jobs.summaries(); }, *m_jobs);
    connect(&jobs, &Jobs::progressed, m_list.get(), &JobList::takeReport);
    connect(&jobs, &Jobs::rested, m_list.get(), &JobList::takeReport);
    connect(&jobs, &Jobs::refreshing, this, &JobDock::showRefreshing);
    connect(m_list.get(), &JobList::loaded, this, &JobDock::take);
    connect(m_list.get(), &JobList::reported, this, &JobDock::showCounts);
    connect(m_list.get(), &JobList::failed, this, &JobDock::complain);
}

void JobDock::showRefreshing(qint64 done, qint64 total)
{
    m_refreshing->setVisible(done < total);
    //: How far the lists have followed jobs that were shown or hidden
    m_refreshing->setText(tr("Showing the labels anew: %1 of %2").arg(countText(done), countText(total)));
}

void JobDock::load()
{
    if (m_list)
        m_list->load();
}

void JobDock::complain(const QString &sentence)
{
    m_offersResume = false;
    m_message->showMessage(Tone::Bad, sentence);
}

void JobDock::take(const std::vector<JobSummary> &summaries)
{
    m_empty->setVisible(summaries.empty());
    m_table->setVisible(!summaries.empty());
    showCounts();
    offerResume(summaries);
}

int JobDock::underWay() const
{
    return m_jobs->count(JobState::Running) + m_jobs->count(JobState::Queued);
}

void JobDock::perform(JobAct act, const Job &job)
{
    switch (act) {
    case JobAct::Pause:
        return m_commands->pause(job);
    case JobAct::Resume:
        return m_commands->resume(job);
    case JobAct::Cancel:
        return m_commands->cancel(job);
    case JobAct::Open:
    case JobAct::ShowInvalid:
        return emit openRequested(job.id);
    case JobAct::ShowLabels:
        return m_commands->setShown(job, JobShowing::Show);
    case JobAct::HideLabels:
        return m_commands->setShown(job, JobShowing::Hide);
    case JobAct::ShowAlone:
        return m_commands->setShown(job, JobShowing::ShowAlone);
    case JobAct::Remove:
        return m_commands->remove(job);
    case JobAct::Mend:
        return mend(job);
    }
}

void JobDock::mend(const Job &job)
{
    if (remedyFor(job) == Remedy::RunRest)
        emit restRequested(job);
    else
        emit agentRequested(job.agentName, remedyFor(job));
}

void JobDock::offerResume(const std::vector<JobSummary> &summaries)
{
    if (summaries.empty() || m_resumeOffered || !m_session.canWrite())
        return;
    m_resumeOffered = true;
    std::vector<Job> left;
    for (const JobSummary &summary : summaries) {
        if (summary.job.state == JobState::Interrupted)
            left.push_back(summary.job);
    }
    if (left.empty())
        return;
    m_offersResume = true;
    m_message->showMessage(Tone::Warn, tr("%Ln job(s) stopped when the program ended. Every answer is kept; nothing is "
                                          "sent until you resume.",
                                          nullptr, static_cast<int>(left.size())));
    m_message->addAct(tr("Resume"), [this, left] {
        m_message->clear();
        for (const Job &job : left)
            m_commands->resume(job);
    });
    m_message->addAct(tr("Later"), [this] { m_message->clear(); });
}

void JobDock::showCounts()
{
    QStringList parts;
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts.append(text);
    };
    const int running = underWay();
    const int paused = m_jobs->count(JobState::Paused);
    const int interrupted = m_jobs->count(JobState::Interrupted);
    const int done = m_jobs->count(JobState::Completed);
    const int cancelled = m_jobs->count(JobState::Cancelled);
    add(tr("%Ln running", "jobs", running), running);
    add(tr("%Ln paused", "jobs", paused), paused);
    add(tr("%Ln interrupted", "jobs", interrupted), interrupted);
    add(tr("%Ln done", "jobs", done), done);
    add(tr("%Ln cancelled", "jobs", cancelled), cancelled);
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    // They may have been resumed, cancelled or deleted elsewhere.
    if (m_offersResume && interrupted == 0) {
        m_offersResume = false;
        m_message->clear();
    }
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_dock.h"

#include "core/project/jobs.h"
#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "ui/jobs/job_commands.h"
#include "ui/jobs/job_row.h"
#include "ui/session/project_session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tandem {

JobDock::JobDock(ProjectSession &session, QWidget *parent)
    : QDockWidget(tr("Jobs"), parent)
    , m_session(session)
    , m_commands(new JobCommands(session, this))
{
    setObjectName(QStringLiteral("jobDock"));
    setTitleBarWidget(makeTitle());
    setWidget(makeBody());
    connect(m_commands, &JobCommands::failed, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Bad, sentence); });
    connect(m_commands, &JobCommands::removed, this, &JobDock::load);
    connect(&m_session, &ProjectSession::projectChanged, this, &JobDock::followProject);
    connect(&m_session, &ProjectSession::schemaChanged, this, &JobDock::load);
    connect(&m_session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.jobs || change.agents)
            load();
    });
    followProject();
}

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
    auto *scroll = new QScrollArea(body);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Jobs"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QWidget(scroll);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, measure::grid);
    m_list->setSpacing(2);
    m_empty = noteLabel(tr("No job has run yet. Run agent… lets a model label the records."), rows);
    m_empty->setContentsMargins(measure::margin, measure::grid, measure::margin, 0);
    m_list->addWidget(m_empty);
    m_list->addStretch(1);
    scroll->setWidget(rows);
    layout->addWidget(scroll, 1);
    return body;
}

void JobDock::followProject()
{
    m_resumeOffered = false;
    m_message->clear();
    takeJobs({});
    if (!m_session.hasProject())
        return;
    const Jobs &jobs = m_session.project()->jobs();
    connect(&jobs, &Jobs::progressed, this, &JobDock::takeSummary);
    connect(&jobs, &Jobs::rested, this, &JobDock::takeSummary);
    load();
}

void JobDock::load()
{
    if (!m_session.hasProject())
        return;
    m_session.project()->jobs().list().then(
        this, [this, project = m_session.project().get()](const Result<std::vector<Job>> &jobs) {
            if (project != m_session.project().get())
                return;
            if (!jobs)
                return m_message->showMessage(Tone::Bad, jobs.error().message);
            takeJobs(*jobs);
            for (const Job &job : *jobs)
                loadSummary(job.id);
            offerResume(*jobs);
        });
}

void JobDock::takeJobs(const std::vector<Job> &jobs)
{
    m_jobs = jobs;
    std::set<JobId> known;
    for (const Job &job : jobs)
        known.insert(job.id);
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (!known.contains(row->first)) {
            row->second->deleteLater();
            row = m_rows.erase(row);
        } else {
            ++row;
        }
    }
    for (size_t i = 0; i < jobs.size(); ++i)
        m_list->insertWidget(static_cast<int>(i), rowFor(jobs[i].id));
    m_empty->setVisible(jobs.empty());
    showCounts();
}

int JobDock::underWay() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) {
        return isUnderWay(row.second->summary().job.state) && row.second->summary().job.id.isValid();
    }));
}

void JobDock::loadSummary(JobId job)
{
    m_session.project()->jobs().summary(job).then(this, [this](const Result<JobSummary> &summary) {
        // A job may have been deleted since it was listed.
        if (summary)
            takeSummary(*summary);
        else if (summary.error().code != ErrorCode::NotFound)
            m_message->showMessage(Tone::Bad, summary.error().message);
    });
}

void JobDock::takeSummary(const JobSummary &summary)
{
    const auto job =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&summary](const Job &known) { return known.id == summary.job.id; });
    if (job == m_jobs.end())
        return;
    *job = summary.job;
    rowFor(summary.job.id)->setSummary(summary, m_session.schema(), m_session.canWrite());
    showCounts();
}

JobRow *JobDock::rowFor(JobId id)
{
    JobRow *&row = m_rows[id];
    if (row)
        return row;
    row = new JobRow(widget());
    JobRow *made = row;
    connect(made, &JobRow::pauseRequested, m_commands, [this, made] { m_commands->pause(made->summary().job); });
    connect(made, &JobRow::resumeRequested, m_commands, [this, made] { m_commands->resume(made->summary().job); });
    connect(made, &JobRow::cancelRequested, m_commands, [this, made] { m_commands->cancel(made->summary().job); });
    connect(made, &JobRow::activateRequested, m_commands, [this, made] { m_commands->activate(made->summary().job); });
    connect(made, &JobRow::removeRequested, m_commands, [this, made] { m_commands->remove(made->summary().job); });
    connect(made, &JobRow::openRequested, this, [this, id] { emit openRequested(id); });
    connect(made, &JobRow::mendRequested, this, [this, made](Remedy remedy) { mend(made->summary().job, remedy); });
    return made;
}

void JobDock::mend(const Job &job, Remedy remedy)
{
    if (remedy == Remedy::RunRest)
        emit restRequested(job);
    else
        emit agentRequested(job.agentName, remedy);
}

void JobDock::offerResume(const std::vector<Job> &jobs)
{
    if (m_resumeOffered || !m_session.canWrite())
        return;
    m_resumeOffered = true;
    std::vector<Job> left;
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(left),
                 [](const Job &job) { return job.state == JobState::Interrupted; });
    if (left.empty())
        return;
    const QString what = left.size() == 1 ? tr("A job was stopped when the program ended.")
                                          : tr("%1 jobs were stopped when the program ended.").arg(left.size());
    m_message->showMessage(Tone::Warn, tr("%1 Its answers are kept; nothing is sent until you resume.").arg(what));
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
    const auto add = [this, &parts](const QString &text, auto belongs) {
        const auto count = std::count_if(m_jobs.begin(), m_jobs.end(), belongs);
        if (count > 0)
            parts.append(text.arg(countText(count)));
    };
    add(tr("%1 running"), [](const Job &job) { return isUnderWay(job.state); });
    add(tr("%1 paused"), [](const Job &job) { return job.state == JobState::Paused; });
    add(tr("%1 interrupted"), [](const Job &job) { return job.state == JobState::Interrupted; });
    add(tr("%1 done"), [](const Job &job) { return job.state == JobState::Completed; });
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/job_watch.h"

#include "app/command_line/output/console.h"
#include "app/command_line/output/progress_output.h"
#include "app/command_line/reports/job_report.h"

#include <QEventLoop>
#include <QTimer>

namespace tandem {

JobWatch::JobWatch(Jobs &jobs, Console &console, const CancelToken &cancel)
    : m_jobs(jobs)
    , m_console(console)
    , m_cancel(cancel)
{
    connect(&jobs, &Jobs::rested, this, [this](const JobSummary &summary) {
        m_rested.insert_or_assign(summary.job.id, summary);
        emit settled();
    });
    connect(&jobs, &Jobs::stopped, this, [this](const Error &reason) {
        m_error = reason;
        emit settled();
    });
}

Attempt<JobSummary> JobWatch::waitForRest(JobId job)
{
    ProgressOutput progress(m_console, tr("Job %1").arg(job.value));
    QEventLoop loop;
    connect(this, &JobWatch::settled, &loop, &QEventLoop::quit);
    connect(&m_jobs, &Jobs::progressed, &loop, [&progress, job](const JobSummary &summary) {
        if (summary.job.id == job)
            progress.show(jobProgressText(summary));
    });
    QTimer interruptCheck;
    connect(&interruptCheck, &QTimer::timeout, this, [this, job] { pauseIfAsked(job); });
    interruptCheck.start(50);
    while (!m_rested.contains(job) && !m_error)
        loop.exec();
    if (m_error)
        return failed(*m_error);
    return m_rested.at(job);
}

void JobWatch::pauseIfAsked(JobId job)
{
    if (m_isPausing || !m_cancel.isCancelled())
        return;
    m_isPausing = true;
    m_console.printMessage(tr("Pausing: calls that are under way may finish. Press Ctrl+C again to end at once."));
    m_jobs.pause(job).then(this, [this](const Result<void> &paused) {
        if (paused)
            return;
        m_error = paused.error();
        emit settled();
    });
}

} // namespace tandem

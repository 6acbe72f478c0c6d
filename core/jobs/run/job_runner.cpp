// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_runner.h"

#include "core/base/task_thread.h"
#include "core/jobs/run/running_jobs.h"
#include "core/store/jobs/job_retry.h"
#include "core/store/jobs/job_store.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>

#include <utility>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobRunnerText
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

Result<void> cancelAtRest(Connection &connection, JobId id)
{
    const Result<Job> job = loadJob(connection, id);
    if (!job)
        return tl::unexpected(job.error());
    if (job->state == JobState::Completed || job->state == JobState::Cancelled) {
        return failure(ErrorCode::Refused, JobRunnerText::tr("This job has ended already, so it cannot be cancelled."));
    }
    return setJobState(connection, id, JobState::Cancelled);
}

constexpr int retriedInSlice = 500;

/// One slice after the other, so that nobody waits long for the writer.
void retrySlice(Writer &writer, JobId job, const QString &reason, qint64 soFar, const Promise<Result<qint64>> &promise)
{
    writer
        .submit(
            Priority::Background,
            [job, reason](Connection &connection) { return retryFailedItems(connection, job, reason, retriedInSlice); })
        .onArrival([&writer, job, reason, soFar, promise](Result<qint64> moved) {
            if (!moved || *moved == 0)
                return promise.set(moved.map([soFar](qint64) { return soFar; }));
            retrySlice(writer, job, reason, soFar + *moved, promise);
        });
}

Pending<Result<qint64>> retrySlices(Writer &writer, JobId job, const QString &reason)
{
    const Promise<Result<qint64>> promise;
    retrySlice(writer, job, reason, 0, promise);
    return promise.pending();
}

} // namespace

/// The jobs that run live on a thread of their own, which is there as long as one of them runs.
struct JobRunner::Parts
{
    Parts(Writer &itsWriter, Reader &itsReader, RunnerSettings itsSettings, RunnerEvents itsEvents)
        : writer(itsWriter)
        , reader(itsReader)
        , settings(std::move(itsSettings))
        , events(std::move(itsEvents))
    {
    }

    RunningJobs &makeJobs()
    {
        if (!jobs) {
            jobs = std::make_unique<RunningJobs>(writer, reader, training, settings, events);
            alive = thread.keepAlive();
            // Later, for it calls from the midst of its own work.
            jobs->whenAllAtRest([this] { thread.post([this] { letGoOfJobs(); }); });
        }
        return *jobs;
    }

    void letGoOfJobs()
    {
        if (jobs && !jobs->isEmpty())
            return;
        forgetJobs();
        for (const Promise<Result<void>> &each : std::exchange(waiting, {}))
            each.set({});
    }

    void forgetJobs()
    {
        jobs.reset();
        alive.reset();
    }

    JobRun *find(JobId job) const { return jobs ? jobs->find(job) : nullptr; }

    Writer &writer;
    Reader &reader;
    const RunnerSettings settings;
    const RunnerEvents events;
    TaskThread training{QStringLiteral("tandem training")};
    TaskThread thread{QStringLiteral("tandem jobs")};
    // On `thread` only; null while no job runs.
    std::unique_ptr<RunningJobs> jobs;
    std::shared_ptr<void> alive;
    std::vector<Promise<Result<void>>> waiting; // for all jobs to be at rest
    bool isClosing = false;
};

JobRunner::JobRunner(Writer &writer, Reader &reader, RunnerSettings settings, RunnerEvents events)
    : m_parts(std::make_unique<Parts>(writer, reader, std::move(settings), std::move(events)))
{
}

JobRunner::~JobRunner()
{
    const Promise<bool> atRest;
    m_parts->thread.post([parts = m_parts.get(), atRest] {
        parts->isClosing = true;
        if (!parts->jobs || parts->jobs->isEmpty())
            return atRest.set(true);
        parts->jobs->whenAllAtRest([atRest] { atRest.set(true); });
        parts->jobs->interruptAll();
    });
    atRest.pending().wait();
    m_parts->thread.runAndWait([parts = m_parts.get()] { parts->forgetJobs(); });
}

Pending<Result<void>> JobRunner::run(JobId job)
{
    return m_parts->thread.run([parts = m_parts.get(), job]() -> Result<void> {
        if (parts->isClosing) {
            return failure(ErrorCode::Cancelled,
                           JobRunnerText::tr("The project is being closed, so no job is started."));
        }
        return parts->makeJobs().run(job);
    });
}

Pending<Result<void>> JobRunner::pause(JobId job)
{
    return m_parts->thread.run([parts = m_parts.get(), job]() -> Result<void> {
        JobRun *run = parts->find(job);
        if (!run)
            return failure(ErrorCode::Refused,
                           JobRunnerText::tr("This job is not running, so there is nothing to pause."));
        run->pause();
        return {};
    });
}

Pending<Result<void>> JobRunner::pauseAll()
{
    const Promise<Result<void>> promise;
    m_parts->thread.post([parts = m_parts.get(), promise] {
        parts->waiting.push_back(promise);
        if (parts->jobs)
            parts->jobs->pauseAll();
        else
            parts->letGoOfJobs();
    });
    return promise.pending();
}

Pending<Result<void>> JobRunner::cancel(JobId job)
{
    return m_parts->thread
        .run([parts = m_parts.get(), job] {
            JobRun *run = parts->find(job);
            if (run)
                run->cancel();
            return run != nullptr;
        })
        .andThen([&writer = m_parts->writer, job](bool wasRunning) {
            return wasRunning ? Pending<Result<void>>::ready({})
                              : writer.submit(Priority::Human,
                                              [job](Connection &connection) { return cancelAtRest(connection, job); });
        });
}

Pending<Result<void>> JobRunner::setInFlight(JobId job, int inFlight)
{
    m_parts->thread.post([parts = m_parts.get(), job, inFlight] {
        if (JobRun *run = parts->find(job))
            run->setInFlight(inFlight);
    });
    return m_parts->writer.submit(
        Priority::Human, [job, inFlight](Connection &connection) { return setJobInFlight(connection, job, inFlight); });
}

Pending<Result<qint64>> JobRunner::retryFailed(JobId job, const QString &reason)
{
    return isRunning(job).andThen([&writer = m_parts->writer, job, reason](bool runs) -> Pending<Result<qint64>> {
        if (runs) {
            return Pending<Result<qint64>>::ready(failure(
                ErrorCode::Refused, JobRunnerText::tr("This job is running. Pause it first, then retry what failed.")));
        }
        return retrySlices(writer, job, reason);
    });
}

Pending<Result<bool>> JobRunner::isRunning(JobId job)
{
    return m_parts->thread.run([parts = m_parts.get(), job] { return Result<bool>(parts->find(job) != nullptr); });
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_runner.h"

#include "core/base/worker_thread.h"
#include "core/jobs/run/running_jobs.h"
#include "core/store/jobs/job_retry.h"
#include "core/store/jobs/job_store.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>

namespace tandem {

namespace {

Result<void> cancelAtRest(Connection &connection, JobId id)
{
    const Result<Job> job = loadJob(connection, id);
    if (!job)
        return tl::unexpected(job.error());
    if (job->state == JobState::Completed || job->state == JobState::Cancelled) {
        return failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "JobRunner", "This job has ended already, so it cannot be cancelled."));
    }
    return setJobState(connection, id, JobState::Cancelled);
}

} // namespace

namespace {

constexpr int retriedInSlice = 500;

/// One slice after the other, so that nobody waits long for the writer.
void retrySlices(Writer &writer, JobId job, const QString &reason, qint64 soFar, const Promise<Result<qint64>> &promise)
{
    writer
        .submit(
            Priority::Background,
            [job, reason](Connection &connection) { return retryFailedItems(connection, job, reason, retriedInSlice); })
        .onArrival([&writer, job, reason, soFar, promise](Result<qint64> moved) {
            if (!moved || *moved == 0)
                return promise.set(moved.map([soFar](qint64) { return soFar; }));
            retrySlices(writer, job, reason, soFar + *moved, promise);
        });
}

} // namespace

struct JobRunner::Parts
{
    explicit Parts(Writer &itsWriter)
        : writer(itsWriter)
    {
    }

    Writer &writer;
    WorkerThread training{QStringLiteral("tandem training")};
    WorkerThread thread{QStringLiteral("tandem jobs")};
    std::unique_ptr<RunningJobs> jobs; // lives and dies on `thread`
};

JobRunner::JobRunner(Writer &writer, Reader &reader, RunnerSettings settings, RunnerEvents events)
    : m_parts(std::make_unique<Parts>(writer))
{
    m_parts->thread.runAndWait([&] {
        m_parts->jobs = std::make_unique<RunningJobs>(writer, reader, m_parts->training, settings, std::move(events));
    });
}

JobRunner::~JobRunner()
{
    const Promise<bool> atRest;
    m_parts->thread.post([this, atRest] { m_parts->jobs->interruptAll([atRest] { atRest.set(true); }); });
    atRest.pending().wait();
    m_parts->thread.runAndWait([this] { m_parts->jobs.reset(); });
}

Pending<Result<void>> JobRunner::run(JobId job)
{
    return m_parts->thread.run([parts = m_parts.get(), job] { return parts->jobs->run(job); });
}

Pending<Result<void>> JobRunner::pause(JobId job)
{
    return m_parts->thread.run([parts = m_parts.get(), job] { return parts->jobs->pause(job); });
}

Pending<Result<void>> JobRunner::cancel(JobId job)
{
    const Promise<Result<void>> promise;
    m_parts->thread.post([parts = m_parts.get(), job, promise] {
        if (parts->jobs->cancel(job))
            return promise.set({});
        parts->writer.submit(Priority::Human, [job](Connection &connection) { return cancelAtRest(connection, job); })
            .onArrival([promise](Result<void> result) { promise.set(std::move(result)); });
    });
    return promise.pending();
}

Pending<Result<void>> JobRunner::setInFlight(JobId job, int inFlight)
{
    m_parts->thread.post([parts = m_parts.get(), job, inFlight] { parts->jobs->setInFlight(job, inFlight); });
    return m_parts->writer.submit(
        Priority::Human, [job, inFlight](Connection &connection) { return setJobInFlight(connection, job, inFlight); });
}

Pending<Result<qint64>> JobRunner::retryFailed(JobId job, const QString &reason)
{
    const Promise<Result<qint64>> promise;
    m_parts->thread.post([parts = m_parts.get(), job, reason, promise] {
        if (parts->jobs->contains(job)) {
            promise.set(failure(ErrorCode::Refused,
                                QCoreApplication::translate(
                                    "JobRunner", "This job is running. Pause it first, then retry what failed.")));
            return;
        }
        retrySlices(parts->writer, job, reason, 0, promise);
    });
    return promise.pending();
}

Pending<Result<bool>> JobRunner::isRunning(JobId job)
{
    return m_parts->thread.run([parts = m_parts.get(), job] { return Result<bool>(parts->jobs->contains(job)); });
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/jobs_service.h"

#include "core/base/log.h"
#include "core/project/job_maker.h"
#include "core/project/job_settings.h"
#include "core/project/llm_services.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_rest.h"
#include "core/store/jobs/job_store.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/labels/active_job.h"

#include <QCoreApplication>

namespace tandem {

namespace {

// What nobody asked for in time is told as "many".
constexpr size_t mostNamedRecords = 10'000;

QString logLine(const JobSummary &summary)
{
    return QStringLiteral("job %1 came to rest: %2, %3 done, %4 failed, %5 waiting")
        .arg(summary.job.id.value)
        .arg(toWord(summary.job.state))
        .arg(summary.done)
        .arg(summary.failed)
        .arg(summary.waiting);
}

ProjectChange jobsChanged()
{
    ProjectChange change;
    change.jobs = true;
    change.labels = true;
    return change;
}

/// What cannot be removed now is tried again at the next start.
void removeRemains(Writer &writer, const CancelToken &closing)
{
    const auto removed = removeUnfinishedJobs(writer, closing);
    if (!removed && removed.error().code != ErrorCode::Cancelled)
        writeLog(LogLevel::Warning, QStringLiteral("remains of jobs were not removed: ") + removed.error().detail);
}

template <typename T>
Pending<Result<T>> refused()
{
    return Pending<Result<T>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
}

} // namespace

void JobPaces::keep(const JobSummary &summary)
{
    const std::lock_guard lock(m_mutex);
    if (summary.job.state == JobState::Running)
        m_paces[summary.job.id] = {summary.itemsPerSecond, summary.timeLeft, summary.limit};
    else
        m_paces.erase(summary.job.id);
}

JobSummary JobPaces::addTo(JobSummary summary) const
{
    const std::lock_guard lock(m_mutex);
    const auto pace = m_paces.find(summary.job.id);
    if (pace != m_paces.end()) {
        summary.itemsPerSecond = pace->second.itemsPerSecond;
        summary.timeLeft = pace->second.timeLeft;
        summary.limit = pace->second.limit;
    }
    return summary;
}

JobsService::JobsService(ProjectAccess &access)
    : m_access(access)
    , m_paces(std::make_shared<JobPaces>())
    , m_prices(std::make_shared<JobPrices>())
    , m_acts(std::make_unique<WorkerThread>(QStringLiteral("tandem job acts")))
{
    Writer *writer = access.file().writer();
    if (!writer)
        return;
    m_runner = std::make_unique<JobRunner>(*writer, access.counts(), runnerSettings(), events());
    m_acts->post([writer, closing = m_closing] { removeRemains(*writer, closing); });
}

JobsService::~JobsService()
{
    m_closing.cancel();
    m_acts.reset();
    m_runner.reset();
}

RunnerEvents JobsService::events()
{
    RunnerEvents events;
    events.labelled = [this](const std::vector<RecordId> &records) {
        if (m_labelled.size() <= mostNamedRecords)
            m_labelled.insert(m_labelled.end(), records.begin(), records.end());
    };
    events.progressed = [this](const JobSummary &running) {
        const JobSummary summary = m_prices->addTo(running);
        m_paces->keep(summary);
        announceLabelled();
        m_access.home()->post([this, summary] { emit progressed(summary); });
    };
    events.rested = [this](const JobSummary &ended) {
        const JobSummary summary = m_prices->addTo(ended);
        m_paces->keep(summary);
        writeLog(LogLevel::Information, logLine(summary));
        announceLabelled();
        m_access.announce(jobsChanged());
        m_access.home()->post([this, summary] { emit rested(summary); });
    };
    return events;
}

void JobsService::announceLabelled()
{
    if (m_labelled.empty())
        return;
    ProjectChange change;
    change.labels = true;
    if (m_labelled.size() <= mostNamedRecords)
        change.labelledRecords = m_labelled;
    m_labelled.clear();
    m_access.announce(change);
}

Pending<Result<JobPreview>> JobsService::preview(const JobRequest &request)
{
    return m_access.counts().read([request](Connection &connection) { return previewJob(connection, request); });
}

Pending<Result<JobId>> JobsService::start(const JobRequest &request, const QString &allowedHost)
{
    if (!m_runner)
        return refused<JobId>();
    return m_acts->run([this, request, allowedHost] { return startNow(request, allowedHost); });
}

Result<void> JobsService::loadKey(AgentVersionId agent)
{
    return m_access.counts()
        .read([agent](Connection &connection) { return agentOfVersion(connection, agent); })
        .wait()
        .and_then([this](const Agent &stored) {
            m_prices->keep(stored);
            return llmServices().keys->load(stored.configuration).wait();
        });
}

Result<void> JobsService::loadKeyOf(JobId job)
{
    return m_access.counts()
        .read([job](Connection &connection) { return loadJob(connection, job); })
        .wait()
        .and_then([this](const Job &stored) { return loadKey(stored.agentVersion); });
}

Result<JobId> JobsService::startNow(const JobRequest &request, const QString &allowedHost)
{
    return loadKey(request.agentVersion)
        .and_then([&] {
            return m_access.counts()
                .read([&](Connection &connection) { return checkJob(connection, request, allowedHost); })
                .wait();
        })
        .and_then([&] { return makeJob(*m_access.file().writer(), request, m_closing); })
        .and_then([&](JobId job) {
            m_access.announce(jobsChanged());
            return m_runner->run(job).wait().map([job] { return job; });
        });
}

Pending<Result<void>> JobsService::resume(JobId job, const QString &allowedHost)
{
    if (!m_runner)
        return refused<void>();
    return m_acts->run([this, job, allowedHost] { return resumeNow(job, allowedHost); });
}

Result<void> JobsService::resumeNow(JobId job, const QString &allowedHost)
{
    return m_access.counts()
        .read([&](Connection &connection) { return checkResumption(connection, job, allowedHost); })
        .wait()
        .and_then([&] { return loadKeyOf(job); })
        .and_then([&] { return m_runner->run(job).wait(); })
        .map([&] { m_access.announce(jobsChanged()); });
}

Pending<Result<qint64>> JobsService::retryFailed(JobId job, const QString &reason, const QString &allowedHost)
{
    if (!m_runner)
        return refused<qint64>();
    return m_acts->run([this, job, reason, allowedHost] { return retryNow(job, reason, allowedHost); });
}

Result<qint64> JobsService::retryNow(JobId job, const QString &reason, const QString &allowedHost)
{
    const auto moved = m_access.counts()
                           .read([&](Connection &connection) { return checkDestination(connection, job, allowedHost); })
                           .wait()
                           .and_then([&] { return loadKeyOf(job); })
                           .and_then([&] { return m_runner->retryFailed(job, reason).wait(); });
    if (moved && *moved == 0) {
        return failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "JobsService", "No item of this job failed so, so there is nothing to "
                                                              "retry. Its summary shows what failed."));
    }
    return moved.and_then([&](qint64 count) {
        return m_runner->run(job).wait().map([&] {
            m_access.announce(jobsChanged());
            return count;
        });
    });
}

Pending<Result<void>> JobsService::setInFlight(JobId job, int inFlight)
{
    return m_runner ? m_runner->setInFlight(job, inFlight) : refused<void>();
}

Pending<Result<void>> JobsService::pause(JobId job)
{
    return m_runner ? m_runner->pause(job) : refused<void>();
}

Pending<Result<void>> JobsService::cancel(JobId job)
{
    if (!m_runner)
        return refused<void>();
    const Promise<Result<void>> promise;
    m_runner->cancel(job).onArrival([board = m_access.board(), promise](Result<void> cancelled) {
        if (cancelled)
            board->announce(jobsChanged());
        promise.set(std::move(cancelled));
    });
    return promise.pending();
}

Pending<Result<JobDeletion>> JobsService::deletion(JobId job)
{
    return m_access.counts().read([job](Connection &connection) {
        return jobDeletionCounts(connection, job).map([](const JobDeletionCounts &counts) {
            return JobDeletion{counts.labels, counts.verifications};
        });
    });
}

Pending<Result<JobDeletion>> JobsService::remove(JobId job)
{
    if (!m_runner)
        return refused<JobDeletion>();
    return m_acts->run([this, job] { return removeNow(job); });
}

Result<JobDeletion> JobsService::removeNow(JobId job)
{
    if (*m_runner->isRunning(job).wait()) {
        return failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "JobsService", "This job is running. Cancel it first, then delete it."));
    }
    return deleteJob(*m_access.file().writer(), job, m_closing).map([&](JobDeletion deleted) {
        m_access.announce(jobsChanged());
        return deleted;
    });
}

Pending<Result<void>> JobsService::activate(JobId job)
{
    return m_access.write(
        Priority::Human, [job](Connection &connection) { return activateJob(connection, job, true); },
        [](const Result<void> &) { return jobsChanged(); });
}

Pending<Result<void>> JobsService::deactivate(LabelDefinitionId definition)
{
    return m_access.write(
        Priority::Human, [definition](Connection &connection) { return deactivateJob(connection, definition); },
        [](const Result<void> &) { return jobsChanged(); });
}

Pending<Result<std::vector<Job>>> JobsService::list()
{
    return m_access.counts().read(listJobs);
}

Pending<Result<JobSummary>> JobsService::summary(JobId job)
{
    return m_access.counts().read([paces = m_paces, prices = m_prices, job](Connection &connection) {
        return jobSummary(connection, job).map([&](JobSummary stored) {
            if (const Result<Agent> agent = agentOfVersion(connection, stored.job.agentVersion))
                prices->keep(*agent);
            return paces->addTo(prices->addTo(std::move(stored)));
        });
    });
}

Pending<Result<ResultList>> JobsService::rest(JobId job)
{
    return m_access.counts().read([job](Connection &connection) {
        return recordsLeftBy(connection, job).map([](std::vector<RecordId> records) {
            return ResultList(std::make_shared<const std::vector<RecordId>>(std::move(records)));
        });
    });
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_jobs.cpp"
#include "moc_jobs_service.cpp"

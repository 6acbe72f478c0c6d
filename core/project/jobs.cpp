// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/jobs.h"

#include "core/base/log.h"
#include "core/jobs/run/job_runner.h"
#include "core/project/job_acts.h"
#include "core/project/job_paces.h"
#include "core/project/job_prices.h"
#include "core/project/job_settings.h"
#include "core/project/label_refresher.h"
#include "core/project/project_access.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_comparison.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_rest.h"
#include "core/store/jobs/job_store.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/project_lock.h"

#include <functional>
#include <set>

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

/// Reads each agent once, however many of the jobs are its own.
void keepAgents(Connection &connection, const std::vector<JobSummary> &summaries, JobPrices &prices)
{
    std::set<AgentVersionId> versions;
    for (const JobSummary &summary : summaries)
        versions.insert(summary.job.agentVersion);
    for (const AgentVersionId version : versions) {
        if (const Result<Agent> agent = agentOfVersion(connection, version))
            prices.keep(*agent);
    }
}

/// A program that is killed leaves "running" behind, which whoever opens the project for writing puts right: who only
/// reads it tells what is so. Asked where the file is read.
std::function<bool()> stateCheck(const ProjectFile &file)
{
    if (!file.isReadOnly())
        return [] { return true; };
    return [path = file.path()] { return isOpenForWriting(path); };
}

void tellInterrupted(Job &job, const std::function<bool()> &isAsItSays)
{
    if ((job.state == JobState::Queued || job.state == JobState::Running) && !isAsItSays())
        job.state = JobState::Interrupted;
}

template <typename T>
Pending<Result<T>> refused()
{
    return Pending<Result<T>>::ready(tl::unexpected(ProjectAccess::readOnlyError()));
}

} // namespace

Jobs::Jobs(ProjectAccess &access)
    : m_access(access)
    , m_paces(std::make_shared<JobPaces>())
    , m_prices(std::make_shared<JobPrices>())
{
    Writer *writer = access.file().writer();
    if (!writer)
        return;
    m_runner = std::make_unique<JobRunner>(*writer, access.counts(), runnerSettings(), events());
    m_acts = std::make_unique<JobActs>(access, *m_runner, m_prices);
    m_acts->removeRemains();
    m_refresher = std::make_unique<LabelRefresher>(access, [this](qint64 done, qint64 total) {
        m_access.owner()->post([this, done, total] { emit refreshing(done, total); });
    });
    m_refresher->wake();
}

Jobs::~Jobs()
{
    m_refresher.reset();
    m_acts.reset(); // which waits for the runner
    m_runner.reset();
}

RunnerEvents Jobs::events()
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
        m_access.owner()->post([this, summary] { emit progressed(summary); });
    };
    events.rested = [this](const JobSummary &ended) {
        const JobSummary summary = m_prices->addTo(ended);
        m_paces->keep(summary);
        writeLog(LogLevel::Information, logLine(summary));
        announceLabelled();
        m_access.announce(ProjectChange::ofJobs());
        m_access.owner()->post([this, summary] { emit rested(summary); });
    };
    return events;
}

void Jobs::announceLabelled()
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

Pending<Result<JobPreview>> Jobs::preview(const JobRequest &request)
{
    return m_access.counts().read([request](Connection &connection) { return previewJob(connection, request); });
}

Pending<Result<JobId>> Jobs::start(const JobRequest &request, const QString &allowedHost)
{
    return m_acts ? m_acts->start(request, allowedHost) : refused<JobId>();
}

Pending<Result<void>> Jobs::resume(JobId job, const QString &allowedHost)
{
    return m_acts ? m_acts->resume(job, allowedHost) : refused<void>();
}

Pending<Result<qint64>> Jobs::retryFailed(JobId job, const QString &reason, const QString &allowedHost)
{
    return m_acts ? m_acts->retryFailed(job, reason, allowedHost) : refused<qint64>();
}

Pending<Result<void>> Jobs::setInFlight(JobId job, int inFlight)
{
    return m_runner ? m_runner->setInFlight(job, inFlight) : refused<void>();
}

Pending<Result<void>> Jobs::pause(JobId job)
{
    return m_runner ? m_runner->pause(job) : refused<void>();
}

void Jobs::pauseAll(const Error &reason)
{
    m_isStopped = true;
    emit stopped(reason);
    if (m_runner)
        m_runner->pauseAll();
}

Pending<Result<void>> Jobs::afterStopping()
{
    return m_isStopped && m_runner ? m_runner->pauseAll() : Pending<Result<void>>::ready({});
}

Pending<Result<void>> Jobs::cancel(JobId job)
{
    if (!m_runner)
        return refused<void>();
    return m_runner->cancel(job).andThen([notifier = m_access.notifier()]() -> Result<void> {
        notifier->announce(ProjectChange::ofJobs());
        return {};
    });
}

Pending<Result<JobDeletion>> Jobs::deletion(JobId job)
{
    return m_access.counts().read([job](Connection &connection) {
        return jobDeletionCounts(connection, job).map([](const JobDeletionCounts &counts) {
            return JobDeletion{counts.labels, counts.verifications, counts.kept, counts.rejections};
        });
    });
}

Pending<Result<JobDeletion>> Jobs::remove(JobId job)
{
    return m_acts ? m_acts->remove(job) : refused<JobDeletion>();
}

Pending<Result<void>> Jobs::setShown(JobId job, JobShowing showing, LabelDefinitionId definition)
{
    return m_access.write(
        Priority::Human, [=](Connection &connection) { return setJobShown(connection, job, showing, definition); },
        [this, owner = m_access.owner()](const Result<void> &) {
            // Which posts nothing any more when this goes.
            owner->post([this] { m_refresher->wake(); });
            return ProjectChange::ofJobs();
        });
}

Pending<Result<void>> Jobs::refreshed()
{
    return m_refresher ? m_refresher->whenDone() : refused<void>();
}

Pending<Result<std::vector<Job>>> Jobs::list()
{
    return m_access.counts().read([isAsItSays = stateCheck(m_access.file())](Connection &connection) {
        return listJobs(connection).map([&](std::vector<Job> jobs) {
            for (Job &job : jobs)
                tellInterrupted(job, isAsItSays);
            return jobs;
        });
    });
}

Pending<Result<JobSummary>> Jobs::summary(JobId job)
{
    return m_access.counts().read(
        [paces = m_paces, prices = m_prices, job, isAsItSays = stateCheck(m_access.file())](Connection &connection) {
            return jobSummary(connection, job).map([&](JobSummary stored) {
                tellInterrupted(stored.job, isAsItSays);
                keepAgents(connection, {stored}, *prices);
                return paces->addTo(prices->addTo(std::move(stored)));
            });
        });
}

Pending<Result<JobAgreement>> Jobs::agreement(JobId job)
{
    // Which nobody waits for: comparing a million labels takes seconds.
    return m_access.listHelper().read([job](Connection &connection) { return jobAgreement(connection, job); });
}

Pending<Result<std::vector<JobSummary>>> Jobs::summaries()
{
    return m_access.counts().read([paces = m_paces, prices = m_prices](Connection &connection) {
        return jobSummaries(connection).map([&](std::vector<JobSummary> stored) {
            keepAgents(connection, stored, *prices);
            stored = prices->addTo(std::move(stored));
            for (JobSummary &each : stored)
                each = paces->addTo(std::move(each));
            return stored;
        });
    });
}

Pending<Result<ResultList>> Jobs::rest(JobId job)
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

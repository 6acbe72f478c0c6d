// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_acts.h"

#include "core/base/log.h"
#include "core/jobs/run/job_runner.h"
#include "core/project/job_check.h"
#include "core/project/job_prices.h"
#include "core/project/llm_services.h"
#include "core/project/project_access.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_store.h"

#include <QCoreApplication>

#include <chrono>
#include <future>

namespace tandem {

namespace {

tl::unexpected<Error> closed()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Jobs", "The project was closed before that was done."));
}

/// Whether a person unlocks the keyring is not waited for when the project is closed.
Result<void> waitUnlessClosed(const Pending<Result<void>> &pending, const CancelToken &closing)
{
    using namespace std::chrono_literals;
    const auto arrived = std::make_shared<std::promise<Result<void>>>();
    pending.onArrival([arrived](Result<void> result) { arrived->set_value(std::move(result)); });
    auto result = arrived->get_future();
    while (result.wait_for(20ms) != std::future_status::ready) {
        if (closing.isCancelled())
            return closed();
    }
    return result.get();
}

} // namespace

JobActs::JobActs(ProjectAccess &access, JobRunner &runner, std::shared_ptr<JobPrices> prices)
    : m_access(access)
    , m_runner(runner)
    , m_prices(std::move(prices))
{
}

JobActs::~JobActs()
{
    m_closing.cancel();
}

void JobActs::removeRemains()
{
    m_thread.post([&writer = *m_access.file().writer(), closing = m_closing] {
        const auto removed = removeUnfinishedJobs(writer, closing);
        if (!removed && removed.error().code != ErrorCode::Cancelled)
            writeLog(LogLevel::Warning, QStringLiteral("remains of jobs were not removed: ") + removed.error().detail);
    });
}

Pending<Result<JobId>> JobActs::start(const JobRequest &request, const QString &allowedHost)
{
    return m_thread.run([this, request, allowedHost] { return startNow(request, allowedHost); });
}

Pending<Result<void>> JobActs::resume(JobId job, const QString &allowedHost)
{
    return m_thread.run([this, job, allowedHost] { return resumeNow(job, allowedHost); });
}

Pending<Result<qint64>> JobActs::retryFailed(JobId job, const QString &reason, const QString &allowedHost)
{
    return m_thread.run([this, job, reason, allowedHost] { return retryNow(job, reason, allowedHost); });
}

Pending<Result<JobDeletion>> JobActs::remove(JobId job)
{
    return m_thread.run([this, job] { return removeNow(job); });
}

Result<void> JobActs::loadKey(AgentVersionId agent)
{
    return m_access.counts()
        .read([agent](Connection &connection) { return agentOfVersion(connection, agent); })
        .wait()
        .and_then([this](const Agent &stored) {
            m_prices->keep(stored);
            return waitUnlessClosed(llmServices().keys->load(stored.configuration), m_closing);
        });
}

Result<void> JobActs::loadKeyOf(JobId job)
{
    return m_access.counts()
        .read([job](Connection &connection) { return loadJob(connection, job); })
        .wait()
        .and_then([this](const Job &stored) { return loadKey(stored.agentVersion); });
}

Result<JobId> JobActs::startNow(const JobRequest &request, const QString &allowedHost)
{
    return loadKey(request.agentVersion)
        .and_then([&] {
            return m_access.counts()
                .read([&](Connection &connection) { return checkJob(connection, request, allowedHost); }, m_closing)
                .wait();
        })
        .and_then([&] { return makeJob(*m_access.file().writer(), request, m_closing); })
        .and_then([&](JobId job) {
            m_access.announce(ProjectChange::ofJobs());
            return m_runner.run(job).wait().map([job] { return job; });
        });
}

Result<void> JobActs::resumeNow(JobId job, const QString &allowedHost)
{
    return m_access.counts()
        .read([&](Connection &connection) { return checkResumption(connection, job, allowedHost); }, m_closing)
        .wait()
        .and_then([&] { return loadKeyOf(job); })
        .and_then([&] { return m_runner.run(job).wait(); })
        .map([&] { m_access.announce(ProjectChange::ofJobs()); });
}

Result<qint64> JobActs::retryNow(JobId job, const QString &reason, const QString &allowedHost)
{
    const auto moved =
        m_access.counts()
            .read([&](Connection &connection) { return checkDestination(connection, job, allowedHost); }, m_closing)
            .wait()
            .and_then([&] { return loadKeyOf(job); })
            .and_then([&] { return m_runner.retryFailed(job, reason).wait(); });
    if (moved && *moved == 0) {
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Jobs", "No item of this job failed so, so there is nothing to "
                                                           "retry. Its summary shows what failed."));
    }
    return moved.and_then([&](qint64 count) {
        return m_runner.run(job).wait().map([&] {
            m_access.announce(ProjectChange::ofJobs());
            return count;
        });
    });
}

Result<JobDeletion> JobActs::removeNow(JobId job)
{
    if (*m_runner.isRunning(job).wait()) {
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Jobs", "This job is running. Cancel it first, then delete it."));
    }
    const auto counts =
        m_access.counts()
            .read([job](Connection &connection) { return jobDeletionCounts(connection, job); }, m_closing)
            .wait();
    if (!counts)
        return tl::unexpected(counts.error());
    const auto tell = [this] { m_access.announce(ProjectChange::ofJobs()); };
    return deleteJob(*m_access.file().writer(), job, m_closing, tell).map([&] {
        tell();
        return JobDeletion{counts->labels, counts->verifications, counts->kept, counts->rejections};
    });
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/worker_thread.h"
#include "core/jobs/run/job_runner.h"
#include "core/project/job_prices.h"
#include "core/project/jobs.h"
#include "core/project/project_access.h"

#include <map>
#include <memory>
#include <mutex>

namespace tandem {

/// How fast jobs run, which only the runner knows. Thread: any.
class JobPaces
{
public:
    void keep(const JobSummary &summary);
    JobSummary addTo(JobSummary summary) const;

private:
    struct Pace
    {
        double itemsPerSecond = 0;
        Milliseconds timeLeft = -1;
        LimitInForce limit;
    };

    mutable std::mutex m_mutex;
    std::map<JobId, Pace> m_paces; // guarded by m_mutex
};

/// Makes, deletes and lists jobs, and passes the runner's reports on to the home thread. Long acts (storing a job's
/// items, deleting them) run on a thread of their own, one after the other.
class JobsService : public Jobs
{
    Q_OBJECT

public:
    explicit JobsService(ProjectAccess &access);
    ~JobsService() override;

    Pending<Result<JobPreview>> preview(const JobRequest &request) override;
    Pending<Result<JobId>> start(const JobRequest &request, const QString &allowedHost) override;
    Pending<Result<void>> resume(JobId job, const QString &allowedHost) override;
    Pending<Result<qint64>> retryFailed(JobId job, const QString &reason, const QString &allowedHost) override;
    Pending<Result<void>> setInFlight(JobId job, int inFlight) override;
    Pending<Result<void>> pause(JobId job) override;
    Pending<Result<void>> cancel(JobId job) override;
    Pending<Result<JobDeletion>> deletion(JobId job) override;
    Pending<Result<JobDeletion>> remove(JobId job) override;
    Pending<Result<void>> activate(JobId job) override;
    Pending<Result<void>> deactivate(LabelDefinitionId definition) override;
    Pending<Result<std::vector<Job>>> list() override;
    Pending<Result<JobSummary>> summary(JobId job) override;
    Pending<Result<ResultList>> rest(JobId job) override;

private:
    RunnerEvents events();
    /// Fetches the key of an agent's address from the keyring, where it lies there. May wait for a person to unlock it.
    Result<void> loadKey(AgentVersionId agent);
    Result<void> loadKeyOf(JobId job);
    Result<JobId> startNow(const JobRequest &request, const QString &allowedHost);
    Result<void> resumeNow(JobId job, const QString &allowedHost);
    Result<qint64> retryNow(JobId job, const QString &reason, const QString &allowedHost);
    Result<JobDeletion> removeNow(JobId job);
    void announceJobs();
    void announceLabelled();

    ProjectAccess &m_access;
    CancelToken m_closing;
    std::vector<RecordId> m_labelled; // since it was told last; on the runner's thread only
    std::shared_ptr<JobPaces> m_paces;
    std::shared_ptr<JobPrices> m_prices;
    std::unique_ptr<JobRunner> m_runner; // null: the project is read-only
    std::unique_ptr<WorkerThread> m_acts;
};

} // namespace tandem

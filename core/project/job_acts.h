// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"
#include "core/domain/job.h"
#include "core/project/job_maker.h"

#include <memory>

namespace tandem {

class JobPrices;
class JobRunner;
class ProjectAccess;

/// What a person asks of jobs that takes several steps, long ones among them: storing a job's items, fetching a key,
/// deleting labels. One act after the other, on a thread of its own. The end cuts short what runs. Thread: any.
class JobActs
{
public:
    JobActs(ProjectAccess &access, JobRunner &runner, std::shared_ptr<JobPrices> prices);
    ~JobActs();

    /// Removes what is left of jobs whose making or deletion was cut off. What cannot be removed now is tried again
    /// when the project is opened next.
    void removeRemains();

    // As in Jobs.
    Pending<Result<JobId>> start(const JobRequest &request, const QString &allowedHost);
    Pending<Result<void>> resume(JobId job, const QString &allowedHost);
    Pending<Result<qint64>> retryFailed(JobId job, const QString &reason, const QString &allowedHost);
    Pending<Result<JobDeletion>> remove(JobId job);

private:
    /// Fetches the key of an agent's address from the keyring, where it lies there. May wait for a person to unlock it.
    Result<void> loadKey(AgentVersionId agent);
    Result<void> loadKeyOf(JobId job);
    Result<JobId> startNow(const JobRequest &request, const QString &allowedHost);
    Result<void> resumeNow(JobId job, const QString &allowedHost);
    Result<qint64> retryNow(JobId job, const QString &reason, const QString &allowedHost);
    Result<JobDeletion> removeNow(JobId job);

    ProjectAccess &m_access;
    JobRunner &m_runner;
    std::shared_ptr<JobPrices> m_prices;
    CancelToken m_closing;
    TaskThread m_thread{QStringLiteral("tandem job acts")};
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/domain/job_agreement.h"
#include "core/project/job_maker.h"
#include "core/project/job_preview.h"
#include "core/project/records.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tandem {

class JobActs;
class JobPaces;
class JobPrices;
class JobRunner;
class LabelRefresher;
class ProjectAccess;
struct RunnerEvents;

/// Jobs and their runner. Runs off the calling thread; signals arrive on the project's thread.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(ProjectAccess &access);
    ~Jobs() override;

    Pending<Result<JobPreview>> preview(const JobRequest &request);
    /// Stores the job and runs it; its labels are shown as they come. Refused where its host needs consent
    /// that `allowedHost` (the origin's host name) does not give; given consent is remembered in the user's settings.
    Pending<Result<JobId>> start(const JobRequest &request, const QString &allowedHost);
    /// Goes on with a job that is paused, interrupted or cancelled: only items without an answer are sent.
    Pending<Result<void>> resume(JobId job, const QString &allowedHost);
    /// Items that failed (for this reason, a word of `JobSummary::failedItems`; empty: for any) wait again, and the job
    /// goes on; how many. Refused while the job runs, or where nothing failed so.
    Pending<Result<qint64>> retryFailed(JobId job, const QString &reason, const QString &allowedHost);
    /// Calls at the same time from now on, 1–200; a running job follows at once.
    Pending<Result<void>> setInFlight(JobId job, int inFlight);
    Pending<Result<void>> pause(JobId job);
    /// Pauses whatever runs, for this reason: nothing can be saved any more.
    void pauseAll(const Error &reason);
    /// After `pauseAll`, answered when all jobs are at rest and no answer is awaited any more; else at once.
    Pending<Result<void>> afterStopping();
    Pending<Result<void>> cancel(JobId job);
    /// What `remove` would delete.
    Pending<Result<JobDeletion>> deletion(JobId job);
    Pending<Result<JobDeletion>> remove(JobId job);
    /// Shows or hides a job's labels, for one of its definitions or (an invalid id) for each. Answered when it is
    /// stored; lists and counts follow record by record, as `refreshing` tells.
    Pending<Result<void>> setShown(JobId job, JobShowing showing, LabelDefinitionId definition = {});
    /// Answered when what is shown has followed all jobs that were shown or hidden.
    Pending<Result<void>> refreshed();

    /// Newest first.
    Pending<Result<std::vector<Job>>> list();
    Pending<Result<JobSummary>> summary(JobId job);
    /// How often the job is right, by what people said and by gold.
    Pending<Result<JobAgreement>> agreement(JobId job);
    /// Of all jobs, newest first, by one question.
    Pending<Result<std::vector<JobSummary>>> summaries();
    /// The records of a job that lack a label of it: not asked yet, failed, or with an invalid answer; in its order.
    Pending<Result<ResultList>> rest(JobId job);

signals:
    /// At most five times a second for each running job, and once at its end.
    void progressed(const tandem::JobSummary &summary);
    /// A job came to rest: completed, paused (with the reason in the summary) or cancelled.
    void rested(const tandem::JobSummary &summary);
    /// What is shown follows jobs that were shown or hidden: `done` of `total` labels. At most five times a second, and
    /// at the end with the two equal.
    void refreshing(qint64 done, qint64 total);

    /// All jobs are being paused, because nothing can be saved.
    void stopped(const tandem::Error &reason);

private:
    RunnerEvents events();
    void announceLabelled();

    ProjectAccess &m_access;
    std::vector<RecordId> m_labelled; // since it was told last; on the runner's thread only
    bool m_isStopped = false;         // on the project's thread only
    std::shared_ptr<JobPaces> m_paces;
    std::shared_ptr<JobPrices> m_prices;
    std::unique_ptr<JobRunner> m_runner;         // null: the project is read-only
    std::unique_ptr<JobActs> m_acts;             // null likewise
    std::unique_ptr<LabelRefresher> m_refresher; // null likewise
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/jobs/plan/job_forecast.h"
#include "core/project/records.h"
#include "core/prompt/prompt_builder.h"

#include <QObject>

#include <vector>

namespace tandem {

/// What a job would do, before it is started.
struct JobPreview
{
    qint64 itemCount = 0;
    qint64 invalidPrompts = 0;                               ///< among the samples
    std::vector<std::pair<QString, RenderedPrompt>> samples; ///< external id and prompt, at most three
    qint64 trainingExamples = 0;                             ///< for the built-in model
    JobForecast forecast;                                    ///< tokens and cost of the whole job
    QString host;                                            ///< where texts would go; empty for the built-in model
    QString localAddress;                                    ///< host and port where they stay on this computer
    bool needsHostConsent = false;                           ///< first use of a host that is not loopback
};

/// What deleting a job takes along.
struct JobDeletion
{
    qint64 labels = 0;
    qint64 verifications = 0;
};

/// Jobs and their runner. Runs off the calling thread; signals arrive on the project's thread.
class Jobs : public QObject
{
    Q_OBJECT

public:
    virtual Pending<Result<JobPreview>> preview(const JobRequest &request) = 0;
    /// Stores the job, makes it the active one for its definitions, and runs it. Refused where its host needs consent
    /// that `allowedHost` (the origin's host name) does not give; given consent is remembered in the user's settings.
    virtual Pending<Result<JobId>> start(const JobRequest &request, const QString &allowedHost) = 0;
    /// Goes on with a job that is paused, interrupted or cancelled: only items without an answer are sent.
    virtual Pending<Result<void>> resume(JobId job, const QString &allowedHost) = 0;
    /// Items that failed (for this reason, a word of `JobSummary::failedItems`; empty: for any) wait again, and the job
    /// goes on; how many. Refused while the job runs, or where nothing failed so.
    virtual Pending<Result<qint64>> retryFailed(JobId job, const QString &reason, const QString &allowedHost) = 0;
    /// Calls at the same time from now on, 1–200; a running job follows at once.
    virtual Pending<Result<void>> setInFlight(JobId job, int inFlight) = 0;
    virtual Pending<Result<void>> pause(JobId job) = 0;
    virtual Pending<Result<void>> cancel(JobId job) = 0;
    /// What `remove` would delete.
    virtual Pending<Result<JobDeletion>> deletion(JobId job) = 0;
    virtual Pending<Result<JobDeletion>> remove(JobId job) = 0;
    /// Shows this job's labels for its definitions; or, for one definition, no job's.
    virtual Pending<Result<void>> activate(JobId job) = 0;
    virtual Pending<Result<void>> deactivate(LabelDefinitionId definition) = 0;

    /// Newest first.
    virtual Pending<Result<std::vector<Job>>> list() = 0;
    virtual Pending<Result<JobSummary>> summary(JobId job) = 0;
    /// The records of a job that lack a label of it: not asked yet, failed, or with an invalid answer; in its order.
    virtual Pending<Result<ResultList>> rest(JobId job) = 0;

signals:
    /// At most five times a second for each running job, and once at its end.
    void progressed(const tandem::JobSummary &summary);
    /// A job came to rest: completed, paused (with the reason in the summary) or cancelled.
    void rested(const tandem::JobSummary &summary);
};

} // namespace tandem

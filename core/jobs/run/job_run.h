// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/run/item_calls.h"
#include "core/jobs/run/job_preparation.h"
#include "core/jobs/run/job_progress.h"
#include "core/jobs/run/result_writer.h"
#include "core/jobs/run/unread_answers.h"

#include <QObject>

#include <optional>

namespace tandem {

/// One run of a job, from its start or resumption until it comes to rest.
///
///     Preparing → ReadingUnread → Running → AtRest (completed)
///          └────────────┴────────────┴→ Stopping → AtRest (paused, cancelled, interrupted)
///
/// Each phase is a class of its own: JobPreparation, UnreadAnswers, ItemCalls; what they bring in goes through one
/// ResultWriter. Here is only what leads from one to the next. Stopping: nothing new is sent, what is under way (unless
/// it is dropped) comes in and is stored and read. Lives on the runner's thread.
class JobRun : public QObject
{
    Q_OBJECT

public:
    JobRun(JobId job, const RunTools &tools);

    void start();
    /// Lets the calls under way finish.
    void pause();
    /// Drops the calls under way. What was stored stays.
    void cancel();
    /// As `cancel`, for a program that ends: the job waits for a person to resume it.
    void interrupt();
    /// From now on so many calls at the same time. Calls under way go on.
    void setInFlight(int inFlight);

signals:
    void progressed(const tandem::JobSummary &summary);
    void labelled(const std::vector<tandem::RecordId> &records);
    /// The last signal of a run.
    void rested(const tandem::JobSummary &summary);

private:
    enum class Phase { Preparing, ReadingUnread, Running, Stopping, AtRest };
    enum class CallsUnderWay { Finish, Drop };

    void takePlan(JobPlan plan);
    void takePrepared(const PreparedJob &prepared);
    void readUnread();
    void takeUnread(std::vector<ItemOutcomes> outcomes);
    void committed(const JobBatch &batch, JobBatchResult result);
    void stop(JobState state, const PauseReason &why, CallsUnderWay calls);
    void stopWith(const Error &error);
    void giveUpWriting(const Error &error);
    void restIfIdle();
    void restUnchanged(const Error &error);
    void rest(JobState state, const PauseReason &why);

    const JobId m_job;
    const RunTools &m_tools;
    Phase m_phase = Phase::Preparing;
    JobPreparation m_preparation;
    JobProgress m_progress;
    std::optional<JobPlan> m_plan;
    std::optional<ResultWriter> m_writer; // once there is a plan
    std::optional<UnreadAnswers> m_unread;
    std::optional<ItemCalls> m_calls; // once the job is prepared

    JobState m_restState = JobState::Completed;
    PauseReason m_restReason;
};

} // namespace tandem

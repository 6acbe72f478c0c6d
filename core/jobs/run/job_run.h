// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/carrier/call_desk.h"
#include "core/jobs/plan/job_plan.h"
#include "core/jobs/plan/prompt_maker.h"
#include "core/jobs/run/answer_reading.h"
#include "core/jobs/run/failure_watch.h"
#include "core/jobs/run/job_batch.h"
#include "core/jobs/run/rate_meter.h"
#include "core/llm/http/http_model.h"
#include "core/store/jobs/job_store.h"

#include "core/base/cancel_token.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tandem {

class Reader;
class TaskThread;
class Writer;

/// What a run works with; everything outlives it.
struct RunTools
{
    Writer &writer;
    Reader &reader;
    TaskThread &training;
    RetrySettings retry;
    Milliseconds callTimeout;
    /// Makes the model of a provider that is called over the network; tests put another in its place.
    ModelMaker makeModel;
    /// What an agent's model takes.
    std::function<PromptLimit(const AgentConfiguration &)> promptLimit;
    std::function<std::shared_ptr<EndpointGate>(const AgentConfiguration &)> gateOf;
};

/// One run of a job, from its start or resumption until it comes to rest.
///
///     Preparing → ReadingUnread → Running → AtRest (completed)
///          └────────────┴────────────┴→ Stopping → AtRest (paused, cancelled, interrupted)
///
/// Preparing: the plan is read, the built-in model trained. ReadingUnread: answers that were stored and not read are
/// read, without sending anything. Running: as many items are under way as the job has slots; a slot is freed when its
/// answer is committed, and that same command claims the next item. No more is claimed than the endpoint would take
/// now, so that hardly anything counts as under way that is not. Stopping: nothing new is sent, what is under way
/// (unless it is dropped) comes in and is stored and read.
/// One command of the writer is under way at a time; what arrives meanwhile goes with the next. Raw answers are stored
/// by one command, read, and their labels stored by the next. Lives on the runner's thread.
class JobRun : public QObject
{
    Q_OBJECT

public:
    JobRun(JobId job, const RunTools &tools);
    ~JobRun() override;

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
    /// An answer whose raw body is being stored; it is read after that.
    struct Unread
    {
        ItemId item;
        RecordId record;
        Answer answer;
    };

    void prepare(JobPlan plan);
    void makeModel();
    Result<void> makePrompts(const LanguageModel &model);
    void fitModel();
    void takeModel(Result<std::unique_ptr<LanguageModel>> model);
    DeskSettings deskSettings() const;
    CallDesk::Handlers handlers();

    void readUnread(ItemId after);
    void takeUnread(const std::vector<UnreadAnswer> &answers);

    void scheduleWrite();
    void write();
    JobBatch takeBatch();
    int claimable() const;
    void freeSlots(int committedAnswers);
    void committed(const JobBatch &batch, const std::vector<Unread> &unread, JobBatchResult result);
    void pauseUnread();
    void readAnswers(const std::vector<Unread> &unread, const std::vector<SampleIds> &samples);
    void sendItems(std::vector<ClaimedItem> claimed);
    void send(ClaimedItem item);
    void refuse(ItemId item, const PromptProblem &problem);
    void learn(const CallTask &task, const Answer &answer);
    void showProgress(JobSummary summary);

    void answered(const CallTask &task, Answer answer);
    void callFailed(const CallTask &task, const CallFailure &failure, CallFate fate);
    void itemFailed(const PauseReason &why);

    void stop(JobState state, const PauseReason &why, const std::vector<ItemId> &givenBack);
    void stopWith(const Error &error);
    void giveUpWriting(const Error &error);
    void restIfIdle();
    void restUnchanged(const Error &error);
    void rest(JobState state, const PauseReason &why);

    const JobId m_job;
    const RunTools &m_tools;
    Phase m_phase = Phase::Preparing;
    CancelToken m_cancelFitting;
    std::optional<JobPlan> m_plan;
    std::optional<PromptMaker> m_prompts;
    std::optional<AnswerReader> m_reader;
    std::unique_ptr<CallDesk> m_desk;
    FailureWatch m_watch{true};
    FirstAnswers m_firstAnswers{true};
    RateMeter m_rate;
    QTimer m_tick;

    JobBatch m_next;              // what arrived since the last command
    std::vector<Unread> m_unread; // one for each of m_next.answers
    bool m_isWriting = false;
    bool m_isWriteScheduled = false;
    bool m_wantsSummary = false;
    bool m_isExhausted = false; // nothing is left to claim
    int m_slots = 0;
    int m_held = 0;        // items under way: claimed, and their end not in a batch yet
    int m_uncommitted = 0; // answers that are not committed yet
    ItemId m_lastUnread;

    JobState m_restState = JobState::Completed;
    PauseReason m_restReason;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_run.h"

#include "core/base/task_thread.h"
#include "core/jobs/plan/model_fitting.h"
#include "core/jobs/run/stored_forms.h"
#include "core/llm/builtin/builtin_model.h"
#include "core/store/jobs/job_store.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/sql/reader.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>

#include <utility>

namespace tandem {

namespace {
constexpr auto progressInterval = std::chrono::milliseconds(200);
constexpr int unreadPage = 200;
} // namespace

JobRun::JobRun(JobId job, const RunTools &tools)
    : m_job(job)
    , m_tools(tools)
{
    m_tick.setInterval(progressInterval);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_wantsSummary = true;
        scheduleWrite();
    });
}

JobRun::~JobRun() = default;

void JobRun::start()
{
    m_tools.writer
        .submit(Priority::Background, [job = m_job](Connection &connection) { return beginRun(connection, job); })
        .then(this, [this](Result<JobPlan> plan) {
            if (plan)
                prepare(std::move(*plan));
            else
                restUnchanged(plan.error());
        });
}

void JobRun::prepare(JobPlan plan)
{
    m_plan = std::move(plan);
    if (m_phase != Phase::Preparing)
        return scheduleWrite(); // stopped meanwhile
    m_slots = slotsOf(*m_plan);
    const bool isFirstRun = m_plan->summary.done + m_plan->summary.answered + m_plan->summary.failed == 0;
    m_watch = FailureWatch(isFirstRun);
    m_firstAnswers = FirstAnswers(isFirstRun);
    m_tick.start();
    makeModel();
}

/// The model knows best in which form it is to be asked.
Result<void> JobRun::makePrompts(const LanguageModel &model)
{
    return PromptBuilder::create(m_plan->agent, m_plan->schema, m_plan->definitions, m_plan->metadataColumns,
                                 model.answerForm(m_plan->definitions))
        .map([this](PromptBuilder prompts) {
            m_prompts.emplace(std::move(prompts), m_tools.promptLimit(m_plan->agent));
            m_reader.emplace(m_plan->definitions);
        });
}

void JobRun::makeModel()
{
    const AgentConfiguration &agent = m_plan->agent;
    if (agent.provider == Provider::BuiltIn) {
        if (m_plan->fittedModel.isNull())
            fitModel();
        else
            takeModel(makeBuiltInModel(m_plan->fittedModel));
        return;
    }
    TransportSettings transport;
    transport.inFlight = m_slots;
    transport.callTimeout = m_tools.callTimeout;
    takeModel(m_tools.makeModel(agent, transport));
}

void JobRun::fitModel()
{
    m_tools.training
        .run([plan = *m_plan, &reader = m_tools.reader, &writer = m_tools.writer, cancel = m_cancelFitting] {
            return fitModelFor(plan, reader, writer, cancel);
        })
        .then(this, [this](Result<QByteArray> fitted) {
            if (m_phase != Phase::Preparing)
                return;
            if (!fitted)
                return stopWith(fitted.error());
            takeModel(makeBuiltInModel(*fitted));
        });
}

void JobRun::takeModel(Result<std::unique_ptr<LanguageModel>> model)
{
    if (!model)
        return stopWith(model.error());
    if (auto made = makePrompts(**model); !made)
        return stopWith(made.error());
    m_desk = std::make_unique<CallDesk>(std::move(*model), m_tools.gateOf(m_plan->agent), deskSettings(), handlers());
    m_desk->setInFlight(m_slots);
    m_phase = Phase::ReadingUnread;
    readUnread(ItemId());
}

DeskSettings JobRun::deskSettings() const
{
    DeskSettings settings;
    settings.retry = m_tools.retry;
    settings.requestsPerMinute = m_plan->agent.requestsPerMinute;
    settings.tokensPerMinute = m_plan->agent.tokensPerMinute;
    settings.isFresh = m_plan->summary.done + m_plan->summary.answered == 0;
    return settings;
}

CallDesk::Handlers JobRun::handlers()
{
    return {
        [this](const CallTask &task, Answer answer) { answered(task, std::move(answer)); },
        [this](const CallTask &task, const CallFailure &failure, CallFate fate) { callFailed(task, failure, fate); },
        [this] {
            if (claimable() > 0)
                scheduleWrite();
        }};
}

// Answers that were stored and not read

void JobRun::readUnread(ItemId after)
{
    m_tools.reader
        .read(
            [job = m_job, after](Connection &connection) { return unreadAnswers(connection, job, after, unreadPage); })
        .then(this, [this](Result<std::vector<UnreadAnswer>> answers) {
            if (m_phase != Phase::ReadingUnread)
                return;
            if (answers)
                takeUnread(*answers);
            else
                stopWith(answers.error());
        });
}

void JobRun::takeUnread(const std::vector<UnreadAnswer> &answers)
{
    if (answers.empty()) {
        m_phase = Phase::Running;
        return scheduleWrite();
    }
    for (const UnreadAnswer &unread : answers) {
        const CallResult answer = m_desk->model().readAgain(unread.bodies);
        m_next.outcomes.push_back(
            answer ? storedForm(unread.item, unread.record.id, unread.samples, m_reader->read(*answer))
                   : unreadableForm(unread.item, unread.record.id, unread.samples, m_plan->definitions));
    }
    m_lastUnread = answers.back().item;
    scheduleWrite();
}

// Writing down

void JobRun::scheduleWrite()
{
    if (std::exchange(m_isWriteScheduled, true))
        return;
    // Later, so that everything that arrives in the same turn goes in one command.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWriteScheduled = false;
            write();
        },
        Qt::QueuedConnection);
}

void JobRun::write()
{
    if (m_isWriting || m_phase == Phase::AtRest)
        return;
    JobBatch batch = takeBatch();
    if (batch.isEmpty() && !batch.withSummary)
        return restIfIdle();
    m_isWriting = true;
    auto shared = std::make_shared<const JobBatch>(std::move(batch));
    m_tools.writer
        .submit(Priority::Background,
                [shared, job = m_plan->job](Connection &connection) { return writeBatch(connection, job, *shared); })
        .then(this, [this, shared, unread = std::exchange(m_unread, {})](Result<JobBatchResult> result) {
            m_isWriting = false;
            if (result)
                committed(*shared, unread, std::move(*result));
            else
                giveUpWriting(result.error());
        });
}

JobBatch JobRun::takeBatch()
{
    JobBatch batch = std::exchange(m_next, {});
    batch.claim = claimable();
    batch.withSummary = m_plan && std::exchange(m_wantsSummary, false);
    return batch;
}

/// Items to claim with the next batch. What pauses before it is tried again takes no place, but there are never more
/// of those than places.
int JobRun::claimable() const
{
    if (m_phase != Phase::Running || m_isExhausted)
        return 0;
    const int pausing = m_desk->pausing();
    return pausing >= m_slots ? 0 : std::max(0, std::min(m_slots - (m_held - pausing), m_desk->room()));
}

void JobRun::freeSlots(int committedAnswers)
{
    m_uncommitted -= committedAnswers;
    if (m_desk)
        m_desk->setInFlight(std::max(0, m_slots - m_uncommitted));
}

void JobRun::committed(const JobBatch &batch, const std::vector<Unread> &unread, JobBatchResult result)
{
    const qint64 ended = batch.endedItems();
    if (ended > 0)
        m_rate.add(Clock::steady(), ended);
    if (!batch.outcomes.empty())
        emit labelled(recordsOf(batch.outcomes));
    freeSlots(static_cast<int>(batch.answers.size()));
    readAnswers(unread, result.samples);
    if (static_cast<int>(result.claimed.size()) < batch.claim)
        m_isExhausted = true;
    sendItems(std::move(result.claimed));
    if (result.summary)
        showProgress(std::move(*result.summary));
    if (m_phase == Phase::ReadingUnread && m_lastUnread.isValid() && !batch.outcomes.empty())
        return readUnread(m_lastUnread);
    write();
}

void JobRun::readAnswers(const std::vector<Unread> &unread, const std::vector<SampleIds> &samples)
{
    for (size_t i = 0; i < unread.size(); ++i) {
        if (samples[i].empty())
            continue; // the item is gone
        const AnswerReading reading = m_reader->read(unread[i].answer);
        m_next.outcomes.push_back(storedForm(unread[i].item, unread[i].record, samples[i], reading));
        if (m_firstAnswers.read(reading.hasLabel()))
            pauseUnread();
    }
}

void JobRun::pauseUnread()
{
    if (m_phase != Phase::Running || m_isExhausted)
        return;
    const QString text = QCoreApplication::translate(
        "JobRun", "None of the first %1 answers holds a label that can be read. Look at the invalid answers, mend the "
                  "prompt or the schema, then resume the job.");
    stop(JobState::Paused, {text.arg(FirstAnswers::watched), QStringLiteral("unreadable_answers")}, m_desk->stop());
}

void JobRun::sendItems(std::vector<ClaimedItem> claimed)
{
    m_held += static_cast<int>(claimed.size());
    for (ClaimedItem &item : claimed) {
        if (m_phase == Phase::Running) {
            send(std::move(item));
        } else {
            --m_held;
            m_next.released.push_back(item.item);
        }
    }
}

void JobRun::send(ClaimedItem item)
{
    tl::expected<Prompt, PromptProblem> prompt = m_prompts->prompt(item.record);
    if (!prompt)
        return refuse(item.item, prompt.error());
    CallTask task;
    task.item = item.item;
    task.record = item.record.id;
    task.request.prompt = std::move(*prompt);
    task.request.content = item.record.content;
    task.request.definitions = m_plan->definitions;
    task.request.samples = m_plan->agent.samples;
    task.attempts = item.attempts;
    m_desk->send(std::move(task));
}

/// An item that fails before a cent is spent on it.
void JobRun::refuse(ItemId item, const PromptProblem &problem)
{
    StoredFailure failure;
    failure.item = item;
    failure.wasSent = false;
    failure.finishedAt = Clock::now();
    failure.reason = problem.reason;
    failure.after = AfterFailure::Fail;
    m_next.failures.push_back(std::move(failure));
    --m_held;
    itemFailed({problem.sentence, problem.reason});
    scheduleWrite();
}

/// What an answer tells of those that come after it.
void JobRun::learn(const CallTask &task, const Answer &answer)
{
    m_prompts->learn(task.request.prompt, answer);
    for (const QString &parameter : answer.adapted) {
        if (m_plan->job.adapted.contains(parameter))
            continue;
        m_plan->job.adapted.append(parameter);
        m_next.adapted = m_plan->job.adapted;
    }
}

void JobRun::showProgress(JobSummary summary)
{
    const Milliseconds now = Clock::steady();
    summary.itemsPerSecond = m_rate.perSecond(now);
    summary.timeLeft = m_rate.timeLeft(now, summary.waiting + summary.underWay + summary.answered);
    if (m_desk && m_phase == Phase::Running)
        summary.limit = m_isExhausted && m_desk->isIdle() ? LimitInForce() : m_desk->limitInForce();
    emit progressed(summary);
}

// What calls end in

void JobRun::answered(const CallTask &task, Answer answer)
{
    --m_held;
    ++m_uncommitted;
    freeSlots(0);
    m_watch.succeeded();
    learn(task, answer);
    m_next.answers.push_back(storedForm(task, answer));
    m_unread.push_back({task.item, task.record, std::move(answer)});
    scheduleWrite();
}

void JobRun::callFailed(const CallTask &task, const CallFailure &failure, CallFate fate)
{
    m_next.failures.push_back(storedForm(task, failure, fate));
    if (fate != CallFate::TriedAgain)
        --m_held;
    if (fate == CallFate::ItemFailed)
        itemFailed({failure.sentence, failure.reason});
    if (fate == CallFate::JobPauses && m_phase == Phase::Running)
        stop(JobState::Paused, {failure.sentence, failure.reason}, m_desk->stop());
    scheduleWrite();
}

void JobRun::itemFailed(const PauseReason &why)
{
    if (!m_watch.failed(why.cause) || m_phase != Phase::Running)
        return;
    const QString text = QCoreApplication::translate(
        "JobRun", "Several items in a row failed for the same reason: %1 Mend that, then resume the job.");
    stop(JobState::Paused, {text.arg(why.sentence), why.cause}, m_desk->stop());
}

// Coming to rest

void JobRun::pause()
{
    if (m_phase != Phase::Stopping && m_phase != Phase::AtRest)
        stop(JobState::Paused, {}, m_desk ? m_desk->stop() : std::vector<ItemId>());
}

void JobRun::cancel()
{
    if (m_phase != Phase::AtRest)
        stop(JobState::Cancelled, {}, m_desk ? m_desk->abort() : std::vector<ItemId>());
}

void JobRun::interrupt()
{
    if (m_phase != Phase::AtRest)
        stop(JobState::Interrupted, {}, m_desk ? m_desk->abort() : std::vector<ItemId>());
}

void JobRun::setInFlight(int inFlight)
{
    if (!m_plan || m_plan->agent.provider == Provider::BuiltIn)
        return; // not begun yet: the plan will say it; the built-in model takes batches of its own
    m_slots = inFlight;
    m_plan->job.inFlight = inFlight;
    freeSlots(0);
    scheduleWrite();
}

void JobRun::stop(JobState state, const PauseReason &why, const std::vector<ItemId> &givenBack)
{
    m_phase = Phase::Stopping;
    m_restState = state;
    m_restReason = why;
    m_cancelFitting.cancel();
    m_held -= static_cast<int>(givenBack.size());
    m_next.released.insert(m_next.released.end(), givenBack.begin(), givenBack.end());
    scheduleWrite();
}

void JobRun::stopWith(const Error &error)
{
    if (m_phase != Phase::Stopping && m_phase != Phase::AtRest)
        stop(JobState::Paused, {error.message, {}}, m_desk ? m_desk->stop() : std::vector<ItemId>());
}

// The store takes nothing more (a full disk): what is in memory only will be asked again.
void JobRun::giveUpWriting(const Error &error)
{
    if (m_desk)
        m_desk->abort();
    m_next = {};
    m_unread.clear();
    rest(JobState::Paused, {error.message, QStringLiteral("storage")});
}

void JobRun::restIfIdle()
{
    if (m_held > 0 || !m_plan)
        return;
    if (m_phase == Phase::Stopping)
        rest(m_restState, m_restReason);
    else if (m_phase == Phase::Running && m_isExhausted)
        rest(JobState::Completed, {});
}

// The job could not be begun at all, so its state is none of this run's affair.
void JobRun::restUnchanged(const Error &error)
{
    m_phase = Phase::AtRest;
    m_tools.reader.read([job = m_job](Connection &connection) { return jobSummary(connection, job); })
        .then(this, [this, error](Result<JobSummary> stored) {
            JobSummary summary = stored ? std::move(*stored) : JobSummary();
            summary.job.id = m_job;
            summary.job.pauseReason = error.message;
            emit rested(summary);
        });
}

void JobRun::rest(JobState state, const PauseReason &why)
{
    m_phase = Phase::AtRest;
    m_tick.stop();
    m_tools.writer
        .submit(
            Priority::Background,
            [job = m_job, state, why](Connection &connection) {
                return setJobState(connection, job, state, why).and_then([&] { return jobSummary(connection, job); });
            })
        .then(this, [this, state, why](Result<JobSummary> stored) {
            JobSummary summary = stored ? std::move(*stored) : m_plan ? m_plan->summary : JobSummary();
            summary.job.id = m_job;
            summary.job.state = state;
            summary.job.pauseReason = why.sentence;
            summary.job.pauseCause = why.cause;
            emit rested(summary);
        });
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_job_run.cpp"

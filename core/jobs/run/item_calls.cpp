// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/item_calls.h"

#include "core/jobs/run/result_writer.h"
#include "core/jobs/run/stored_forms.h"

#include <algorithm>

namespace tandem {

namespace {

bool isFirstRun(const JobSummary &before)
{
    return before.done + before.answered + before.failed == 0;
}

} // namespace

ItemCalls::ItemCalls(JobPlan &plan, const PreparedJob &prepared, const CarrierMaker &makeCarrier, ResultWriter &writer,
                     std::function<void(const PauseReason &)> pause)
    : m_plan(plan)
    , m_prepared(prepared)
    , m_writer(writer)
    , m_pause(std::move(pause))
    , m_carrier(makeCarrier(prepared.model, plan.agent, plan.summary.done + plan.summary.answered == 0, handlers()))
    , m_watch(isFirstRun(plan.summary))
    , m_firstAnswers(isFirstRun(plan.summary))
    , m_slots(slotsOf(plan))
{
    freeSlots(0);
}

ItemCalls::~ItemCalls() = default;

CarrierHandlers ItemCalls::handlers()
{
    return {
        [this](const CallTask &task, Answer answer) { answered(task, std::move(answer)); },
        [this](const CallTask &task, const CallFailure &failure, CallFate fate) { callFailed(task, failure, fate); },
        [this] {
            if (claimable() > 0)
                m_writer.schedule();
        }};
}

void ItemCalls::open()
{
    m_isOpen = true;
    m_writer.schedule();
}

void ItemCalls::setSlots(int count)
{
    m_slots = count;
    freeSlots(0);
    m_writer.schedule();
}

void ItemCalls::stop()
{
    m_isOpen = false;
    giveBack(m_carrier->stop());
}

void ItemCalls::abort()
{
    m_isOpen = false;
    giveBack(m_carrier->abort());
}

/// What pauses before it is tried again takes no place, but there are never more of those than places.
int ItemCalls::claimable() const
{
    if (!m_isOpen || m_isExhausted)
        return 0;
    const int pausing = m_carrier->pausing();
    return pausing >= m_slots ? 0 : std::max(0, std::min(m_slots - (m_held - pausing), m_carrier->room()));
}

LimitInForce ItemCalls::limitInForce() const
{
    return !m_isOpen || (m_isExhausted && m_carrier->isIdle()) ? LimitInForce() : m_carrier->limitInForce();
}

void ItemCalls::committed(const JobBatch &batch, JobBatchResult result)
{
    freeSlots(static_cast<int>(batch.answers.size()));
    readAnswers(batch.arrived, result.samples);
    if (static_cast<int>(result.claimed.size()) < batch.claim)
        m_isExhausted = true;
    sendItems(std::move(result.claimed));
}

void ItemCalls::freeSlots(int committedAnswers)
{
    m_uncommitted -= committedAnswers;
    m_carrier->setInFlight(std::max(0, m_slots - m_uncommitted));
}

void ItemCalls::readAnswers(const std::vector<ArrivedAnswer> &arrived, const std::vector<SampleIds> &samples)
{
    for (size_t i = 0; i < arrived.size(); ++i) {
        if (samples[i].empty())
            continue; // the item is gone
        const AnswerReading reading = m_prepared.reader->read(arrived[i].answer, arrived[i].content);
        m_writer.next().outcomes.push_back(storedForm(arrived[i].item, arrived[i].record, samples[i], reading));
        if (m_firstAnswers.read(reading.hasLabel()))
            pauseForUnreadable();
    }
}

void ItemCalls::pauseForUnreadable()
{
    if (!m_isOpen || m_isExhausted)
        return;
    PauseReason why{QStringLiteral("unreadable_answers"), {}};
    why.details.numbers = {FirstAnswers::watched};
    m_pause(why);
}

void ItemCalls::sendItems(std::vector<ClaimedItem> claimed)
{
    m_held += static_cast<int>(claimed.size());
    for (ClaimedItem &item : claimed) {
        if (m_isOpen)
            send(std::move(item));
        else
            giveBack({item.item});
    }
}

void ItemCalls::send(ClaimedItem item)
{
    tl::expected<Prompt, PromptProblem> prompt = m_prepared.prompts->prompt(item.record);
    if (!prompt)
        return refuse(item.item, prompt.error());
    CallTask task;
    task.item = item.item;
    task.record = item.record.id;
    task.request.prompt = std::move(*prompt);
    task.request.content = std::move(item.record.content);
    task.request.definitions = m_plan.definitions;
    task.request.samples = m_plan.agent.samples;
    task.attempts = item.attempts;
    m_carrier->send(std::move(task));
}

/// An item that fails before a cent is spent on it.
void ItemCalls::refuse(ItemId item, const PromptProblem &problem)
{
    StoredFailure failure;
    failure.item = item;
    failure.wasSent = false;
    failure.finishedAt = Clock::now();
    failure.reason = problem.reason;
    failure.after = AfterFailure::Fail;
    m_writer.next().failures.push_back(std::move(failure));
    --m_held;
    itemFailed({problem.reason, problem.details});
    m_writer.schedule();
}

void ItemCalls::giveBack(const std::vector<ItemId> &items)
{
    m_held -= static_cast<int>(items.size());
    std::vector<ItemId> &released = m_writer.next().released;
    released.insert(released.end(), items.begin(), items.end());
    m_writer.schedule();
}

void ItemCalls::answered(const CallTask &task, Answer answer)
{
    --m_held;
    ++m_uncommitted;
    freeSlots(0);
    m_watch.succeeded();
    learn(task, answer);
    JobBatch &next = m_writer.next();
    next.answers.push_back(storedForm(task, answer));
    next.arrived.push_back({task.item, task.record, task.request.content, std::move(answer)});
    m_writer.schedule();
}

/// What an answer tells of those that come after it.
void ItemCalls::learn(const CallTask &task, const Answer &answer)
{
    m_prepared.prompts->learn(task.request.prompt, answer);
    for (const QString &parameter : answer.adapted) {
        if (m_plan.job.adapted.contains(parameter))
            continue;
        m_plan.job.adapted.append(parameter);
        m_writer.next().adapted = m_plan.job.adapted;
    }
}

void ItemCalls::callFailed(const CallTask &task, const CallFailure &failure, CallFate fate)
{
    m_writer.next().failures.push_back(storedForm(task, failure, fate));
    if (fate != CallFate::TriedAgain)
        --m_held;
    if (fate == CallFate::ItemFailed)
        itemFailed({failure.reason, failure.details});
    if (fate == CallFate::JobPauses && m_isOpen)
        m_pause({failure.reason, failure.details});
    m_writer.schedule();
}

void ItemCalls::itemFailed(PauseReason why)
{
    if (!m_watch.failed(why.cause) || !m_isOpen)
        return;
    why.details.ofSeveralItems = true;
    m_pause(why);
}

} // namespace tandem

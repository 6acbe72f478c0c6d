// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/call_desk.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace tandem {

namespace {

// With the pauses of the retry policy: about a minute without any connection.
constexpr int probesBeforePause = 6;

CallEnding endingOf(const CallResult &result)
{
    if (result)
        return CallEnding::Answered;
    if (result.error().decision == CallDecision::RetryAfter || result.error().httpStatus == 429)
        return CallEnding::RateLimited;
    const bool noReply = result.error().httpStatus == 0 && !result.error().wasTimeout;
    return noReply && result.error().decision == CallDecision::Retry ? CallEnding::NoConnection
                                                                     : CallEnding::OtherFailure;
}

} // namespace

CallDesk::CallDesk(std::unique_ptr<LanguageModel> model, std::shared_ptr<EndpointGate> gate,
                   const RetrySettings &settings, Handlers handlers)
    : m_model(std::move(model))
    , m_gate(std::move(gate))
    , m_settings(settings)
    , m_handlers(std::move(handlers))
{
    // Queued: the gate opens while one of its callers still handles the end of a call.
    connect(m_gate.get(), &EndpointGate::opened, this, &CallDesk::pump, Qt::QueuedConnection);
}

CallDesk::~CallDesk()
{
    abort();
}

void CallDesk::send(CallTask task)
{
    const ItemId item = task.item;
    m_tasks.emplace(item, std::move(task));
    m_queue.push_back(item);
    pump();
}

std::vector<ItemId> CallDesk::stop()
{
    m_isStopped = true;
    m_queue.clear();
    std::vector<ItemId> returned;
    for (const auto &[item, task] : m_tasks) {
        if (std::find(m_calling.begin(), m_calling.end(), item) == m_calling.end())
            returned.push_back(item);
    }
    for (const ItemId item : returned)
        m_tasks.erase(item);
    return returned;
}

std::vector<ItemId> CallDesk::abort()
{
    std::vector<ItemId> returned = stop();
    m_model->abort();
    for (const ItemId item : m_calling) {
        m_gate->ended(CallEnding::Aborted);
        returned.push_back(item);
    }
    m_calling.clear();
    m_tasks.clear();
    return returned;
}

void CallDesk::pump()
{
    while (!m_queue.empty() && m_gate->isOpen()) {
        const ItemId item = m_queue.front();
        m_queue.pop_front();
        call(item);
    }
}

void CallDesk::call(ItemId item)
{
    CallTask &task = m_tasks.at(item);
    task.sentAt = Clock::now();
    m_calling.push_back(item);
    m_gate->began();
    m_model->call(task.request, [this, item](CallResult result) { ended(item, std::move(result)); });
}

void CallDesk::ended(ItemId item, CallResult result)
{
    m_calling.erase(std::find(m_calling.begin(), m_calling.end(), item));
    ++m_tasks.at(item).attempts;
    m_gate->ended(endingOf(result));
    if (result)
        m_handlers.answered(take(item), std::move(*result));
    else
        failed(item, result.error());
    pump();
}

void CallDesk::failed(ItemId item, const CallFailure &failure)
{
    // What the model could not adapt by itself, a person has to: a refused parameter is refused for every item.
    if (failure.decision == CallDecision::PauseJob || failure.decision == CallDecision::Adapt)
        giveUp(item, failure, CallFate::JobPauses);
    else if (failure.decision == CallDecision::FailItem)
        giveUp(item, failure, CallFate::ItemFailed);
    else if (m_isStopped)
        giveUp(item, failure, CallFate::GivenBack);
    else
        tryAgain(m_tasks.at(item), failure);
}

void CallDesk::tryAgain(CallTask &task, const CallFailure &failure)
{
    const ItemId item = task.item;
    const CallEnding ending = endingOf(CallResult(tl::unexpect, failure));
    if (ending == CallEnding::NoConnection && m_gate->isProbing()) {
        // The endpoint's fault, not the item's: it costs no try.
        if (m_gate->failedProbes() >= probesBeforePause)
            return giveUp(item, failure, CallFate::JobPauses);
        m_queue.push_front(item);
        m_handlers.failed(task, failure, CallFate::TriedAgain);
        return;
    }
    // A rate limit while others are answered is no sign against this item: it starts anew.
    if (ending == CallEnding::RateLimited && m_gate->answers() > task.answersBefore)
        task.failures = 0;
    task.answersBefore = m_gate->answers();
    const auto delay =
        retryDelay(m_settings, failure, ++task.failures, [] { return QRandomGenerator::global()->generateDouble(); });
    if (!delay)
        return giveUp(item, failure, CallFate::ItemFailed);
    if (ending == CallEnding::RateLimited) {
        m_gate->closeFor(*delay);
        m_queue.push_back(item); // behind the others, which may be answered meanwhile
    } else {
        enqueueLater(item, *delay);
    }
    m_handlers.failed(task, failure, CallFate::TriedAgain);
}

void CallDesk::giveUp(ItemId item, const CallFailure &failure, CallFate fate)
{
    m_handlers.failed(take(item), failure, fate);
}

void CallDesk::enqueueLater(ItemId item, Milliseconds delay)
{
    QTimer::singleShot(std::chrono::milliseconds(delay), this, [this, item] {
        if (!m_tasks.contains(item))
            return; // given back meanwhile
        m_queue.push_back(item);
        pump();
    });
}

CallTask CallDesk::take(ItemId item)
{
    CallTask task = std::move(m_tasks.at(item));
    m_tasks.erase(item);
    return task;
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_call_desk.cpp"

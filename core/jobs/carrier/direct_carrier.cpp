// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/direct_carrier.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace tandem {

namespace {

// Of a job that never got an answer: its address is more likely wrong than the network is down.
constexpr int unreachableBeforePause = 2;

CallEnding endingOf(const CallFailure &failure)
{
    if (failure.wasTimeout)
        return CallEnding::TimedOut;
    if (failure.decision == CallDecision::RetryAfter || failure.httpStatus == 429)
        return CallEnding::RateLimited;
    if (failure.reason == u"overloaded")
        return CallEnding::Overloaded;
    const bool noReply = failure.httpStatus == 0 && failure.decision == CallDecision::Retry;
    return noReply ? CallEnding::NoConnection : CallEnding::OtherFailure;
}

CallEnding endingOf(const CallResult &result)
{
    return result ? CallEnding::Answered : endingOf(result.error());
}

qint64 tokensOf(const CallResult &result)
{
    return result ? result->usage.inputTokens + result->usage.outputTokens : 0;
}

qint64 charactersOf(const CallRequest &request)
{
    return request.prompt.system.size() + request.prompt.user.size();
}

CallFailure unreachable(CallFailure failure)
{
    failure.details = {};
    failure.details.isUnreachable = true;
    return failure;
}

} // namespace

DirectCarrier::DirectCarrier(std::shared_ptr<LanguageModel> model, std::shared_ptr<EndpointGate> gate,
                             const DirectCarrierSettings &settings, CarrierHandlers handlers)
    : m_model(std::move(model))
    , m_gate(std::move(gate))
    , m_settings(settings)
    , m_handlers(std::move(handlers))
{
    m_gate->join(*this);
}

DirectCarrier::~DirectCarrier()
{
    abort();
    m_gate->leave(*this);
}

void DirectCarrier::setInFlight(int most)
{
    m_inFlight = most;
    m_gate->pumpLater();
}

void DirectCarrier::send(CallTask task)
{
    const ItemId item = task.item;
    m_calls.emplace(item, Call{std::move(task)});
    m_queue.push_back(item);
    m_gate->pumpLater();
}

int DirectCarrier::room() const
{
    const int has = static_cast<int>(m_queue.size() + m_underWay.size());
    return m_isStopped ? 0 : std::max(0, std::min(m_inFlight - has, m_gate->roomFor(*this, has)));
}

std::vector<ItemId> DirectCarrier::stop()
{
    m_isStopped = true;
    m_queue.clear();
    std::vector<ItemId> returned;
    for (const auto &[item, call] : m_calls) {
        if (std::find(m_underWay.begin(), m_underWay.end(), item) == m_underWay.end())
            returned.push_back(item);
    }
    for (const ItemId item : returned)
        m_calls.erase(item);
    return returned;
}

std::vector<ItemId> DirectCarrier::abort()
{
    std::vector<ItemId> returned = stop();
    m_model->abort();
    for (const ItemId item : m_underWay) {
        m_gate->ended(m_calls.at(item).ticket, CallEnding::Aborted);
        returned.push_back(item);
    }
    m_underWay.clear();
    m_calls.clear();
    return returned;
}

bool DirectCarrier::sendNext()
{
    if (m_queue.empty() || static_cast<int>(m_underWay.size()) >= m_inFlight)
        return false;
    const ItemId item = m_queue.front();
    m_queue.pop_front();
    start(item);
    return true;
}

void DirectCarrier::roomChanged()
{
    if (m_handlers.roomChanged && room() > 0)
        m_handlers.roomChanged();
}

void DirectCarrier::start(ItemId item)
{
    Call &call = m_calls.at(item);
    call.task.sentAt = Clock::steady();
    if (call.firstSentAt == 0)
        call.firstSentAt = call.task.sentAt;
    m_underWay.push_back(item);
    call.ticket = m_gate->began(charactersOf(call.task.request));
    m_model->call(call.task.request, [this, item](CallResult result) { ended(item, std::move(result)); });
}

void DirectCarrier::ended(ItemId item, CallResult result)
{
    m_underWay.erase(std::find(m_underWay.begin(), m_underWay.end(), item));
    Call &call = m_calls.at(item);
    ++call.task.attempts;
    m_gate->learn(m_model->takeRateLimits());
    m_gate->ended(call.ticket, endingOf(result), tokensOf(result));
    if (result) {
        m_settings.isFresh = false;
        m_handlers.answered(take(item), std::move(*result));
    } else {
        failed(item, result.error());
    }
}

void DirectCarrier::failed(ItemId item, const CallFailure &failure)
{
    // What the model could not adapt by itself, a person has to: a refused parameter is refused for every item.
    if (failure.decision == CallDecision::PauseJob || failure.decision == CallDecision::Adapt)
        giveUp(item, failure, CallFate::JobPauses);
    else if (failure.decision == CallDecision::FailItem)
        giveUp(item, failure, CallFate::ItemFailed);
    else if (m_isStopped)
        giveUp(item, failure, CallFate::GivenBack);
    else
        tryAgain(m_calls.at(item), failure);
}

void DirectCarrier::tryAgain(Call &call, const CallFailure &failure)
{
    const ItemId item = call.task.item;
    m_unreachable = failure.isUnreachable ? m_unreachable + 1 : 0;
    if (m_settings.isFresh && m_unreachable >= unreachableBeforePause)
        return giveUp(item, unreachable(failure), CallFate::JobPauses);
    if (waitsForNetwork(call, failure))
        return;
    const bool isRateLimited = endingOf(failure) == CallEnding::RateLimited;
    const auto delay = delayFor(call, failure, isRateLimited);
    if (!delay)
        return giveUp(item, failure, CallFate::ItemFailed);
    if (isRateLimited) {
        m_gate->closeFor(*delay);
        m_queue.push_back(item); // behind the others, which may be answered meanwhile
    } else {
        enqueueLater(item, *delay);
    }
    m_handlers.failed(call.task, failure, CallFate::TriedAgain);
}

/// The endpoint's fault, not the item's: it costs no try, however long it takes. A call that was sent and broke off may
/// be the item's fault, so that others are the next probes.
bool DirectCarrier::waitsForNetwork(const Call &call, const CallFailure &failure)
{
    if (endingOf(failure) != CallEnding::NoConnection)
        return false;
    if (m_gate->isProbing())
        m_queue.push_back(call.task.item);
    else if (failure.isUnreachable)
        enqueueLater(call.task.item, m_settings.retry.unit);
    else
        return false;
    m_handlers.failed(call.task, failure, CallFate::TriedAgain);
    return true;
}

/// Empty: the item has had its tries, or its time.
std::optional<Milliseconds> DirectCarrier::delayFor(Call &call, const CallFailure &failure, bool isRateLimited) const
{
    // A rate limit while others are answered is no sign against this item: it starts anew.
    if (isRateLimited && m_gate->answers() > call.answersBefore)
        call.failures = 0;
    call.answersBefore = m_gate->answers();
    const auto delay = retryDelay(m_settings.retry, failure, ++call.failures,
                                  [] { return QRandomGenerator::global()->generateDouble(); });
    const Milliseconds spent = Clock::steady() - std::max(call.firstSentAt, m_gate->reachableSince());
    return delay && spent + *delay > m_settings.retry.itemDeadline ? std::nullopt : delay;
}

void DirectCarrier::giveUp(ItemId item, const CallFailure &failure, CallFate fate)
{
    m_handlers.failed(take(item), failure, fate);
}

void DirectCarrier::enqueueLater(ItemId item, Milliseconds delay)
{
    QTimer::singleShot(std::chrono::milliseconds(delay), this, [this, item] {
        if (!m_calls.contains(item))
            return;               // given back meanwhile
        m_queue.push_front(item); // before those that have not been tried at all
        m_gate->pumpLater();
    });
}

CallTask DirectCarrier::take(ItemId item)
{
    CallTask task = std::move(m_calls.at(item).task);
    m_calls.erase(item);
    return task;
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_carrier.cpp"
#include "moc_direct_carrier.cpp"

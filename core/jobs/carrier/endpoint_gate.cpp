// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/endpoint_gate.h"

#include "core/jobs/carrier/fair_shares.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

/// The smaller of two limits, of which 0 is none.
qint64 tighter(qint64 first, qint64 second)
{
    return first == 0 || second == 0 ? std::max(first, second) : std::min(first, second);
}

} // namespace

EndpointGate::EndpointGate(Milliseconds unit, Milliseconds cap, int first)
    : m_unit(unit)
    , m_cap(cap)
    , m_limit(first)
{
    for (QTimer *timer : {&m_reopen, &m_refill}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &EndpointGate::pump);
    }
}

void EndpointGate::join(User &user)
{
    m_users.push_back(&user);
    applyUserLimits();
}

void EndpointGate::leave(const User &user)
{
    m_users.erase(std::remove(m_users.begin(), m_users.end(), &user), m_users.end());
    applyUserLimits();
    pumpLater(); // the others share what it leaves
}

void EndpointGate::applyUserLimits()
{
    qint64 requests = 0;
    qint64 tokens = 0;
    for (const User *user : m_users) {
        requests = tighter(requests, user->requestsPerMinute());
        tokens = tighter(tokens, user->tokensPerMinute());
    }
    m_budget.setUserLimits(requests, tokens, Clock::steady());
}

void EndpointGate::pumpLater()
{
    if (!std::exchange(m_isPumpDue, true))
        QMetaObject::invokeMethod(this, &EndpointGate::pump, Qt::QueuedConnection);
}

void EndpointGate::pump()
{
    m_isPumpDue = false;
    size_t refusals = 0;
    while (refusals < m_users.size() && isOpen()) {
        m_turn = (m_turn + 1) % m_users.size();
        refusals = m_users[m_turn]->sendNext() ? 0 : refusals + 1;
    }
    if (const auto held = m_budget.inForce(Clock::steady()))
        m_refill.start(std::chrono::milliseconds(held->wait));
    for (User *user : m_users)
        user->roomChanged();
}

bool EndpointGate::isOpen() const
{
    return !m_reopen.isActive() && m_underWay < limit() && m_budget.room(1, Clock::steady()) > 0;
}

int EndpointGate::roomFor(const User &user, int has) const
{
    if (!isOpen())
        return 0;
    const int room = std::min(shareOf(user) - has, limit() - m_underWay);
    return std::max(0, std::min(room, m_budget.room(std::max(room, 1), Clock::steady())));
}

int EndpointGate::shareOf(const User &user) const
{
    std::vector<int> wanted;
    size_t own = 0;
    for (size_t i = 0; i < m_users.size(); ++i) {
        wanted.push_back(m_users[i]->wanted());
        if (m_users[i] == &user)
            own = i;
    }
    return wanted.empty() ? 0 : fairShares(limit(), wanted)[own];
}

CallTicket EndpointGate::began(qint64 characters)
{
    ++m_underWay;
    const CallTicket call{++m_newest, characters, m_budget.expectedTokens(characters)};
    m_budget.take(call.tokens, Clock::steady());
    m_limit.began(call.number, m_underWay);
    return call;
}

void EndpointGate::ended(const CallTicket &call, CallEnding ending, qint64 tokens)
{
    const int inFlight = m_underWay--;
    const Milliseconds now = Clock::steady();
    if (ending != CallEnding::NoConnection && ending != CallEnding::Aborted)
        reached();
    switch (ending) {
    case CallEnding::Answered:
        ++m_answers;
        m_budget.settle(call.characters, call.tokens, tokens, now);
        m_limit.answered(call.number, m_budget.isGenerous(now));
        break;
    case CallEnding::RateLimited:
    case CallEnding::Overloaded:
        m_limit.refused(call.number, m_newest, inFlight);
        break;
    case CallEnding::TimedOut:
        m_limit.timedOut(call.number, m_newest);
        break;
    case CallEnding::NoConnection:
        noConnection();
        [[fallthrough]];
    case CallEnding::OtherFailure:
    case CallEnding::Aborted:
        m_limit.ended(call.number);
        break;
    }
    pumpLater();
}

void EndpointGate::learn(const RateLimits &limits)
{
    m_budget.learn(limits, Clock::steady());
}

void EndpointGate::reached()
{
    if (isProbing())
        m_reachableSince = Clock::steady();
    m_failedConnections = 0;
}

void EndpointGate::noConnection()
{
    ++m_failedConnections;
    if (isProbing() && m_underWay == 0)
        closeFor(std::min(m_unit << std::min(failedProbes(), 16), m_cap));
}

void EndpointGate::closeFor(Milliseconds delay)
{
    if (!m_reopen.isActive() || m_reopen.remainingTime() < delay)
        m_reopen.start(std::chrono::milliseconds(std::max<Milliseconds>(delay, 1)));
}

LimitInForce EndpointGate::limitInForce(const User &user) const
{
    const Milliseconds wait = m_reopen.isActive() ? m_reopen.remainingTime() : 0;
    if (isProbing())
        return {LimitKind::Network, failedProbes(), wait};
    if (wait > 0)
        return {LimitKind::Pause, 0, wait};
    if (const auto held = m_budget.inForce(Clock::steady()))
        return *held;
    const int share = shareOf(user);
    return {share < user.wanted() ? LimitKind::EndpointInFlight : LimitKind::JobInFlight, share, 0};
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_endpoint_gate.cpp"

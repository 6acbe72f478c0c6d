// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/endpoint_gate.h"

#include <algorithm>

namespace tandem {

namespace {
// More than any job may have in flight: no limit of the gate's own.
constexpr int unlimited = 10'000;
constexpr int answersForOneMore = 20;
} // namespace

EndpointGate::EndpointGate(Milliseconds unit, Milliseconds cap)
    : m_unit(unit)
    , m_cap(cap)
    , m_limit(unlimited)
{
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &EndpointGate::opened);
}

bool EndpointGate::isOpen() const
{
    const int limit = isProbing() ? 1 : m_limit;
    return !m_reopen.isActive() && m_underWay < limit;
}

void EndpointGate::began()
{
    ++m_underWay;
}

void EndpointGate::ended(CallEnding ending)
{
    const bool wasOpen = isOpen();
    --m_underWay;
    if (ending == CallEnding::Answered)
        answered();
    else if (ending == CallEnding::NoConnection)
        noConnection();
    else if (ending != CallEnding::Aborted)
        m_failedConnections = 0; // it was reached
    if (!wasOpen && isOpen())
        emit opened();
}

void EndpointGate::answered()
{
    ++m_answers;
    m_failedConnections = 0;
    if (m_limit < unlimited && ++m_answersAtLimit >= answersForOneMore) {
        m_answersAtLimit = 0;
        ++m_limit;
    }
}

void EndpointGate::noConnection()
{
    ++m_failedConnections;
    if (isProbing() && m_underWay == 0)
        closeFor(std::min(m_unit << std::min(failedProbes(), 16), m_cap));
}

void EndpointGate::closeFor(Milliseconds delay)
{
    // The call that met the limit has ended already, and counts among those that were too many.
    if (!m_reopen.isActive())
        m_limit = std::max(1, std::min(m_limit, m_underWay + 1) / 2);
    m_answersAtLimit = 0;
    if (!m_reopen.isActive() || m_reopen.remainingTime() < delay)
        m_reopen.start(std::chrono::milliseconds(std::max<Milliseconds>(delay, 1)));
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_endpoint_gate.cpp"

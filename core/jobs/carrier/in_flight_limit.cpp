// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/in_flight_limit.h"

#include <algorithm>

namespace tandem {

namespace {
constexpr int answersForOneMore = 20;
}

InFlightLimit::InFlightLimit(int first)
    : m_limit(first)
{
}

void InFlightLimit::began(qint64 call, int inFlight)
{
    if (m_pioneer == 0 && inFlight >= m_limit)
        m_pioneer = call;
}

void InFlightLimit::answered(qint64 call, bool mayGrow)
{
    const bool wasPioneer = call == m_pioneer;
    ended(call);
    if (m_isStarting && wasPioneer && mayGrow)
        m_limit += std::max(1, m_limit / 4);
    if (m_isStarting || ++m_answersAtLimit < answersForOneMore)
        return;
    m_answersAtLimit = 0;
    if (mayGrow)
        ++m_limit;
}

void InFlightLimit::ended(qint64 call)
{
    if (call == m_pioneer)
        m_pioneer = 0;
}

void InFlightLimit::refused(qint64 call, qint64 newest, int inFlight)
{
    decrease(call, newest, std::min(m_limit, inFlight) / 2);
}

void InFlightLimit::timedOut(qint64 call, qint64 newest)
{
    decrease(call, newest, m_limit - std::max(1, m_limit / 4));
}

void InFlightLimit::decrease(qint64 call, qint64 newest, int limit)
{
    ended(call);
    if (call <= m_newestAtDecrease)
        return; // of a burst that has been answered for already
    m_newestAtDecrease = newest;
    m_isStarting = false;
    m_answersAtLimit = 0;
    m_limit = std::max(1, limit);
}

} // namespace tandem

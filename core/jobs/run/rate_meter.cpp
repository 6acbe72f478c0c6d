// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/rate_meter.h"

#include <algorithm>

namespace tandem {

namespace {
constexpr Milliseconds window = 10'000;
constexpr Milliseconds sliceLength = 250;
// A rate over less than this would jump about.
constexpr Milliseconds shortestSpan = 500;
} // namespace

void RateMeter::add(Milliseconds now, qint64 count)
{
    if (m_first < 0)
        m_first = now;
    if (m_slices.empty() || now - m_slices.back().begin >= sliceLength)
        m_slices.push_back({now, 0});
    m_slices.back().count += count;
    while (now - m_slices.front().begin > window)
        m_slices.pop_front();
}

double RateMeter::perSecond(Milliseconds now) const
{
    qint64 count = 0;
    for (const Slice &slice : m_slices) {
        if (now - slice.begin <= window)
            count += slice.count;
    }
    const Milliseconds span = std::clamp(now - m_first, shortestSpan, window);
    return count == 0 ? 0.0 : static_cast<double>(count) * 1000.0 / static_cast<double>(span);
}

Milliseconds RateMeter::timeLeft(Milliseconds now, qint64 remaining) const
{
    const double rate = perSecond(now);
    return rate > 0 ? static_cast<Milliseconds>(static_cast<double>(remaining) / rate * 1000.0) : -1;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/token_bucket.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {
constexpr double millisecondsOfMinute = 60'000;
}

TokenBucket TokenBucket::ofMinute(double perMinute, Milliseconds now)
{
    const double capacity = std::max(1.0, perMinute / 60);
    return {capacity, capacity, perMinute / millisecondsOfMinute, now};
}

TokenBucket::TokenBucket(double capacity, double level, double perMillisecond, Milliseconds now)
    : m_capacity(capacity)
    , m_level(level)
    , m_perMillisecond(perMillisecond)
    , m_at(now)
{
}

double TokenBucket::level(Milliseconds now) const
{
    return std::min(m_capacity, m_level + m_perMillisecond * static_cast<double>(now - m_at));
}

Milliseconds TokenBucket::wait(double cost, Milliseconds now) const
{
    const double missing = std::min(cost, m_capacity) - level(now);
    // A millionth: what was added up of fractions.
    return missing <= 1e-6 ? 0 : static_cast<Milliseconds>(std::ceil(missing / m_perMillisecond));
}

void TokenBucket::take(double cost, Milliseconds now)
{
    m_level = std::min(m_capacity, level(now) - cost);
    m_at = now;
}

} // namespace tandem

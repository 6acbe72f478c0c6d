// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tandem {

/// A store that refills evenly: of requests, or of tokens. What costs more than it can hold may be taken when it is
/// full, and leaves a debt. Pure: the caller tells the time, which never goes back (Clock::steady).
class TokenBucket
{
public:
    /// A limit of so much a minute. Holds what a second brings, at least one, so that no minute has much more.
    static TokenBucket ofMinute(double perMinute, Milliseconds now);

    /// `perMillisecond` > 0.
    TokenBucket(double capacity, double level, double perMillisecond, Milliseconds now);

    /// How long until `cost` may be taken; 0: now.
    Milliseconds wait(double cost, Milliseconds now) const;
    /// Also below zero. A negative cost gives back.
    void take(double cost, Milliseconds now);
    double level(Milliseconds now) const;
    double capacity() const { return m_capacity; }

private:
    double m_capacity;
    double m_level;
    double m_perMillisecond;
    Milliseconds m_at;
};

} // namespace tandem

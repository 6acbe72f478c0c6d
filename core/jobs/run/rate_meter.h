// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <deque>

namespace tandem {

/// Items a second over the last ten seconds. Holds at most about forty numbers. Pure: the caller tells the time, which
/// never goes back.
class RateMeter
{
public:
    void add(Milliseconds now, qint64 count);
    /// 0 before the first item, and when ten seconds passed without one.
    double perSecond(Milliseconds now) const;
    /// How long `remaining` items take at this rate, in milliseconds; −1 where the rate is 0.
    Milliseconds timeLeft(Milliseconds now, qint64 remaining) const;

private:
    struct Slice
    {
        Milliseconds begin = 0;
        qint64 count = 0;
    };

    std::deque<Slice> m_slices;
    Milliseconds m_first = -1;
};

} // namespace tandem

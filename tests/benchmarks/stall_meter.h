// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace tandem {

/// How late a 5 ms timer of the calling thread comes at worst: the longest time for which that thread did nothing else.
class StallMeter
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        m_timer.callOnTimeout([this] { tick(); });
        restart();
        m_timer.start();
    }

    void restart()
    {
        m_longest = 0;
        m_since.start();
    }

    double longest() const { return m_longest; } ///< milliseconds

private:
    static constexpr int interval = 5;

    void tick()
    {
        const double late = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - interval;
        m_longest = std::max(m_longest, late);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <chrono>

namespace tandem {

namespace {
std::function<Milliseconds()> &source()
{
    static std::function<Milliseconds()> function;
    return function;
}
} // namespace

Milliseconds Clock::now()
{
    return source() ? source()() : QDateTime::currentMSecsSinceEpoch();
}

Milliseconds Clock::steady()
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

void Clock::replace(std::function<Milliseconds()> newSource)
{
    source() = std::move(newSource);
}

} // namespace tandem

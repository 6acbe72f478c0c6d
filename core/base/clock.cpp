// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

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

void Clock::replace(std::function<Milliseconds()> newSource)
{
    source() = std::move(newSource);
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/failure_watch.h"

namespace tandem {

namespace {
constexpr int firstItems = 5;
constexpr int itemsInARow = 20;
} // namespace

FailureWatch::FailureWatch(bool isFirstRun)
    : m_onlyFailures(isFirstRun)
{
}

void FailureWatch::succeeded()
{
    m_onlyFailures = false;
    m_inARow = 0;
}

bool FailureWatch::failed(const QString &reason)
{
    if (m_inARow > 0 && reason != m_reason) {
        m_onlyFailures = false; // not alike: the first five are not all of one kind any more
        m_inARow = 0;
    }
    m_reason = reason;
    ++m_inARow;
    const bool pause = m_inARow == (m_onlyFailures ? firstItems : itemsInARow);
    if (pause) {
        m_onlyFailures = false;
        m_inARow = 0;
    }
    return pause;
}

FirstAnswers::FirstAnswers(bool isFirstRun)
    : m_left(isFirstRun ? watched : 0)
{
}

bool FirstAnswers::read(bool hasLabel)
{
    if (m_left == 0)
        return false;
    m_left = hasLabel ? 0 : m_left - 1;
    return !hasLabel && m_left == 0;
}

} // namespace tandem

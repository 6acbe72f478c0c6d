// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/must.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// One line of the benchmark's table: what was measured, in which unit, beside its budget.
void report(const QString &what, double value, const QString &unit, std::optional<double> budget,
            const QString &note = {});

/// The largest amount of memory that this process has held so far, in MB (Linux: VmHWM).
double peakMemory();
/// What it holds now, in MB (Linux: VmRSS).
double currentMemory();

/// Milliseconds since construction.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// The value that the given share of all values does not exceed, for example 0.99.
double quantile(std::vector<double> values, double share);

[[noreturn]] void giveUp(const QString &sentence);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace tandem {

/// Times are integer milliseconds since 1970 UTC, everywhere.
using Milliseconds = qint64;

/// The clock of the program; tests replace it. Thread: replace before threads start, read from anywhere.
class Clock
{
public:
    static Milliseconds now();
    /// Milliseconds since some moment, for durations: goes on evenly when the system's clock is set, and stands still
    /// while the computer sleeps.
    static Milliseconds steady();
    static void replace(std::function<Milliseconds()> source); ///< an empty function restores the system's clock
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace tandem {

/// 14,640: a count with the separators of the user's language.
QString countText(qint64 count);
/// One of two sentences by a count, which takes the place of %1; further places stay for `arg`.
QString counted(qint64 count, const QString &one, const QString &many);
/// What tr() takes as the count of a sentence: tr("%Ln record(s)", nullptr, countOf(n)).
int countOf(qint64 count);
/// "1 record", "14,640 records".
QString recordsText(qint64 count);
/// "61.2 %": a share of 0 to 1.
QString shareText(double share);
/// "0.87": a confidence, a limit.
QString decimalText(double value);
/// "4.2 s", "38 s", "12 min", "1 h 20 min".
QString spokenDuration(Milliseconds duration);
/// "today 17:02", "yesterday 17:02", "3 November 17:02", "3 November 2025"; `now` for tests.
QString whenText(Milliseconds at, Milliseconds now = Clock::now());
/// The day alone: "today", "yesterday", "Tuesday", "3 November".
QString dayText(Milliseconds at, Milliseconds now = Clock::now());

} // namespace tandem

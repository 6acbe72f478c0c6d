// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/missed_report.h"

#include <QString>

namespace tandem {

/// "At least about 3 spans were seen by neither (between 1 and 12, 95 %)." or why no number is given, and what would
/// change that.
QString missedText(const PairOfPasses &pair);
/// What the number rests on: "40 records. Ana marked 32 of the right spans, Ben 30, both 29." and what was left out.
QString passesText(const PairOfPasses &pair, const QString &first, const QString &second);
/// Where there is no pair at all.
QString noPairText(qint64 recordsOfSeveral);
/// A stable word for files: "impossible", "not_blind", "too_few_matched", "no_singles".
QString toWord(NoMissedEstimate reason);

} // namespace tandem

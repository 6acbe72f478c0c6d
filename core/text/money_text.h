// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QString>

namespace tandem {

/// "12.30", "0.0042": two digits that count for less than one dollar.
QString amountText(double dollars);

/// "0.42 US dollars", "free on this computer", or why it is not known; never 0 for a price that nobody knows.
QString costText(const JobCost &cost);
/// The same with the day of the price.
QString datedCostText(const JobCost &cost);

} // namespace tandem

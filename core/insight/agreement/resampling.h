// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agreement/coefficient.h"
#include "core/insight/agreement/counted_items.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

/// The percentile interval of a value that was computed on many resamples.
struct ResampledInterval
{
    double low = 0;
    double high = 0;
    double standardError = 0;
    int resamples = 0; ///< that the interval comes from
    int undefined = 0; ///< that have no value and are left out
};

/// `level`: .95 for the middle 95 %; quantiles by linear interpolation between order statistics (type 7 of R. J.
/// Hyndman, Y. Fan (1996)). Nothing where no resample has a value.
std::optional<ResampledInterval> percentileInterval(std::vector<double> values, int undefined, double level = 0.95);

/// Draws as many items as there are, with all their ratings and with replacement. The cost does not grow with the
/// number of items but with that of different patterns. The same seed gives the same draws. Source: B. Efron (1979),
/// Bootstrap methods.
std::optional<ResampledInterval> resample(const CountedItems &items,
                                          const std::function<AgreementValue(const CountedItems &)> &coefficient,
                                          int resamples, quint64 seed);

} // namespace tandem

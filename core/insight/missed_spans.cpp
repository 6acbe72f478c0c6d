// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missed_spans.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

std::optional<NoMissedEstimate> reasonAgainstEstimate(const TwoPasses &passes)
{
    constexpr qint64 leastMatched = 7;
    if (passes.matched < 0 || passes.first < passes.matched || passes.second < passes.matched)
        return NoMissedEstimate::Impossible;
    if (!passes.areBlindPeople)
        return NoMissedEstimate::NotBlind;
    if (passes.matched < leastMatched)
        return NoMissedEstimate::TooFewMatched;
    if (passes.first == passes.matched || passes.second == passes.matched)
        return NoMissedEstimate::NoSingles;
    return std::nullopt;
}

} // namespace

MissedSpansEstimate estimateMissedSpans(const TwoPasses &passes)
{
    MissedSpansEstimate estimate;
    estimate.reason = reasonAgainstEstimate(passes);
    if (estimate.reason)
        return estimate;
    const auto n1 = static_cast<double>(passes.first);
    const auto n2 = static_cast<double>(passes.second);
    const auto m = static_cast<double>(passes.matched);
    MissedSpans spans;
    spans.total = (n1 + 1) * (n2 + 1) / (m + 1) - 1;
    spans.missed = spans.total - (n1 + n2 - m);
    const double both = m + 0.5;
    const double onlyFirst = n1 - m + 0.5;
    const double onlySecond = n2 - m + 0.5;
    const double centre = onlyFirst * onlySecond / both;
    const double deviation = std::sqrt(1 / both + 1 / onlyFirst + 1 / onlySecond + 1 / centre);
    constexpr double z = 1.959963984540054; // the 97.5 % point of the standard normal distribution
    spans.low = std::max(0.0, centre * std::exp(-z * deviation) - 0.5);
    spans.high = centre * std::exp(z * deviation) - 0.5;
    estimate.spans = spans;
    return estimate;
}

} // namespace tandem

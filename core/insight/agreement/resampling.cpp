// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/resampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace tandem {

namespace {

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

double deviationOf(const std::vector<double> &values)
{
    if (values.size() < 2)
        return 0;
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    const double squares = std::accumulate(values.begin(), values.end(), 0.0, [mean](double sum, double value) {
        return sum + (value - mean) * (value - mean);
    });
    return std::sqrt(squares / (count - 1));
}

/// How often each pattern is drawn: a multinomial, as a chain of binomials.
std::vector<double> drawn(const CountedItems &items, std::mt19937_64 &random)
{
    double left = items.items(); // of the patterns that are not drawn yet
    auto draws = static_cast<qint64>(std::llround(left));
    std::vector<double> counts;
    for (const CountedItems::Pattern &pattern : items.patterns()) {
        const double share = left > 0 ? std::min(1.0, pattern.items / left) : 0;
        const qint64 count = share >= 1 ? draws : std::binomial_distribution<qint64>(draws, share)(random);
        counts.push_back(static_cast<double>(count));
        draws -= count;
        left -= pattern.items;
    }
    return counts;
}

} // namespace

std::optional<ResampledInterval> percentileInterval(std::vector<double> values, int undefined, double level)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double tail = (1 - level) / 2;
    return ResampledInterval{quantile(values, tail), quantile(values, 1 - tail), deviationOf(values),
                             static_cast<int>(values.size()), undefined};
}

std::optional<ResampledInterval> resample(const CountedItems &items,
                                          const std::function<AgreementValue(const CountedItems &)> &coefficient,
                                          int resamples, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> values;
    int undefined = 0;
    for (int i = 0; i < resamples; ++i) {
        const AgreementValue agreement = coefficient(items.reweighted(drawn(items, random)));
        if (agreement)
            values.push_back(agreement->value);
        else
            ++undefined;
    }
    return percentileInterval(std::move(values), undefined);
}

} // namespace tandem

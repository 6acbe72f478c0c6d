// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/krippendorff_alpha.h"

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

using Pattern = CountedItems::Pattern;

/// How often each category was given, over the items that can be paired.
std::vector<double> pairableCounts(const CountedItems &items)
{
    std::vector<double> counts(static_cast<size_t>(items.categories()));
    for (const Pattern &pattern : items.patterns()) {
        for (size_t i = 0; pattern.ratings > 1 && i < counts.size(); ++i)
            counts[i] += pattern.items * pattern.counts[i];
    }
    return counts;
}

/// The categories that were used at all, for which alone distances are asked.
std::vector<int> usedCategories(const std::vector<int> &counts)
{
    std::vector<int> used;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            used.push_back(static_cast<int>(i));
    }
    return used;
}

double disagreementOf(const Pattern &pattern, const CategoryDistance &distance)
{
    const std::vector<int> used = usedCategories(pattern.counts);
    double sum = 0;
    for (size_t i = 0; i < used.size(); ++i) {
        for (size_t j = i + 1; j < used.size(); ++j)
            sum += 2.0 * pattern.counts[static_cast<size_t>(used[i])] * pattern.counts[static_cast<size_t>(used[j])] *
                   distance(used[i], used[j]);
    }
    return sum / (pattern.ratings - 1);
}

size_t commonOf(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common.size();
}

double jaccardShare(const std::vector<int> &a, const std::vector<int> &b)
{
    const size_t common = commonOf(a, b);
    const size_t all = a.size() + b.size() - common;
    return all == 0 ? 1 : static_cast<double>(common) / static_cast<double>(all);
}

double masiShare(const std::vector<int> &a, const std::vector<int> &b)
{
    const size_t common = commonOf(a, b);
    if (a == b)
        return 1;
    if (common == std::min(a.size(), b.size()))
        return 2.0 / 3;
    return common > 0 ? 1.0 / 3 : 0;
}

} // namespace

CategoryDistance nominalDistance()
{
    return [](int a, int b) { return a == b ? 0.0 : 1.0; };
}

CategoryDistance ordinalDistance(const CountedItems &items)
{
    const std::vector<double> counts = pairableCounts(items);
    std::vector<double> through(counts.size() + 1); // sums up to a category
    std::partial_sum(counts.begin(), counts.end(), through.begin() + 1);
    return [counts, through](int a, int b) {
        const auto low = static_cast<size_t>(std::min(a, b));
        const auto high = static_cast<size_t>(std::max(a, b));
        const double between = through[high + 1] - through[low] - (counts[low] + counts[high]) / 2;
        return low == high ? 0.0 : between * between;
    };
}

CategoryDistance intervalDistance(std::vector<double> values)
{
    return [values = std::move(values)](int a, int b) {
        const double distance = values[static_cast<size_t>(a)] - values[static_cast<size_t>(b)];
        return distance * distance;
    };
}

CategoryDistance ratioDistance(std::vector<double> values)
{
    return [values = std::move(values)](int a, int b) {
        const double first = values[static_cast<size_t>(a)];
        const double second = values[static_cast<size_t>(b)];
        const double distance = first + second == 0 ? 0 : (first - second) / (first + second);
        return distance * distance;
    };
}

CategoryDistance jaccardDistance(OptionSets sets)
{
    return [sets = std::move(sets)](int a, int b) {
        return 1 - jaccardShare(sets[static_cast<size_t>(a)], sets[static_cast<size_t>(b)]);
    };
}

CategoryDistance masiDistance(OptionSets sets)
{
    return [sets = std::move(sets)](int a, int b) {
        const std::vector<int> &first = sets[static_cast<size_t>(a)];
        const std::vector<int> &second = sets[static_cast<size_t>(b)];
        return 1 - jaccardShare(first, second) * masiShare(first, second);
    };
}

AgreementValue krippendorffAlpha(const CountedItems &items, const CategoryDistance &distance)
{
    Coefficient alpha;
    double observed = 0;
    for (const Pattern &pattern : items.patterns()) {
        if (pattern.ratings < 2)
            continue;
        alpha.items += pattern.items;
        alpha.pairs += pattern.items * pattern.ratings;
        observed += pattern.items * disagreementOf(pattern, distance);
    }
    if (alpha.items <= 0)
        return tl::unexpected(NoAgreement::NoOverlap);
    const std::vector<double> counts = pairableCounts(items);
    double expected = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        for (size_t j = i + 1; counts[i] > 0 && j < counts.size(); ++j) {
            if (counts[j] > 0)
                expected += 2 * counts[i] * counts[j] * distance(static_cast<int>(i), static_cast<int>(j));
        }
    }
    observed /= alpha.pairs;
    expected /= alpha.pairs * (alpha.pairs - 1);
    if (expected <= 0)
        return tl::unexpected(NoAgreement::AllEqual);
    alpha.observed = 1 - observed;
    alpha.expected = 1 - expected;
    alpha.value = 1 - observed / expected;
    return alpha;
}

} // namespace tandem

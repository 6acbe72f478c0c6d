// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/group_agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tandem {

namespace {

using Pattern = CountedItems::Pattern;

/// The share of pairs of one item's ratings that agree; of an item with two ratings or more.
double agreementOf(const Pattern &pattern, const CategoryWeights &weights)
{
    double agreeing = 0;
    for (int a = 0; a < weights.categories(); ++a) {
        const int count = pattern.counts[static_cast<size_t>(a)];
        if (count == 0)
            continue;
        double like = 0; // ratings as good as this one
        for (int b = 0; b < weights.categories(); ++b)
            like += weights(a, b) * pattern.counts[static_cast<size_t>(b)];
        agreeing += count * (like - 1);
    }
    return agreeing / (static_cast<double>(pattern.ratings) * (pattern.ratings - 1));
}

/// The mean over the items that somebody rated of the share of each category.
std::vector<double> meanShares(const CountedItems &items)
{
    std::vector<double> shares(static_cast<size_t>(items.categories()));
    double rated = 0;
    for (const Pattern &pattern : items.patterns()) {
        if (pattern.ratings == 0)
            continue;
        rated += pattern.items;
        for (size_t i = 0; i < shares.size(); ++i)
            shares[i] += pattern.items * pattern.counts[i] / pattern.ratings;
    }
    for (double &share : shares)
        share /= rated > 0 ? rated : 1;
    return shares;
}

AgreementValue corrected(AgreementValue percent, double expected)
{
    if (!percent)
        return percent;
    if (expected >= 1)
        return tl::unexpected(NoAgreement::AllEqual);
    percent->expected = expected;
    percent->value = (percent->observed - expected) / (1 - expected);
    return percent;
}

/// What Gwet's coefficient takes for chance, of shares.
double gwetChance(const std::vector<double> &shares, const std::vector<double> &others, double factor)
{
    double sum = 0;
    for (size_t i = 0; i < shares.size(); ++i)
        sum += shares[i] * (1 - others[i]);
    return factor * sum;
}

} // namespace

AgreementValue percentAgreement(const CountedItems &items, const CategoryWeights &weights)
{
    Coefficient percent;
    for (const Pattern &pattern : items.patterns()) {
        if (pattern.ratings < 2)
            continue;
        percent.items += pattern.items;
        percent.pairs += pattern.items * pattern.ratings * (pattern.ratings - 1) / 2;
        percent.observed += pattern.items * agreementOf(pattern, weights);
    }
    if (percent.items <= 0)
        return tl::unexpected(NoAgreement::NoOverlap);
    percent.observed /= percent.items;
    percent.value = percent.observed;
    return percent;
}

AgreementValue fleissKappa(const CountedItems &items, const CategoryWeights &weights)
{
    const std::vector<double> shares = meanShares(items);
    double expected = 0;
    for (int a = 0; a < items.categories(); ++a) {
        for (int b = 0; b < items.categories(); ++b)
            expected += weights(a, b) * shares[static_cast<size_t>(a)] * shares[static_cast<size_t>(b)];
    }
    return corrected(percentAgreement(items, weights), expected);
}

std::optional<FleissDetails> fleissDetails(const CountedItems &items)
{
    const std::vector<Pattern> &patterns = items.patterns();
    const int ratings = patterns.empty() ? 0 : patterns.front().ratings;
    const bool isEven = std::all_of(patterns.begin(), patterns.end(),
                                    [ratings](const Pattern &pattern) { return pattern.ratings == ratings; });
    if (ratings < 2 || !isEven)
        return std::nullopt;
    const std::vector<double> shares = meanShares(items);
    const double all = items.items() * ratings * (ratings - 1);
    FleissDetails details;
    double spread = 0; // of p·q
    double skew = 0;   // of p·q·(q − p)
    for (size_t category = 0; category < shares.size(); ++category) {
        const double share = shares[category];
        const double product = share * (1 - share);
        spread += product;
        skew += product * (1 - 2 * share);
        double differing = 0;
        for (const Pattern &pattern : patterns)
            differing += pattern.items * pattern.counts[category] * (ratings - pattern.counts[category]);
        details.perCategory.push_back(product > 0 ? std::optional(1 - differing / (all * product)) : std::nullopt);
    }
    if (spread > 0)
        details.nullError = std::sqrt(2 * (spread * spread - skew) / (all * spread * spread));
    return details;
}

AgreementValue gwetCoefficient(const CountedItems &items, const CategoryWeights &weights)
{
    const int categories = items.categories();
    const std::vector<double> shares = meanShares(items);
    const double factor = categories > 1 ? weights.sum() / (static_cast<double>(categories) * (categories - 1)) : 0;
    const double expected = gwetChance(shares, shares, factor);
    AgreementValue coefficient = corrected(percentAgreement(items, weights), expected);
    if (!coefficient)
        return coefficient;
    double rated = 0;
    for (const Pattern &pattern : items.patterns())
        rated += pattern.ratings > 0 ? pattern.items : 0;
    double sum = 0;
    for (const Pattern &pattern : items.patterns()) {
        if (pattern.ratings == 0)
            continue;
        std::vector<double> own(shares.size());
        for (size_t i = 0; i < own.size(); ++i)
            own[i] = static_cast<double>(pattern.counts[i]) / pattern.ratings;
        const double agreed = pattern.ratings < 2 ? 0
                                                  : rated / coefficient->items *
                                                        (agreementOf(pattern, weights) - expected) / (1 - expected);
        const double off =
            agreed - 2 * (1 - coefficient->value) * (gwetChance(own, shares, factor) - expected) / (1 - expected) -
            coefficient->value;
        sum += pattern.items * off * off;
    }
    if (rated > 1)
        coefficient->standardError = std::sqrt(sum / (rated * (rated - 1)));
    return coefficient;
}

AgreementValue brennanPrediger(const CountedItems &items, const CategoryWeights &weights)
{
    const double categories = items.categories();
    return corrected(percentAgreement(items, weights), weights.sum() / (categories * categories));
}

} // namespace tandem

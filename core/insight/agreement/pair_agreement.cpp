// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/pair_agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tandem {

namespace {

/// What the formulas of Fleiss, Cohen and Everitt are made of.
struct KappaParts
{
    double observed = 0;
    double expected = 0;
    std::vector<double> first; // shares
    std::vector<double> second;
    std::vector<double> firstWeights; // the mean weight of a category of the first one against the second's shares
    std::vector<double> secondWeights;
};

template <typename Function>
void forAllPairs(int categories, Function function)
{
    for (int a = 0; a < categories; ++a) {
        for (int b = 0; b < categories; ++b)
            function(a, b);
    }
}

size_t index(int category)
{
    return static_cast<size_t>(category);
}

KappaParts partsOf(const ConfusionTable &table, const CategoryWeights &weights)
{
    KappaParts parts;
    parts.first = table.firstShares();
    parts.second = table.secondShares();
    parts.firstWeights.resize(parts.first.size());
    parts.secondWeights.resize(parts.second.size());
    const double items = table.items();
    forAllPairs(table.categories(), [&](int a, int b) {
        const double weight = weights(a, b);
        parts.observed += weight * table.at(a, b) / items;
        parts.expected += weight * parts.first[index(a)] * parts.second[index(b)];
        parts.firstWeights[index(a)] += weight * parts.second[index(b)];
        parts.secondWeights[index(b)] += weight * parts.first[index(a)];
    });
    return parts;
}

AgreementValue chanceCorrected(double observed, double expected, double items)
{
    if (items == 0)
        return tl::unexpected(NoAgreement::NoOverlap);
    if (expected >= 1)
        return tl::unexpected(NoAgreement::AllEqual);
    return Coefficient{(observed - expected) / (1 - expected), observed, expected, {}, items, items};
}

} // namespace

double ConfusionTable::items() const
{
    return std::accumulate(m_items.begin(), m_items.end(), 0.0);
}

std::vector<double> ConfusionTable::firstShares() const
{
    std::vector<double> shares(index(m_categories));
    const double all = items();
    forAllPairs(m_categories, [&](int a, int b) { shares[index(a)] += at(a, b) / all; });
    return shares;
}

std::vector<double> ConfusionTable::secondShares() const
{
    std::vector<double> shares(index(m_categories));
    const double all = items();
    forAllPairs(m_categories, [&](int a, int b) { shares[index(b)] += at(a, b) / all; });
    return shares;
}

AgreementValue cohenKappa(const ConfusionTable &table, const CategoryWeights &weights)
{
    const double items = table.items();
    if (items == 0)
        return tl::unexpected(NoAgreement::NoOverlap);
    const KappaParts parts = partsOf(table, weights);
    AgreementValue kappa = chanceCorrected(parts.observed, parts.expected, items);
    if (!kappa)
        return kappa;
    const double value = kappa->value;
    double sum = 0;
    forAllPairs(table.categories(), [&](int a, int b) {
        const double off = weights(a, b) - (parts.firstWeights[index(a)] + parts.secondWeights[index(b)]) * (1 - value);
        sum += table.at(a, b) / items * off * off;
    });
    const double middle = value - parts.expected * (1 - value);
    const double chanceLeft = 1 - parts.expected;
    const double variance = (sum - middle * middle) / (items * chanceLeft * chanceLeft);
    kappa->standardError = std::sqrt(std::max(0.0, variance));
    return kappa;
}

double cohenNullError(const ConfusionTable &table, const CategoryWeights &weights)
{
    const double items = table.items();
    if (items == 0)
        return 0;
    const KappaParts parts = partsOf(table, weights);
    if (parts.expected >= 1)
        return 0;
    double sum = 0;
    forAllPairs(table.categories(), [&](int a, int b) {
        const double off = weights(a, b) - parts.firstWeights[index(a)] - parts.secondWeights[index(b)];
        sum += parts.first[index(a)] * parts.second[index(b)] * off * off;
    });
    const double chanceLeft = 1 - parts.expected;
    const double variance = (sum - parts.expected * parts.expected) / (items * chanceLeft * chanceLeft);
    return std::sqrt(std::max(0.0, variance));
}

AgreementValue scottPi(const ConfusionTable &table)
{
    const double items = table.items();
    if (items == 0)
        return tl::unexpected(NoAgreement::NoOverlap);
    const std::vector<double> first = table.firstShares();
    const std::vector<double> second = table.secondShares();
    double observed = 0;
    double expected = 0;
    for (int category = 0; category < table.categories(); ++category) {
        const double mean = (first[index(category)] + second[index(category)]) / 2;
        observed += table.at(category, category) / items;
        expected += mean * mean;
    }
    return chanceCorrected(observed, expected, items);
}

AgreementValue lightKappa(const std::vector<ConfusionTable> &pairs)
{
    Coefficient mean;
    int defined = 0;
    NoAgreement reason = NoAgreement::NoOverlap;
    for (const ConfusionTable &table : pairs) {
        const AgreementValue kappa = cohenKappa(table, CategoryWeights(table.categories()));
        if (!kappa) {
            reason = kappa.error() == NoAgreement::AllEqual ? kappa.error() : reason;
            continue;
        }
        ++defined;
        mean.value += kappa->value;
        mean.observed += kappa->observed;
        mean.expected += kappa->expected;
        mean.items += kappa->items;
        mean.pairs += kappa->pairs;
    }
    if (defined == 0)
        return tl::unexpected(reason);
    mean.value /= defined;
    mean.observed /= defined;
    mean.expected /= defined;
    return mean;
}

AgreementValue congerKappa(const std::vector<ConfusionTable> &pairs)
{
    double observed = 0;
    double expected = 0;
    double items = 0;
    for (const ConfusionTable &table : pairs) {
        if (table.items() == 0)
            continue;
        const KappaParts parts = partsOf(table, CategoryWeights(table.categories()));
        observed += parts.observed * table.items();
        expected += parts.expected * table.items();
        items += table.items();
    }
    return chanceCorrected(items > 0 ? observed / items : 0, items > 0 ? expected / items : 0, items);
}

} // namespace tandem

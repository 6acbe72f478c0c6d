// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agreement/category_weights.h"
#include "core/insight/agreement/coefficient.h"

#include <cstddef>
#include <vector>

namespace tandem {

/// What two annotators said of the items that both rated: rows are the first one's categories, columns the second's.
class ConfusionTable
{
public:
    explicit ConfusionTable(int categories)
        : m_categories(categories)
        , m_items(static_cast<size_t>(categories) * static_cast<size_t>(categories))
    {
    }

    void add(int first, int second, double items = 1) { m_items[place(first, second)] += items; }

    int categories() const { return m_categories; }
    double at(int first, int second) const { return m_items[place(first, second)]; }
    double items() const;
    /// The share of items of each category in the first one's ratings, or in the second's.
    std::vector<double> firstShares() const;
    std::vector<double> secondShares() const;

private:
    size_t place(int first, int second) const
    {
        return static_cast<size_t>(first) * static_cast<size_t>(m_categories) + static_cast<size_t>(second);
    }

    int m_categories;
    std::vector<double> m_items;
};

/// With the standard error for an interval. Source: J. Cohen (1960), A coefficient of agreement for nominal scales;
/// weighted: Cohen (1968); standard error: J. L. Fleiss, J. Cohen, B. S. Everitt (1969), Large sample standard errors
/// of kappa and weighted kappa.
AgreementValue cohenKappa(const ConfusionTable &table, const CategoryWeights &weights);
/// The standard error where kappa is 0, for a test of that (the same source); 0 where kappa is undefined.
double cohenNullError(const ConfusionTable &table, const CategoryWeights &weights);

/// Source: W. A. Scott (1955), Reliability of content analysis.
AgreementValue scottPi(const ConfusionTable &table);

/// The mean of the kappas of all pairs that have one. Source: R. J. Light (1971), Measures of response agreement.
AgreementValue lightKappa(const std::vector<ConfusionTable> &pairs);
/// Of annotators who all rated the same items. Source: A. J. Conger (1980), Integration and generalization of kappas
/// for multiple raters.
AgreementValue congerKappa(const std::vector<ConfusionTable> &pairs);

} // namespace tandem

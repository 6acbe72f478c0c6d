// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <vector>

namespace tandem {

/// How many annotators chose which category of one item; the codes of the categories count from 0.
using CategoryCounts = std::vector<int>;

/// Items that several annotators rated, as the coefficients for any number of annotators see them: who said it does not
/// matter. Equal items are kept once, with how many there are, so that resampling costs the same for any number.
class CountedItems
{
public:
    /// `categories`: how many the schema offers, used or not.
    explicit CountedItems(int categories)
        : m_categories(categories)
    {
    }

    /// The codes that the annotators gave, one each; an item that nobody rated may be empty.
    void add(const std::vector<int> &codes);

    struct Pattern
    {
        CategoryCounts counts;
        int ratings = 0;  ///< the sum of the counts
        double items = 0; ///< that look so
    };

    int categories() const { return m_categories; }
    const std::vector<Pattern> &patterns() const { return m_patterns; }
    double items() const;
    /// The same patterns with other numbers of items, in their order.
    CountedItems reweighted(const std::vector<double> &items) const;

private:
    int m_categories;
    std::vector<Pattern> m_patterns;
    std::map<CategoryCounts, size_t> m_places;
};

} // namespace tandem

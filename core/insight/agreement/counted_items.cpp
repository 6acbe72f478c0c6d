// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/counted_items.h"

#include <numeric>

namespace tandem {

void CountedItems::add(const std::vector<int> &codes)
{
    CategoryCounts counts(static_cast<size_t>(m_categories));
    for (const int code : codes)
        ++counts[static_cast<size_t>(code)];
    const auto [place, isNew] = m_places.emplace(counts, m_patterns.size());
    if (isNew)
        m_patterns.push_back({std::move(counts), static_cast<int>(codes.size()), 0});
    m_patterns[place->second].items += 1;
}

double CountedItems::items() const
{
    return std::accumulate(m_patterns.begin(), m_patterns.end(), 0.0,
                           [](double sum, const Pattern &pattern) { return sum + pattern.items; });
}

CountedItems CountedItems::reweighted(const std::vector<double> &items) const
{
    CountedItems others = *this;
    for (size_t i = 0; i < others.m_patterns.size(); ++i)
        others.m_patterns[i].items = items[i];
    return others;
}

} // namespace tandem

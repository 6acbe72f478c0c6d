// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/option_order.h"

#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

OptionOrder::OptionOrder(Steps &steps)
{
    steps.each(QStringLiteral("SELECT id FROM option ORDER BY position, id"),
               [this](const Statement &row) { m_places.emplace(row.id<OptionId>(0), int(m_places.size())); });
}

LabelValue OptionOrder::ordered(LabelValue value) const
{
    if (value.options().size() < 2)
        return value;
    std::vector<OptionId> options = value.options();
    std::sort(options.begin(), options.end(),
              [this](OptionId left, OptionId right) { return placeOf(left) < placeOf(right); });
    return LabelValue(std::move(options));
}

int OptionOrder::placeOf(OptionId option) const
{
    const auto found = m_places.find(option);
    return found == m_places.end() ? int(m_places.size()) : found->second;
}

} // namespace tandem

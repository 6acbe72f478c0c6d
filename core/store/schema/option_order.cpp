// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/option_order.h"

#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

OptionOrder::OptionOrder(Steps &steps, LabelDefinitionId definition)
{
    steps.each(
        QStringLiteral("SELECT id FROM option WHERE label_definition_id = ? ORDER BY position, id"),
        [this](const Statement &row) { m_places.emplace(row.id<OptionId>(0), int(m_places.size())); }, definition);
}

LabelValue OptionOrder::read(const QString &key) const
{
    LabelValue value;
    for (const QStringView part : QStringView(key).split(u',', Qt::SkipEmptyParts))
        value.emplace_back(part.toLongLong());
    std::sort(value.begin(), value.end(), [this](OptionId a, OptionId b) { return placeOf(a) < placeOf(b); });
    return value;
}

int OptionOrder::placeOf(OptionId option) const
{
    const auto found = m_places.find(option);
    return found == m_places.end() ? int(m_places.size()) : found->second;
}

} // namespace tandem

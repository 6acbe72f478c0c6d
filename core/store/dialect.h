// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace tandem {

// What SQLite writes otherwise than other databases, as pieces of SQL. The rest of this room keeps to common SQL.

/// The ids of a list that is bound as one JSON array: "SELECT … WHERE id IN (" + idsFromJson() + ")". One place.
QString idsFromJson();

/// The list for that place.
QString jsonOf(const std::vector<qint64> &numbers);
template <typename Tag>
QString jsonOf(const std::vector<Id<Tag>> &ids)
{
    std::vector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const Id<Tag> id : ids)
        numbers.push_back(id.value);
    return jsonOf(numbers);
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/sql/sql_text.h"

#include <QString>

#include <limits>
#include <span>
#include <vector>

namespace tandem {

class Connection;

/// Ids as a JSON array, the form in which a statement takes many of them at once (json_each).
template <typename IdType>
QString idsAsJson(std::span<const IdType> ids)
{
    QString json;
    json.reserve(qsizetype(ids.size()) * 8 + 2);
    json += u'[';
    for (const IdType id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value);
    }
    json += u']';
    return json;
}

template <typename Ids>
QString idsAsJson(const Ids &ids)
{
    return idsAsJson(std::span(ids.data(), ids.size()));
}

/// For `appendRecords`: all of them.
constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

/// Appends the ids that a SELECT gives, until `ids` holds `limit`.
Result<void> appendRecords(Connection &connection, const SqlText &select, qint64 limit, std::vector<RecordId> &ids);

} // namespace tandem

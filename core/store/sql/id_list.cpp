// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/id_list.h"

#include "core/store/sql/connection.h"

namespace tandem {

Result<void> appendRecords(Connection &connection, const SqlText &select, qint64 limit, std::vector<RecordId> &ids)
{
    SqlText sql = select;
    if (limit != noLimit)
        sql += SqlText{QStringLiteral(" LIMIT ?"), {limit - qint64(ids.size())}};
    Statement query = connection.statement(sql.text);
    return query.runWith(sql.values).and_then([&] {
        return query.each([&](const Statement &row) { ids.push_back(row.id<RecordId>(0)); });
    });
}

} // namespace tandem

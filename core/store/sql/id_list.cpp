// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/id_list.h"

#include "core/store/sql/connection.h"

#include <QStringList>

#include <algorithm>

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

QString setKey(const LabelValue &value)
{
    LabelValue sorted = value;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QStringList parts;
    for (const OptionId option : sorted)
        parts.append(QString::number(option.value));
    return parts.join(u',');
}

QString setKeySql(QLatin1String table, QLatin1String owner, const QString &ownerId)
{
    return QStringLiteral("COALESCE((SELECT group_concat(o.option_id, ',') FROM (SELECT m.option_id FROM %1 m"
                          " WHERE m.%2 = %3 ORDER BY m.option_id) o), '')")
        .arg(table, owner, ownerId);
}

} // namespace tandem

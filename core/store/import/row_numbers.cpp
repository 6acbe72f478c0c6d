// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/row_numbers.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"

namespace tandem {

Result<qint64> lastRowNumber(Connection &connection)
{
    // A deleted record keeps its number, for when it comes back.
    return connection.integer(QStringLiteral("SELECT COALESCE(max(CAST(external_id AS BIGINT)), 0) FROM "
                                             "(SELECT external_id FROM record UNION ALL "
                                             "SELECT external_id FROM deleted_record) AS known "
                                             "WHERE length(external_id) <= 12 AND ") +
                              isDigits(QStringLiteral("external_id")));
}

} // namespace tandem

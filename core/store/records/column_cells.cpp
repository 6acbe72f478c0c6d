// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/column_cells.h"

#include "core/store/records/metadata_json.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

namespace tandem {

Result<std::vector<ColumnCell>> columnCells(Connection &connection, const QString &column, RecordId after, int limit)
{
    Steps steps(connection);
    std::vector<ColumnCell> cells;
    // Read here and not by SQL, which knows no names with quotes in them.
    steps.each(
        QStringLiteral("SELECT id, external_id, metadata FROM record WHERE id > ? AND %1 ORDER BY id LIMIT ?")
            .arg(isVisible(QStringLiteral("id"))),
        [&](const Statement &row) {
            ColumnCell cell{row.id<RecordId>(0), row.text(1), {}};
            for (const auto &[name, value] : metadataFromJson(row.text(2).toUtf8())) {
                if (name == column)
                    cell.value = value;
            }
            cells.push_back(std::move(cell));
        },
        after.value, limit);
    return steps.result(std::move(cells));
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace tandem {

class Connection;

/// What a record has in a column of metadata; null: it has none.
struct ColumnCell
{
    RecordId record;
    QString externalId;
    QString value;
};

/// Of the records behind `after`, in their order, at most `limit`.
Result<std::vector<ColumnCell>> columnCells(Connection &connection, const QString &column, RecordId after, int limit);

} // namespace tandem

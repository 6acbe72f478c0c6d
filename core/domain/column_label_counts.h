// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem {

/// What the values of a column mean to a label, record by record.
struct ColumnLabelCounts
{
    qint64 records = 0;     ///< that were looked at
    qint64 labels = 0;      ///< values that are options
    qint64 notAnOption = 0; ///< other values
    qint64 empty = 0;       ///< without a value

    bool operator==(const ColumnLabelCounts &) const = default;
};

} // namespace tandem

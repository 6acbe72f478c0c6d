// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_label_counts.h"

#include <QString>

namespace tandem {

/// "1,204 of 1,300 records have an option there; 90 have another value and 6 have none: they get no label."
QString columnCountsText(const ColumnLabelCounts &counts);

} // namespace tandem

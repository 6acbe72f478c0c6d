// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Steps;

/// Reversing what an operation did to labels and verdicts, by its rows of operation_change. The rows of one record that
/// are not as the operation left them are left alone: someone changed them since, or they went with their job. So are
/// those of a deleted record.

/// Works out which rows can be reversed; the number of records they belong to.
qint64 planReversal(Steps &steps, OperationId reversed);

/// The same of an edit of the schema, which concerns deleted records too: they may be brought back.
qint64 planReversalOfEdit(Steps &steps, OperationId reversed);

/// How many of the records × label definitions that were planned people have decided today, as they stand now.
qint64 reversedOfToday(Steps &steps);

/// Does what was planned, as a part of `operation`, and refreshes the projection. Leaves the records in touched_record.
void applyReversal(Steps &steps, OperationId operation);

} // namespace tandem

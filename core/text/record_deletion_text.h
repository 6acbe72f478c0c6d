// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/domain/record_deletion_counts.h"

#include <QString>

namespace tandem {

/// What goes out of sight with records: "Somebody decided on 2 of them. With them go 3 labels of models, …"
QString recordDeletionText(const RecordDeletionCounts &counts);

/// What an undo or a redo of a deletion did, after what was undone: "3 records came back, …"
QString recordStepText(UndoStep step, const UndoResult &result);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"

#include <vector>

namespace tandem {

class Connection;

/// Applies one decision to all records as one operation, which `undoLatest` reverses, and refreshes the projection.
/// Confirm, where the person has begun to mark spans: that these are complete. The rules of DecisionKind: the job's
/// label is the one that people judged already, else the shown one; it is never touched. Skipped and counted: unknown
/// records, Confirm and Reject where the job gave no label, Settle where there is no conflict (and none was settled
/// before), and a decision that the person has made already (same verdict, same value, no new comment). InvalidInput: a
/// value that the definition does not know, or not exactly one option for a single choice. The duration is kept with
/// the row of a single record; for several it belongs to the operation alone. Works for a million records, as one act
/// that holds the writer for some seconds.
Result<DecisionResult> decide(Connection &connection, const Decision &decision, const std::vector<RecordId> &records);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/record_deletion_counts.h"

#include <vector>

namespace tandem {

class Connection;
class Writer;

/// What deleting these records would take out of sight; unknown and deleted ones are not counted.
Result<RecordDeletionCounts> countRecordDeletion(Connection &connection, const std::vector<RecordId> &records);

/// Deletes records as one act of a person, which `undoLatest` begins to take back; see `runRecordSlice` for what
/// becomes of them. In slices, so that people's verdicts go between. Nothing is deleted before all are written down:
/// from then on a cancelled or killed deletion goes on with `finishRecordActs`. Waits; not on the writer's thread.
/// `seenAt`: when it was counted what goes with them: what got a label or a verdict since stays. 0: not asked.
Result<RecordActResult> deleteRecords(Writer &writer, AnnotatorId person, const std::vector<RecordId> &records,
                                      const CancelToken &closing, const Progress &progress, Milliseconds seenAt = 0);

/// Goes on with what is under way, until the act of this operation is over; gives its counts. Where it is invalid,
/// until nothing is under way; gives the counts of what was done here. Waits likewise.
Result<RecordActResult> finishRecordActs(Writer &writer, OperationId operation, const CancelToken &closing,
                                         const Progress &progress);

/// Forgets deletions that a killed program had not begun, or one that was closed: not when it is closed. While none is
/// being written down. Waits likewise.
Result<void> dropUnbegunDeletions(Writer &writer, const CancelToken &closing);

} // namespace tandem

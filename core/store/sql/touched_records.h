// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QLatin1String>

#include <vector>

namespace tandem {

class Steps;

// The temporary table `touched_record`: the records that set-based statements work on, of any number. One act at a
// time: filling it replaces what was there.

/// Empties it, for an INSERT of the caller's own.
void clearTouchedRecords(Steps &steps);

/// Fills it with those of the ids that are records and were not deleted.
void touchRecords(Steps &steps, const std::vector<RecordId> &records);

/// Fills it with the records that a table names in its column `record_id` and that were not deleted.
void touchRecordsOf(Steps &steps, QLatin1String table);

/// The records in it, in order; empty for more than `limit`.
std::vector<RecordId> touchedRecords(Steps &steps, qint64 limit);

} // namespace tandem

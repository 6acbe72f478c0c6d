// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace tandem {

class Steps;

// What a deletion of records does to jobs: what waits is not sent; what is under way or was answered stays, and what
// jobs have counted stays counted.

/// Why an item whose record was deleted failed.
constexpr QLatin1String recordDeletedReason("record_deleted");

/// The waiting items of the records that a table names in its column `record_id`, in jobs that are not over, fail.
void failItemsOfRecords(Steps &steps, QLatin1String table);

/// These items, which wait, fail.
void failWaitingItems(Steps &steps, JobId job, const std::vector<ItemId> &items);

/// The items that failed so wait again, but in a job that completed since: there they can be retried.
void restoreItemsOfRecords(Steps &steps, QLatin1String table);

} // namespace tandem

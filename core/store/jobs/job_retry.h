// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

namespace tandem {

class Connection;

/// Up to `count` failed items of a job, the first ones first, wait again; how many. What they failed by before stays
/// counted, and a completed job is a paused one then. `reason`: only those that failed for it; empty: all. For slices
/// of at most a thousand, until none is left; not to be called for a job that runs.
Result<qint64> retryFailedItems(Connection &connection, JobId job, const QString &reason, int count);

/// Calls that the job may have in flight, 1–200.
Result<void> setJobInFlight(Connection &connection, JobId job, int inFlight);

} // namespace tandem

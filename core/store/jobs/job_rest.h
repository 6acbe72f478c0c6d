// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;

/// The records of a job that lack a label of it, for at least one of its label definitions (not asked yet, failed, or
/// with an invalid answer), in the job's order.
Result<std::vector<RecordId>> recordsLeftBy(Connection &connection, JobId job);

} // namespace tandem

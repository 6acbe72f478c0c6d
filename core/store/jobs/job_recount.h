// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace tandem {

class Connection;

/// Counts everything of a job anew from its rows: for tests and repair.
Result<void> recountJob(Connection &connection, JobId job);

} // namespace tandem

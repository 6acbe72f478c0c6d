// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/views.h"

namespace tandem {

class Connection;

/// Counts of records and statuses, for every usable definition of the current schema.
Result<ProjectCounts> projectCounts(Connection &connection);

/// How many records are visible.
Result<qint64> recordCount(Connection &connection);

} // namespace tandem

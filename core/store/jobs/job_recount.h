// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QLatin1String>

namespace tandem {

class Connection;
class Steps;

/// Counts everything of a job anew from its rows: for tests and repair.
Result<void> recountJob(Connection &connection, JobId job);

/// Adds the items that a temporary table names in its column `id`, with the labels that they have, to the counts of
/// their jobs; takes them away where `sign` is -1.
void countItems(Steps &steps, QLatin1String table, int sign);

} // namespace tandem

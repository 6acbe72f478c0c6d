// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

namespace tandem {

class Connection;

/// Refuses, with a sentence and the count, what would take the ground from under labels: removing a definition or
/// option that labels or verdicts use, or changing the level or choice of a definition that has labels. What was
/// replaced or undone counts too, because it can come back. Definitions and options are matched by id.
Result<void> refuseUsedRemovals(Connection &connection, const Schema &before, const Schema &after);

} // namespace tandem

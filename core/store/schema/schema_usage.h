// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

namespace tandem {

class Connection;

/// What uses an option or a definition now: what was replaced or undone counts not.
struct UsageCounts
{
    qint64 labels = 0; ///< of people, agents and gold
    qint64 verdicts = 0;
    qint64 records = 0; ///< of a definition
};

Result<UsageCounts> usageOf(Connection &connection, LabelDefinitionId definition);
Result<UsageCounts> usageOf(Connection &connection, OptionId option);

/// Refuses, with a sentence and the count, to change the level of a definition that has labels, or the choice, but for
/// those of `converted`. Definitions are matched by id.
Result<void> refuseUsedChanges(Connection &connection, const Schema &before, const Schema &after,
                               const std::vector<LabelDefinitionId> &converted);

/// Refuses, with a sentence and the count, what would take the ground from under labels: removing a definition or
/// option that labels or verdicts use, but for definitions of `removed`. Definitions and options are matched by id.
Result<void> refuseUsedRemovals(Connection &connection, const Schema &before, const Schema &after,
                                const std::vector<LabelDefinitionId> &removed);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tandem {

class Connection;

/// How people get on with deciding, for ProjectCounts.
struct DecisionPace
{
    qint64 verified = 0;                 ///< verdicts, own labels and settlements since `since` that are not undone
    Milliseconds medianDecisionTime = 0; ///< of the latest 50 measured decisions on one record; 0: none
};

/// `since`: local midnight for "today". Imported labels are no decisions. Cheap: reads the operations alone.
Result<DecisionPace> decisionPace(Connection &connection, Milliseconds since);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

namespace tandem {

class Connection;
class Steps;

/// How people get on with deciding, for ProjectCounts.
struct DecisionPace
{
    qint64 verified = 0; ///< records × label definitions that people decided since `since`, undone ones left out
    Milliseconds medianDecisionTime = 0; ///< of the latest 50 measured decisions on one record; 0: none
};

/// `since`: local midnight for "today". Imported labels are no decisions, but what an import restored is. Reads
/// counts that are kept up by quarters of an hour: `since` is rounded down to one.
Result<DecisionPace> decisionPace(Connection &connection, Milliseconds since);

/// When this day began, here.
Milliseconds beginningOfToday();

/// How many of the records × label definitions that a SELECT gives, as record_id and label_definition_id, people have
/// decided today. What is decided again is not counted again.
qint64 decidedToday(Steps &steps, const QString &select);
/// Counts a decision that an import restores; no operation tells of it. Inside a writer's command.
void countRestoredDecision(Steps &steps, ImportId import, Milliseconds at);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

namespace tandem {

/// What deleting records takes out of sight; undo brings all of it back.
struct RecordDeletionCounts
{
    qint64 records = 0;
    qint64 decided = 0;       ///< of these, the records that somebody decided on
    qint64 verifications = 0; ///< verdicts of people
    qint64 personLabels = 0;
    qint64 modelLabels = 0;
    Milliseconds at = 0; ///< when that was so
};

/// What became of deleting records, or of undoing or redoing it.
struct RecordActResult
{
    OperationId operation; ///< 0 where no record was there
    qint64 changed = 0;
    qint64 skipped = 0;      ///< records that were not there any more, or that changed since they were counted
    qint64 changedSince = 0; ///< of the skipped ones: they got a label or a decision since they were counted
    qint64 renamed = 0;      ///< records that came back with another id, because theirs was given away meanwhile
};

} // namespace tandem

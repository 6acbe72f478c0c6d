// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace tandem {

class Connection;

/// What goes with a job: its labels, and the verdicts in force on them, as far as they do not become own labels.
struct JobDeletionCounts
{
    qint64 labels = 0;
    qint64 verifications = 0; ///< all that count still, of which:
    qint64 kept = 0;          ///< become a person's own label
    qint64 rejections = 0;    ///< go with the label that they reject; what the person said otherwise since goes, too
};

Result<JobDeletionCounts> jobDeletionCounts(Connection &connection, JobId job);

/// From here on nobody sees the job, but what people confirmed or corrected of its labels counts, as the own labels
/// that it becomes. Not to be called for a job that runs. Then `removeJobSlice` takes its rows away.
Result<void> beginJobDeletion(Connection &connection, JobId job);

/// Deletes the rows of up to `items` items, makes what people confirmed or corrected on them their own labels, and
/// computes anew what is shown of their records; true: the job is gone. Records, own labels and operations stay.
Result<bool> removeJobSlice(Connection &connection, JobId job, int items);

} // namespace tandem

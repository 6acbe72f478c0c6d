// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;

// A job of a million labels that is shown or hidden changes a million rows of the projection. What is to be computed
// anew is written down (table label_refresh) and done in slices, between which other writing goes on; what a killed
// program left of it is done when the project is opened next.

/// The labels that this job gave, or the lack of one, are to be computed anew.
Result<void> refreshLabelsOfJob(Connection &connection, JobId job, LabelDefinitionId definition);

struct LabelRefreshProgress
{
    qint64 done = 0;
    qint64 total = 0;
    bool isOver = false;           ///< nothing is left to do
    std::vector<RecordId> records; ///< of this slice
};

/// Computes the labels of the next records anew, at most `count`.
Result<LabelRefreshProgress> refreshNextLabels(Connection &connection, int count);

/// Whether rows of the projection may be behind: jobs were shown or hidden just now, or are being deleted.
Result<bool> isRefreshingLabels(Connection &connection, LabelDefinitionId definition);

} // namespace tandem

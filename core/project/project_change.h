// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <vector>

namespace tandem {

/// What has changed in a project, for views that want to fetch anew.
struct ProjectChange
{
    bool records = false; ///< records came, went or changed: lists may be stale
    bool schema = false;
    bool agents = false;
    bool jobs = false;   ///< jobs came, went, or another one is active
    bool labels = false; ///< current labels changed, of `labelledRecords`, or of many if that is empty
    std::vector<RecordId> labelledRecords;

    /// Jobs came, went or took the place of others: so their labels did.
    static ProjectChange ofJobs()
    {
        ProjectChange change;
        change.jobs = true;
        change.labels = true;
        return change;
    }
};

} // namespace tandem

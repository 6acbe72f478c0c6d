// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/column_label_counts.h"
#include "core/domain/conflict_policy.h"
#include "core/domain/ids.h"

#include <QString>

#include <utility>
#include <vector>

namespace tandem {

class ProjectFile;

/// A column of metadata whose values are to become labels, after the import that brought them.
struct ColumnLabelsRequest
{
    QString column;
    LabelDefinitionId definition; ///< invalid, to count alone: a label that does not exist yet
    QString person;               ///< whose labels they become; empty: gold, a reference
    ConflictPolicy onConflict = ConflictPolicy::Keep;
};

struct ColumnLabelsReport
{
    ColumnLabelCounts counts;
    qint64 conflicts = 0; ///< where the person has, or gold is, another label: kept or replaced, by the policy
    qint64 unchanged = 0; ///< that were there already; once made
    std::vector<std::pair<QString, qint64>> others; ///< values that are no option → records, most first; at most 200
    bool hasMoreOthers = false;
};

/// Counts, and changes nothing. Waits; not on the writer's thread.
Result<ColumnLabelsReport> countColumnLabels(ProjectFile &file, const ColumnLabelsRequest &request,
                                             const CancelToken &cancel, const Progress &progress);

/// Makes the labels, as an import of its own: in slices, seen all at once at the end, and taken back as imports are.
/// Waits likewise. `closing` as for ImportSession.
Result<ColumnLabelsReport> makeColumnLabels(ProjectFile &file, const ColumnLabelsRequest &request,
                                            const CancelToken &cancel, const CancelToken &closing,
                                            const Progress &progress);

} // namespace tandem

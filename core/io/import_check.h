// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"
#include "core/io/import_source.h"
#include "core/store/import/import_conflicts.h"

#include <functional>

namespace tandem {

/// What a check asks the project about labels and texts that rows would meet there.
struct ConflictLookup
{
    ImportAnnotators annotators; ///< an invalid one: nobody of that name is in the project
    std::function<Result<MetConflicts>(const std::vector<ImportedRow> &rows)> met;
};

/// Reads a whole source and counts without keeping anything: duplicates in the file and bad rows.
/// `countKnown` tells how many of some ids the project has already. `conflicts` and `decidedTexts` of the report are
/// what an update would meet; none without a lookup.
Result<ImportReport> checkSource(const ImportRequest &request, const Schema &schema,
                                 const std::function<Result<qint64>(const QStringList &ids)> &countKnown,
                                 const CancelToken &cancel, const Progress &progress,
                                 const ConflictLookup &conflicts = {});

} // namespace tandem

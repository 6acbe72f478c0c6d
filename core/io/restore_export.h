// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"

namespace tandem {

class ImportSession;
class Writer;

/// Imports what an export with everything that was said holds: records, gold, what jobs and people said, with times and
/// comments, so that the same export can be made again. Ids that are there already stop it. Blocks; nothing is kept
/// after a cancel or an error.
Result<ImportReport> restoreExport(const ImportRequest &request, const Schema &schema, Writer &writer,
                                   ImportSession &session, const CancelToken &cancel, const Progress &progress);

} // namespace tandem

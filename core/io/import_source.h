// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"
#include "core/io/import.h"

namespace tandem {

class ImportSession;

/// Whose labels an import brings. An annotator is needed only where the mapping has columns for it.
struct ImportAnnotators
{
    AnnotatorId gold;
    AnnotatorId person;
};

/// Reads a source into an import session that has just begun, and completes it; after an error or a cancel the session
/// is abandoned. Rows whose label is no option go in without it, counted; a bad row is reported and left out; in a
/// damaged JSON array everything before the fault goes in. Memory does not grow with the file. Blocks: call it on a
/// worker thread that is not the writer's; `progress` is called there, in bytes.
Result<ImportReport> importSource(const ImportRequest &request, const Schema &schema,
                                  const ImportAnnotators &annotators, ImportSession &session, const CancelToken &cancel,
                                  const Progress &progress);

/// Settles a session that got all its rows, counts into the report and makes everything visible.
Result<void> completeImport(ImportSession &session, ImportReport &report, const CancelToken &cancel);

/// The report as the JSON object that is kept with the import: counts and options, no text of any record.
QByteArray importReportToJson(const ImportReport &report);

} // namespace tandem

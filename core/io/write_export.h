// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/export.h"
#include "core/io/formats/export_format.h"

namespace tandem {

class ExportCursor;

/// Writes what the cursor gives to `request.path` in the format of the request, through a temporary file beside it that
/// takes the name at the end, or to its device; a cancel or an error leaves what was there. A name that is not free,
/// and fewer records than the cursor promised, are errors. Blocks; `progress` counts records.
Result<ExportReport> writeExport(const ExportRequest &request, const ExportShape &shape, ExportCursor &cursor,
                                 const CancelToken &cancel, const Progress &progress);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/export.h"
#include "core/io/import.h"

#include <QStringList>

namespace tandem {

class ExportCursor;

/// What the columns of an export depend on.
struct ExportShape
{
    Schema schema;               ///< whose definitions the rows' values mean
    QStringList metadataColumns; ///< in this order, as meta.NAME
    bool hasGold = false;        ///< whether there is a column gold
};

/// Writes what the cursor gives to `request.path`, through a temporary file beside it that takes the name at the end;
/// a cancel or an error leaves what was there. UTF-8 without BOM, LF. CSV: RFC 4180, a row for each record × label
/// definition (× job), text to the last character as it is. JSON Lines: one object a record, values as in the CSV but
/// sets as arrays and numbers as numbers, null for none. Blocks; `progress` counts records.
Result<ExportReport> writeExport(const ExportRequest &request, const ExportShape &shape, ExportCursor &cursor,
                                 const CancelToken &cancel, const Progress &progress);

} // namespace tandem

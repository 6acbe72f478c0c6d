// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/export.h"
#include "core/io/formats/export_format.h"

#include <memory>

namespace tandem {

/// Writes the final spans of one label definition, or those of gold, in one of spanFormats(), as `request.spans` says.
/// What the format cannot hold goes to `report`, which outlives the writer, as does the shape.
Result<std::unique_ptr<ExportWriter>> spanExportWriter(const ExportRequest &request, const ExportShape &shape,
                                                       ExportReport &report);

} // namespace tandem

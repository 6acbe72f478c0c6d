// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/export_format.h"

namespace tandem {

/// CSV by RFC 4180: a row for each record × label definition (× job), text to the last character as it is. UTF-8
/// without BOM, LF.
const ExportFormat &csvExport();

} // namespace tandem

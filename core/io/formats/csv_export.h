// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/export_format.h"

namespace tandem {

/// CSV by RFC 4180: a row for each record × label definition (× job), text to the last character as it is. UTF-8
/// LF; without BOM, with commas and unchanged, unless the dialect says otherwise. A record that no label definition
/// concerns has one row too.
const ExportFormat &csvExport();

/// The same with tabs between the fields.
const ExportFormat &tsvExport();

} // namespace tandem

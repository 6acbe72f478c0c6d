// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/export_format.h"

namespace tandem {

/// JSON Lines: an object a record, {"id","text","meta":{…},"labels":{NAME:{the other columns of the CSV}}}, with sets
/// as arrays, numbers as numbers and null for none. With all jobs a label is a list of such objects.
const ExportFormat &jsonLinesExport();

/// The same objects as the elements of one JSON array, one a line.
const ExportFormat &jsonExport();

} // namespace tandem

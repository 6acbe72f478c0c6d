// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/export_format.h"

#include <vector>

namespace tandem {

/// Every format that an export can have, as people are offered them. The first is taken where nobody chose.
const std::vector<const ExportFormat *> &exportFormats();

/// The format that the command line calls so; null where there is none.
const ExportFormat *exportFormatNamed(const QString &name);

/// The format of a file by the ending of its name; null where that tells none.
const ExportFormat *exportFormatOfFile(const QString &path);

} // namespace tandem

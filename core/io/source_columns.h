// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/formats/source_reader.h"
#include "core/io/import.h"

namespace tandem {

/// That a file has no column at all, and why: it has no row, or none of its rows could be read.
Error withoutColumns(const SourceOptions &options, const std::vector<SourceFault> &faults);

/// Every column that a mapping names.
QStringList namedColumns(const ImportMapping &mapping);

/// The columns of a file, of which some are known, read as far as is needed to find all of these names: a member of
/// JSON may come for the first time in any row.
Result<QStringList> columnsWith(const QStringList &names, const QString &path, const SourceOptions &options,
                                const QStringList &known);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/import.h"

#include <vector>

namespace tandem {

/// The first rows of a source as they would be read, for the wizard.
struct SourcePreview
{
    SourceOptions options;
    SourceFindings findings; ///< of these rows
    QStringList columns;
    std::vector<SourceRow> rows; ///< at most 200
    std::vector<SourceFault> faults;
    ImportMapping guess; ///< columns that look like id and text, and metadata
};
Result<SourcePreview> previewSource(const QString &path, const SourceOptions &options);

/// The endings of files that can be imported: of tables, and of spans.
QStringList importSuffixes();

} // namespace tandem

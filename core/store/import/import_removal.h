// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_summary.h"

#include <vector>

namespace tandem {

class Connection;
class Writer;

/// The imports that completed, newest first.
Result<std::vector<ImportSummary>> listImports(Connection &connection);

/// What taking an import back would remove. NotFound: there is none of that id.
Result<ImportRemoval> importRemoval(Connection &connection, ImportId import);

/// Takes an import back: removes its records with everything that was said about them, and the labels that it gave to
/// other records. The counts of a job still tell what it did. What the import changed in texts and metadata of other
/// records stays. In slices, so that people's commands go between; what a killed program left of it is taken back by
/// calling it again. Waits; not on the writer's thread.
Result<ImportRemoval> takeBackImport(Writer &writer, ImportId import);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
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
/// other records, where what they had replaced comes back. What the import changed in texts and metadata of other
/// records stays. In slices, so that people's commands go between. Cancelled, or killed: the rest goes when the project
/// is opened again. Refused while a job or an import is under way. Waits; not on the writer's thread.
Result<void> takeBackImport(Writer &writer, ImportId import, const CancelToken &cancel = {});

} // namespace tandem

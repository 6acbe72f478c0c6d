// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;
class Writer;

/// Removes what imports that never completed, or were being taken back, left behind: in the background and in slices.
/// What is not done when the project closes is done at its next opening.
void removeUnfinishedImports(Writer &writer);

/// The imports that are not complete: cut off, being taken back, or under way.
Result<std::vector<ImportId>> unfinishedImports(Connection &connection);

/// Removes all that these imports brought, and themselves (see `removeImportSlice`); waits for it. Not on the writer's
/// thread. Cancelled: the rest goes when the project is opened again.
Result<void> removeImports(Writer &writer, const std::vector<ImportId> &imports, const CancelToken &cancel = {});

} // namespace tandem

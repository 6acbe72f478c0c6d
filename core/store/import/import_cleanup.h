// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;
class Writer;

/// Removes what imports that never completed left behind, in the background and in slices; records of theirs were
/// seen by nobody. What is not done when the project closes is done at its next opening.
void removeUnfinishedImports(Writer &writer);

/// The imports that are not complete, one under way included.
Result<std::vector<ImportId>> unfinishedImports(Connection &connection);

/// Removes all that these imports brought, and themselves; waits for it. Not on the writer's thread.
Result<void> removeImports(Writer &writer, const std::vector<ImportId> &imports);

} // namespace tandem

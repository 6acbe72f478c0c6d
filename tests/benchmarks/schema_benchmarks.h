// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// Edits of the schema over 100,000 labels of a single choice and as many sets, each counted, done, undone and compared
/// with what was before. In a project of its own.
void benchmarkSchema();

} // namespace tandem

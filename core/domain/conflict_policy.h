// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// What an import does where a file gives a person's label and that person decided otherwise in the project. Keep: the
/// decision stands. Replace: the file's label counts. Stop: nothing at all is imported.
enum class ConflictPolicy { Keep, Replace, Stop };

} // namespace tandem

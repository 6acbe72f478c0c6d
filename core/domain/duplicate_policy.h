// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// What an import does with a row whose id has occurred before, in the file or in the project. Update keeps the record
/// and its labels and verifications, and takes the new text and metadata. Stop: nothing at all is imported.
enum class DuplicatePolicy { Skip, Update, Stop };

} // namespace tandem

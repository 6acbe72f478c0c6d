// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandem {

/// Whether an export may be written here: over no project, by whatever name or link, over none of the files that belong
/// to one, and over nothing but plain files. InvalidInput, with a sentence. Reads at most 100 bytes. Thread: any.
Result<void> checkExportTarget(const QString &path);

} // namespace tandem

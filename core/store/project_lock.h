// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace tandem {

/// Makes this process the one that writes to a project, until the lock is destroyed. Locked: the sentence names the
/// process that has it; what a process left that does not run any more is taken over. ReadOnly: the folder cannot be
/// written.
Result<std::unique_ptr<QLockFile>> lockProject(const QString &path);

} // namespace tandem

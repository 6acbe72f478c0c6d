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

/// Where the lock of a project lies: beside the file itself, whatever link leads to it.
QString lockFileOf(const QString &path);
/// The name of the file that a path leads to through links; the path itself where there is none.
QString realName(const QString &path);

/// Whether a process on this computer has that file open for writing, by whatever name.
bool isOpenForWriting(const QString &path);

/// Whether the lock of a project names another computer or nobody, so that this one cannot tell whether it still holds:
/// a power cut or a copied folder leaves such ones.
bool isLockUncertain(const QString &path);

/// Removes such a lock, once a person has said that no other program has the project open. Refused where a program on
/// this computer has it.
Result<void> removeUncertainLock(const QString &path);

} // namespace tandem

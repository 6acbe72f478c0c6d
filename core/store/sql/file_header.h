// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandem {

/// "TNDM": the application id in bytes 68–71 of a project file.
constexpr qint32 projectApplicationId = 0x544E444D;

/// Reads the first 100 bytes of a file, and nothing else, before SQLite may touch it: a foreign, newer, cut or empty
/// file is told apart unharmed. Gives the file's version, 1 to `newestVersion`. Thread: any.
Result<int> checkFileHeader(const QString &path, int newestVersion);

/// NewerFile: this program does not know that version of a file.
Result<void> refuseNewer(const QString &path, int version, int newestVersion);

} // namespace tandem

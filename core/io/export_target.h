// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

class QFileDevice;

namespace tandem {

/// What becomes of a plain file that has the name already.
enum class ExistingFile { Refuse, Replace };

/// Whether an output of any kind may be written under this name: over no project, over none of the files that belong to
/// one, over none of its own inputs (projects that are open), by whatever link or spelling, and over nothing but plain
/// files: else InvalidInput. `Refused`: a plain file is there already, which may be replaced once the user has agreed.
/// Reads at most 100 bytes. Thread: any.
Result<void> checkExportTarget(const QString &path, ExistingFile existing, const QStringList &inputs = {});

/// Why an output was not written, and what to do: each cause has its own sentence.
/// Writes what a file still keeps in memory. Of a write of which the disk took a part, Qt knows no reason; the second
/// try tells it.
bool flushAll(QFileDevice &file);

Error notWritten(const QFileDevice &file, const QString &path);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tandem {

/// Reads a file of at most 16 MiB off the calling thread: a schema or an agent, which a person chose.
Pending<Result<QByteArray>> readSmallFile(const QString &path);
/// Writes a file, whole or not at all, off the calling thread.
Pending<Result<void>> writeSmallFile(const QString &path, const QByteArray &content);

} // namespace tandem

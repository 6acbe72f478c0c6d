// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/in_background.h"

#include <QByteArray>
#include <QString>

namespace tandem {

/// The content of a file of at most 16 MiB: a schema or an agent, which a person chose. Thread: never one with a
/// window.
Result<QByteArray> smallFileContent(const QString &path);

/// Reads such a file, and what `parse` makes of it (`QByteArray → Result<Value>`), both off the calling thread: even a
/// small file can hold more than a window may wait for.
template <typename Parse>
auto readSmallFile(const QString &path, Parse parse) -> Pending<decltype(parse(QByteArray()))>
{
    return inBackground([path, parse] { return smallFileContent(path).and_then(parse); });
}

/// Writes a file, whole or not at all, off the calling thread.
Pending<Result<void>> writeSmallFile(const QString &path, const QByteArray &content);

} // namespace tandem

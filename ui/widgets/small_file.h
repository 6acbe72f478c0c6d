// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QThreadPool>

namespace tandem {

/// The content of a file of at most 16 MiB: a schema or an agent, which a person chose. Thread: never one with a
/// window.
Result<QByteArray> smallFileContent(const QString &path);

/// Reads such a file, and what `parse` makes of it (`QByteArray → Result<Value>`), both off the calling thread: even a
/// small file can hold more than a window may wait for.
template <typename Parse>
auto readSmallFile(const QString &path, Parse parse) -> Pending<decltype(parse(QByteArray()))>
{
    const Promise<decltype(parse(QByteArray()))> promise;
    QThreadPool::globalInstance()->start(
        [promise, path, parse] { promise.set(smallFileContent(path).and_then(parse)); });
    return promise.pending();
}

/// Writes a file, whole or not at all, off the calling thread.
Pending<Result<void>> writeSmallFile(const QString &path, const QByteArray &content);

} // namespace tandem

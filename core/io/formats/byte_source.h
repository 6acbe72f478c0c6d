// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace tandem {

/// A text file as a stream of UTF-8 bytes, whatever its encoding; its byte order mark is left out. Bytes of a UTF-8
/// file come as they are, also invalid ones.
class ByteSource
{
public:
    static Result<std::unique_ptr<ByteSource>> open(const QString &path, const QString &encoding);

    /// The next bytes, some hundred KiB; empty at the end.
    QByteArray read();
    qint64 bytesRead() const { return m_file.pos(); } ///< of the file
    qint64 size() const { return m_file.size(); }
    /// Whether bytes are decoded; those of UTF-8 are not.
    bool isDecoding() const { return m_decoder.has_value(); }
    /// Whether something did not fit the encoding and was replaced (never for UTF-8).
    bool hasReplaced() const { return m_hasReplaced || (m_decoder && m_decoder->hasError()); }
    /// What the system said when reading stopped before the end; empty where it did not.
    QString readError() const { return m_readError; }

private:
    ByteSource() = default;

    QByteArray decoded(const QByteArray &bytes);

    QFile m_file;
    std::optional<QStringDecoder> m_decoder;
    QString m_halfPair; ///< a high surrogate whose other half is in the next bytes
    bool m_isAtStart = true;
    bool m_hasReplaced = false;
    QString m_readError;
};

} // namespace tandem

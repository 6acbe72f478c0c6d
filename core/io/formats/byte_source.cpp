// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/byte_source.h"

#include "core/io/formats/text_encoding.h"

#include <QCoreApplication>

#include <utility>

namespace tandem {

namespace {
constexpr qint64 chunkSize = 256LL * 1024;
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &path, const QString &encoding)
{
    auto source = std::unique_ptr<ByteSource>(new ByteSource);
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Source", "The file %1 cannot be read: %2.")
                                                .arg(path, source->m_file.errorString()));
    }
    if (isUtf8(encoding))
        return source;
    source->m_decoder.emplace(encoding.toLatin1().constData());
    if (!source->m_decoder->isValid())
        return failure(ErrorCode::InvalidInput, unknownEncodingFault(encoding));
    // Qt's decoders of UTF-16 and UTF-32 take the mark away themselves; a second one is a character.
    source->m_isAtStart =
        !encoding.startsWith(u"UTF-16", Qt::CaseInsensitive) && !encoding.startsWith(u"UTF-32", Qt::CaseInsensitive);
    return source;
}

/// A pair that two stretches of the file share goes with the second.
QByteArray ByteSource::decoded(const QByteArray &bytes)
{
    QString text = std::exchange(m_halfPair, QString()) + QString(m_decoder->decode(bytes));
    if (!bytes.isEmpty() && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_halfPair = text.back();
        text.chop(1);
    }
    if (replaceLoneSurrogates(text))
        m_hasReplaced = true;
    return text.toUtf8();
}

QByteArray ByteSource::read()
{
    while (true) {
        QByteArray bytes = m_file.read(chunkSize);
        if (bytes.isEmpty()) {
            if (m_file.error() != QFileDevice::NoError)
                m_readError = m_file.errorString();
            return m_halfPair.isEmpty() ? QByteArray() : decoded({});
        }
        if (m_decoder)
            bytes = decoded(bytes);
        if (m_isAtStart && bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        m_isAtStart = false;
        if (!bytes.isEmpty())
            return bytes;
    }
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/byte_source.h"

#include "core/io/formats/text_encoding.h"

#include <QCoreApplication>

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
    return source;
}

QByteArray ByteSource::read()
{
    while (true) {
        QByteArray bytes = m_file.read(chunkSize);
        if (bytes.isEmpty()) {
            if (m_file.error() != QFileDevice::NoError)
                m_readError = m_file.errorString();
            return {};
        }
        if (m_decoder)
            bytes = QString(m_decoder->decode(bytes)).toUtf8();
        if (m_isAtStart && bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        m_isAtStart = false;
        if (!bytes.isEmpty())
            return bytes;
    }
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/upload_device.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tandem {

UploadDevice::UploadDevice(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const
{
    return m_body.size() - m_at + QIODevice::bytesAvailable();
}

qint64 UploadDevice::readData(char *data, qint64 maxSize)
{
    const qsizetype length = std::min<qsizetype>(maxSize, m_body.size() - m_at);
    if (length == 0)
        return -1;
    std::memcpy(data, m_body.constData() + m_at, static_cast<size_t>(length));
    m_at += length;
    return length;
}

} // namespace tandem

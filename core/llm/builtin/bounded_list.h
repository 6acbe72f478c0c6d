// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QIODevice>
#include <QList>

namespace tandem {

/// Reads a list as `stream << list` wrote it, but never makes room for more elements than the bytes that are left can
/// hold: the count may be damaged, and Qt's own operator believes it. `leastBytes` is the least that an element takes
/// in the stream. A count that cannot be true marks the stream as corrupt and leaves the list empty.
template <typename T>
void readBounded(QDataStream &stream, QList<T> &list, qint64 leastBytes)
{
    list.clear();
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count > stream.device()->bytesAvailable() / leastBytes) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    list.reserve(static_cast<qsizetype>(count));
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        T element = {};
        stream >> element;
        list.append(std::move(element));
    }
}

} // namespace tandem

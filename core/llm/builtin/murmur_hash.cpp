// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/murmur_hash.h"

#include <QtEndian>

#include <bit>

namespace tandem {

namespace {

quint32 scrambled(quint32 block)
{
    return std::rotl(block * 0xCC9E2D51U, 15) * 0x1B873593U;
}

quint32 finished(quint32 hash)
{
    hash ^= hash >> 16;
    hash *= 0x85EBCA6BU;
    hash ^= hash >> 13;
    hash *= 0xC2B2AE35U;
    return hash ^ (hash >> 16);
}

} // namespace

quint32 murmurHash3(QByteArrayView bytes, quint32 seed)
{
    quint32 hash = seed;
    qsizetype at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        hash ^= scrambled(qFromLittleEndian<quint32>(bytes.data() + at));
        hash = std::rotl(hash, 13) * 5 + 0xE6546B64U;
    }
    quint32 rest = 0;
    for (qsizetype i = bytes.size() - 1; i >= at; --i)
        rest = (rest << 8) | static_cast<quint8>(bytes[i]);
    if (at < bytes.size())
        hash ^= scrambled(rest);
    return finished(hash ^ static_cast<quint32>(bytes.size()));
}

} // namespace tandem

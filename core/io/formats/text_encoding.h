// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem {

/// Whether text in this encoding can be read at all.
bool isKnownEncoding(const QString &encoding);

/// Whether this names UTF-8, which needs no decoding.
bool isUtf8(const QString &encoding);

/// That an encoding is not known, and what to do.
QString unknownEncodingFault(const QString &encoding);

/// The head of a file as UTF-8 without a byte order mark.
QByteArray decodedHead(const QByteArray &head, const QString &encoding);

/// Makes valid UTF-8 of it, with U+FFFD for what is not; the number of bytes that were not, 0 where nothing changed.
qint64 replaceBadUtf8(QByteArray &text);

/// U+FFFD for what is no character, though its bytes are well formed (U+FFFE and U+FFFF, which SQLite does not give
/// back); how many there were.
qint64 replaceNoncharacters(QByteArray &utf8);
qint64 replaceNoncharacters(QString &text);

/// U+FFFD for halves of surrogate pairs; whether there were any.
bool replaceLoneSurrogates(QString &text);

/// How a text holds up as UTF-8.
struct Utf8Tally
{
    qint64 good[5] = {}; ///< sequences of so many bytes
    qint64 cut[5] = {};  ///< sequences that begin well, of which so many bytes are there, two at least, and not all
    qint64 lone = 0;     ///< other bytes that belong to no sequence

    qint64 bad() const { return lone + 2 * cut[2] + 3 * cut[3]; } ///< bytes
    bool isValid() const { return bad() == 0; }
    bool isAscii() const { return bad() + good[2] + good[3] + good[4] == 0; }
    /// Whether the bad bytes are damage to UTF-8, and not another encoding: by chance, long sequences hardly arise.
    bool isMostlyUtf8() const
    {
        constexpr qint64 least = 3;
        const qint64 evidence = good[2] + 3 * good[3] + 6 * good[4] + 2 * cut[2] + 5 * cut[3];
        return bad() > 0 && evidence >= least && evidence >= 3 * lone;
    }
};
Utf8Tally tallyUtf8(QByteArrayView text);

} // namespace tandem

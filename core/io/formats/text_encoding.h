// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem {

/// The encoding of a text file from its first bytes: by its BOM, else UTF-8 where the bytes are valid as such, else
/// what ICU takes them for, else windows-1252, which fits nearly anything. UTF-16 without a BOM is known by its NULs.
/// `isWhole`: nothing follows `head`, so that a character cut at its end is an error.
QString guessedEncoding(const QByteArray &head, bool isWhole);

/// Whether text in this encoding can be read at all.
bool isKnownEncoding(const QString &encoding);

/// Whether this names UTF-8, which needs no decoding.
bool isUtf8(const QString &encoding);

} // namespace tandem

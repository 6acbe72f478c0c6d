// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_findings.h"

#include <QStringList>

#include <vector>

namespace tandem {

struct HeaderGuess
{
    bool isHeader = false;
    HeaderBasis basis = HeaderBasis::Unsure;
};

/// Whether the first row holds the names of the columns, by what it says itself (names that tables usually have, an
/// index as pandas writes it, a sentence) and by how it differs from the rows below it.
HeaderGuess guessHeader(const QStringList &first, const std::vector<QStringList> &others);

/// Whether each row begins with its number, from 0 or 1 on, for which the header has no name: one field more than the
/// header, and what stands under the first name fits it when that field is left out. Only where it is certain, since
/// else every value would move by a column: a text with the delimiter in it looks alike.
bool hasUnnamedRowNumbers(const QStringList &header, const std::vector<QStringList> &rows);

/// Whether most rows have more fields than the first one.
bool isShorterThanMost(const QStringList &first, const std::vector<QStringList> &rows);

/// Whether a row says the header again, as where files were put one behind the other, each with its byte order mark.
bool isHeaderAgain(const QStringList &header, const QStringList &row);

bool isWholeNumber(const QString &cell);

} // namespace tandem

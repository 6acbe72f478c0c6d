// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tandem {

/// The delimiter among , ; tab | that splits most rows of the text into as many fields as the first one; quoted text
/// does not count. A comma where nothing splits.
char guessedDelimiter(const QByteArray &text);

/// Whether the first row looks like names: nothing in it is a number, very long, or occurs again in its column.
bool looksLikeHeader(const QStringList &first, const std::vector<QStringList> &others);

/// Names for columns: white space at the ends cut, "column N" where there is none, numbered where they repeat.
QStringList columnNames(const QStringList &header);
QStringList numberedColumns(qsizetype count);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace tandem {

/// The delimiter that the first line names as spreadsheets do ("sep=;"), else the one among , ; tab | that splits most
/// rows of the text into as many fields as the first one; quoted text does not count. A comma where nothing splits.
char guessedDelimiter(const QByteArray &text);

/// The delimiter that a line names as spreadsheets do, "sep=;"; 0 where it does not.
char namedDelimiter(QByteArrayView line);

/// Whether the rows of a text hardly agree on a number of fields, whatever separates them, so that each line may be one
/// text.
bool looksLikeLines(const QByteArray &text);

/// Whether quotes enclose fields in this text. They do not where, read so, they would stand at wrong places or swallow
/// whole rows.
bool encloseFields(char quote, const QByteArray &text, char delimiter);

/// Names for columns: white space at the ends cut, "column N" where there is none, numbered where they repeat.
QStringList columnNames(const QStringList &header);
QStringList numberedColumns(qsizetype count);

} // namespace tandem

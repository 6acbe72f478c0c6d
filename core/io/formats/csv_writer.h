// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/csv_dialect.h"

#include <QByteArray>
#include <QStringList>

namespace tandem {

/// A field as RFC 4180 has it: in quotes where it holds the delimiter, a quote or a line break, or white space at an
/// end. Text is kept to the last character, unless the dialect makes it safe; line breaks inside stay what they are.
void appendCsvField(QByteArray &line, const QString &text, const CsvDialect &dialect = {});

/// A whole row with LF at its end. A row of one empty field is written "", since a blank line is no row.
QByteArray csvRow(const QStringList &fields, const CsvDialect &dialect = {});

} // namespace tandem

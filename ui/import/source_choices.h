// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"

#include <QString>

class QComboBox;
class QWidget;

namespace tandem {

// The boxes in which a person says how a file is to be read.

/// Comma, semicolon, bar, tab, JSON array, JSON Lines, lines of text.
QComboBox *makeFormatBox(QWidget *parent);
void showFormat(const SourceOptions &options, QComboBox *box);
void setFormat(SourceOptions *options, const QComboBox &box);

/// Common encodings; one that was guessed and is not among them is added.
QComboBox *makeEncodingBox(QWidget *parent);
void showEncoding(const SourceOptions &options, QComboBox *box);

/// Double quotes, single ones, none; the data is the character as a text.
QComboBox *makeQuoteBox(QWidget *parent);
void showQuote(const SourceOptions &options, QComboBox *box);

/// How several labels stand in a cell; the data is the separator, empty for a JSON array or a guess.
QComboBox *makeSeparatorBox(QWidget *parent);

/// A small dim text with a field right of it.
QWidget *labelled(const QString &text, QWidget *field, QWidget *parent);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tandem {

/// A stretch [begin, end) of an answer's text in UTF-16 units; readings keep their place so that the token
/// probabilities of the value can be found again.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin >= end; }
    QStringView in(QStringView text) const { return text.mid(begin, end - begin); }
};

/// Without white space (also no-break, zero-width and byte order marks) at both ends.
TextSpan trimmed(QStringView text, TextSpan span);

/// Without what people and models put around a word: quotes, brackets, markdown marks, and the punctuation that ends a
/// sentence. Signs that can be part of an option (+ # - % ? ~ /) stay.
TextSpan withoutDecoration(QStringView text, TextSpan span);

/// The non-blank lines within `span`, trimmed, without list marks, quote marks and heading marks at their start.
std::vector<TextSpan> contentLines(QStringView text, TextSpan span);

bool isAscii(QStringView text);

/// With the letters of ASCII in lower case, everything else as it is.
QString asciiLowered(QStringView text);

/// Compatibility composition and case folding.
QString foldedForm(QStringView text);

/// The form in which names are compared: compatibility composition, case folded, no decoration around it, and any run
/// of white space, underscores and hyphens between letters as one space. Empty only where the text is blank.
QString comparableForm(QStringView text);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tandem {

using Letters = std::vector<char32_t>;

/// A stretch [begin, end) of a text in code points.
struct LetterRange
{
    qint64 begin = 0;
    qint64 end = 0;

    qint64 size() const { return end - begin; }
    friend auto operator<=>(const LetterRange &, const LetterRange &) = default; // NOLINT(modernize-use-nullptr)
};

/// A text by code points.
Letters codePoints(const QString &text);
QString textOf(const Letters &letters, qint64 begin, qint64 end);

/// What belongs to the letter or the emoji before it.
bool isMark(char32_t c);
/// A letter or a digit of a script that sets words apart by spaces.
bool isInWords(char32_t c);
/// Of no width, or a vowel point that is mostly left out: quotes are compared without it.
bool isDropped(char32_t c);
/// Quotation marks, apostrophes and dashes as their plainest form; else the letter itself.
char32_t plainSign(char32_t c);
/// Without white space, quotation marks, marks of emphasis and punctuation around it; brackets only where they belong
/// to nothing inside.
Letters withoutEnds(const Letters &quote);
/// Without white space around it, nor what has no width.
Letters withoutBlankEnds(const Letters &quote);

} // namespace tandem

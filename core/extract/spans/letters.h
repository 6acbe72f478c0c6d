// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tandem {

/// A text by code points.
std::vector<char32_t> codePoints(const QString &text);
QString textOf(const std::vector<char32_t> &letters, qint64 begin, qint64 end);

/// What belongs to the letter or the emoji before it.
bool isMark(char32_t c);
/// A letter or a digit of a script that sets words apart by spaces.
bool isInWords(char32_t c);
/// Of no width and no meaning: quotes are compared without it.
bool isDropped(char32_t c);
/// Quotation marks, apostrophes and dashes as their plainest form; else the letter itself.
char32_t plainSign(char32_t c);
/// Without white space, quotation marks and punctuation around it.
std::vector<char32_t> withoutEnds(std::vector<char32_t> quote);

} // namespace tandem

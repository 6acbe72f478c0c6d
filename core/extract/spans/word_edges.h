// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/letters.h"

namespace tandem {

/// How a stretch of a text fits its words.
enum class WordFit {
    Cut,   ///< it begins or ends inside a letter with its marks, a flag, a composed emoji, or a word it is no part of
    Part,  ///< it ends within a word (inflected forms), follows a prefix that is written together (Hebrew, Arabic,
           ///< Ethiopic), or is a part of a number with points, as of a date
    Whole, ///< of whole words, or of a script that does not set them apart
};

/// Where letters and words begin and end in a text, which must outlive this.
class WordEdges
{
public:
    explicit WordEdges(const Letters &text)
        : m_text(text)
    {
    }

    WordFit fitOf(LetterRange range) const;

private:
    bool isWholeLetters(LetterRange range) const;
    bool cutsLetter(qint64 at) const;
    bool splitsFlag(qint64 at) const;
    bool followsWordLetter(qint64 at) const;
    bool isWithinNumber(qint64 at) const;
    bool isWithinWord(qint64 at) const;
    bool followsPrefix(LetterRange range) const;
    char32_t letterAt(qint64 at) const { return m_text[static_cast<size_t>(at)]; }
    qint64 size() const { return static_cast<qint64>(m_text.size()); }

    const Letters &m_text;
};

} // namespace tandem

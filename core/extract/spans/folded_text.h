// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/letters.h"

#include <optional>

namespace tandem {

/// A text as quotes are compared with it: compatibility decomposition in canonical order and case folding; runs of
/// white space as one space; quotation marks and dashes plain; HTML entities as their letters; without what has no
/// width and without Hebrew and Arabic vowel points. Each letter knows the stretch of the text that it comes from.
class FoldedText
{
public:
    explicit FoldedText(const Letters &text);

    const Letters &letters() const { return m_letters; }
    /// The code points that the folded letters [begin, end) come from; none where that cuts one of them.
    std::optional<LetterRange> rangeOf(size_t begin, size_t end) const;
    /// The first folded letter that comes from this code point or from one behind it.
    size_t indexOf(qint64 codePoint) const;

private:
    void add(char32_t letter, LetterRange from);
    void addFolded(char32_t letter, LetterRange from);
    void addBlank(LetterRange from);

    Letters m_letters;
    std::vector<LetterRange> m_origins;
};

/// A quote in the same form, without white space around it.
Letters foldedQuote(const Letters &quote);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/folded_text.h"
#include "core/extract/spans/letter_index.h"
#include "core/extract/spans/near_search.h"
#include "core/extract/spans/word_edges.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// How a quote was found, strictest first.
enum class GroundedBy {
    Exact,
    Normalised, ///< up to white space, quotation marks, dashes, case, composition, HTML entities, vowel points and what
                ///< stands around it
    NearMiss, ///< up to a few letters (digits are always the same), or up to what the model left out ("first … last")
};

/// A stretch [start, end) of a text in Unicode code points, with what stands there.
struct GroundedQuote
{
    qint64 start = 0;
    qint64 end = 0;
    QString text;
    GroundedBy by = GroundedBy::Exact;
};

/// All places of a quote by the strictest way that finds any, in order.
struct QuotePlaces
{
    std::vector<LetterRange> ranges;
    GroundedBy by = GroundedBy::Exact;
    bool areTooMany = false; ///< there are more of them than were looked for: none of them can be told to be meant
};

/// A text in which quotes are looked for; taken apart once for many. Not to be shared between threads.
class QuotedText
{
public:
    explicit QuotedText(const QString &content);
    QuotedText(const QuotedText &) = delete;
    QuotedText &operator=(const QuotedText &) = delete;

    /// A match neither begins nor ends inside a letter with its marks, a flag or a composed emoji. Where words are set
    /// apart by spaces, it is made of whole words; only where there is no such place, of parts of them (see WordFit).
    QuotePlaces find(const QString &quote);
    QString textIn(LetterRange range) const { return textOf(m_letters, range.begin, range.end); }
    /// Whether these words stand right before (or right behind) the place, up to punctuation and white space between.
    bool standsBefore(const QString &words, LetterRange place) const;
    bool standsBehind(const QString &words, LetterRange place) const;
    const Letters &letters() const { return m_letters; }

private:
    using Ranges = std::vector<LetterRange>;

    Ranges exactMatches(const Letters &quote) const;
    Ranges foldedMatches(const Letters &quote) const;
    Ranges nearMatches(const Letters &quote);
    QuotePlaces abridgedMatches(const Letters &quote) const;
    Ranges sameMatches(const Letters &quote) const;
    Ranges byWords(const Ranges &ranges) const;
    std::optional<LetterRange> rangeOf(size_t begin, size_t end) const;
    bool isNearPlace(size_t begin, size_t end, const Letters &digits) const;

    Letters m_letters;
    FoldedText m_folded;
    WordEdges m_edges;
    LetterIndex m_index;
    LetterIndex m_foldedIndex;
    std::optional<NearSearch> m_near; ///< made when the first quote needs it
};

} // namespace tandem

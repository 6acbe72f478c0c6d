// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// How a quote was found, strictest first.
enum class GroundedBy {
    Exact,
    Normalised, ///< up to white space, quotation marks, dashes, case and composition
    NearMiss,   ///< up to a few letters; digits are always the same
};

/// A stretch [start, end) of a text in Unicode code points, with what stands there.
struct GroundedQuote
{
    qint64 start = 0;
    qint64 end = 0;
    QString text;
    GroundedBy by = GroundedBy::Exact;
};

/// A text in which quotes are looked for; taken apart once for many.
class QuotedText
{
public:
    explicit QuotedText(const QString &content);

    /// All places of the quote by the strictest way that finds any, in order. A match neither begins nor ends inside a
    /// letter with its marks or inside a composed emoji. Where words are set apart by spaces, it is made of whole words
    /// or, from four letters on, ends within one (for inflected forms).
    std::vector<GroundedQuote> find(const QString &quote) const;

private:
    /// Folded code points, each with the index of the code point that it comes from.
    struct Folded
    {
        std::vector<char32_t> letters;
        std::vector<qint64> origins;
    };
    struct Range
    {
        qint64 begin = 0;
        qint64 end = 0;
    };

    static Folded folded(const std::vector<char32_t> &letters);
    std::vector<Range> exactMatches(const std::vector<char32_t> &quote) const;
    std::vector<Range> foldedMatches(const std::vector<char32_t> &quote) const;
    std::vector<Range> nearMatches(const std::vector<char32_t> &quote) const;
    std::optional<Range> rangeOf(size_t begin, size_t end) const;
    bool isWholeLetters(Range range) const;
    bool startsWord(qint64 at) const;
    bool endsWord(qint64 at) const;
    std::vector<Range> byWords(const std::vector<Range> &ranges) const;
    bool hasSameDigits(Range range, const std::vector<char32_t> &quote) const;
    std::vector<GroundedQuote> quotesOf(const std::vector<Range> &ranges, GroundedBy by) const;

    std::vector<char32_t> m_letters;
    Folded m_folded;
};

} // namespace tandem

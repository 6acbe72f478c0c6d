// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/quoted_text.h"
#include "core/extract/spans/letter_search.h"
#include "core/extract/spans/letters.h"

#include <algorithm>

namespace tandem {

namespace {

/// How many letters of a quote may be wrong.
int allowedEdits(size_t letters)
{
    constexpr size_t shortest = 6;
    constexpr size_t middle = 9;
    constexpr size_t manyLetters = 16;
    constexpr size_t lettersForEach = 8;
    constexpr int most = 8;
    if (letters < shortest)
        return 0;
    if (letters < manyLetters)
        return letters < middle ? 1 : 2;
    return std::min(most, static_cast<int>(letters / lettersForEach) + 1);
}

} // namespace

QuotedText::QuotedText(const QString &content)
    : m_letters(codePoints(content))
    , m_folded(folded(m_letters))
{
}

QuotedText::Folded QuotedText::folded(const std::vector<char32_t> &letters)
{
    Folded result;
    result.letters.reserve(letters.size());
    result.origins.reserve(letters.size());
    for (size_t i = 0; i < letters.size(); ++i) {
        if (isDropped(letters[i]))
            continue;
        const bool isBlank = QChar::isSpace(letters[i]);
        if (isBlank && (result.letters.empty() || result.letters.back() == U' '))
            continue;
        const char32_t plain = isBlank ? U' ' : plainSign(letters[i]);
        const QString form = QString::fromUcs4(&plain, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const char32_t letter : codePoints(form)) {
            result.letters.push_back(letter);
            result.origins.push_back(static_cast<qint64>(i));
        }
    }
    return result;
}

/// The code points that a stretch of folded ones comes from; none where it cuts one of them.
std::optional<QuotedText::Range> QuotedText::rangeOf(size_t begin, size_t end) const
{
    const std::vector<qint64> &origins = m_folded.origins;
    const bool cutsFirst = begin > 0 && origins[begin - 1] == origins[begin];
    const bool cutsLast = end < origins.size() && origins[end] == origins[end - 1];
    if (begin >= end || cutsFirst || cutsLast)
        return std::nullopt;
    return Range{origins[begin], origins[end - 1] + 1};
}

bool QuotedText::isWholeLetters(Range range) const
{
    const auto at = [this](qint64 i) { return m_letters[static_cast<size_t>(i)]; };
    const auto size = static_cast<qint64>(m_letters.size());
    const bool beginsInside = range.begin > 0 && (isMark(at(range.begin)) || at(range.begin - 1) == 0x200D);
    return !beginsInside && !(range.end < size && isMark(at(range.end)));
}

bool QuotedText::startsWord(qint64 at) const
{
    const auto i = static_cast<size_t>(at);
    return i == 0 || !isInWords(m_letters[i]) || !(isInWords(m_letters[i - 1]) || isMark(m_letters[i - 1]));
}

bool QuotedText::endsWord(qint64 at) const
{
    const auto i = static_cast<size_t>(at);
    return i >= m_letters.size() || !isInWords(m_letters[i]) ||
           !(isInWords(m_letters[i - 1]) || isMark(m_letters[i - 1]));
}

/// Whole words where there are any; else those that only end within a word.
std::vector<QuotedText::Range> QuotedText::byWords(const std::vector<Range> &ranges) const
{
    constexpr qint64 shortestPart = 4;
    std::vector<Range> whole;
    std::vector<Range> parts;
    for (const Range &range : ranges) {
        if (!isWholeLetters(range) || !startsWord(range.begin))
            continue;
        if (endsWord(range.end))
            whole.push_back(range);
        else if (range.end - range.begin >= shortestPart)
            parts.push_back(range);
    }
    return whole.empty() ? parts : whole;
}

std::vector<QuotedText::Range> QuotedText::exactMatches(const std::vector<char32_t> &quote) const
{
    std::vector<Range> found;
    for (const size_t begin : occurrences(m_letters, quote))
        found.push_back({static_cast<qint64>(begin), static_cast<qint64>(begin + quote.size())});
    return byWords(found);
}

std::vector<QuotedText::Range> QuotedText::foldedMatches(const std::vector<char32_t> &quote) const
{
    std::vector<Range> found;
    for (const size_t begin : occurrences(m_folded.letters, quote)) {
        if (const auto range = rangeOf(begin, begin + quote.size()))
            found.push_back(*range);
    }
    return byWords(found);
}

bool QuotedText::hasSameDigits(Range range, const std::vector<char32_t> &quote) const
{
    std::vector<char32_t> found;
    std::vector<char32_t> wanted;
    const auto isDigit = [](char32_t c) { return QChar::isNumber(c); };
    std::copy_if(m_letters.begin() + range.begin, m_letters.begin() + range.end, std::back_inserter(found), isDigit);
    std::copy_if(quote.begin(), quote.end(), std::back_inserter(wanted), isDigit);
    return found == wanted;
}

std::vector<QuotedText::Range> QuotedText::nearMatches(const std::vector<char32_t> &quote) const
{
    constexpr size_t mostWork = 20'000'000;
    int best = allowedEdits(quote.size());
    if (best == 0 || quote.size() * m_folded.letters.size() > mostWork)
        return {};
    const std::vector<Alignment> ends = alignments(quote, m_folded.letters);
    std::vector<Range> found;
    for (size_t end = 1; end < ends.size(); ++end) {
        if (ends[end].edits > best)
            continue;
        const auto range = rangeOf(ends[end].begin, end);
        const bool isWhole = range && isWholeLetters(*range) && startsWord(range->begin) && endsWord(range->end);
        if (!isWhole || !hasSameDigits(*range, quote))
            continue;
        if (ends[end].edits < best)
            found.clear();
        best = ends[end].edits;
        const bool isSamePlace = !found.empty() && range->begin < found.back().end;
        if (!isSamePlace)
            found.push_back(*range);
    }
    return found;
}

std::vector<GroundedQuote> QuotedText::quotesOf(const std::vector<Range> &ranges, GroundedBy by) const
{
    std::vector<GroundedQuote> quotes;
    quotes.reserve(ranges.size());
    for (const Range &range : ranges)
        quotes.push_back({range.begin, range.end, textOf(m_letters, range.begin, range.end), by});
    return quotes;
}

std::vector<GroundedQuote> QuotedText::find(const QString &quote) const
{
    const std::vector<char32_t> letters = codePoints(quote.trimmed());
    if (const auto exact = exactMatches(letters); !exact.empty())
        return quotesOf(exact, GroundedBy::Exact);
    const std::vector<char32_t> bare = withoutEnds(letters);
    for (const std::vector<char32_t> &form : {folded(letters).letters, folded(bare).letters}) {
        if (const auto same = foldedMatches(form); !same.empty())
            return quotesOf(same, GroundedBy::Normalised);
    }
    return quotesOf(nearMatches(folded(bare).letters), GroundedBy::NearMiss);
}

} // namespace tandem

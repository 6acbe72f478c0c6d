// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/grounding.h"
#include "core/extract/words/spoken_words.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace tandem {

namespace {

std::vector<char32_t> codePoints(const QString &text)
{
    const QList<uint> units = text.toUcs4();
    return {units.begin(), units.end()};
}

QString textOf(const std::vector<char32_t> &letters, qint64 begin, qint64 end)
{
    return QString::fromUcs4(letters.data() + begin, end - begin);
}

bool isMark(char32_t c)
{
    return QChar::isMark(c) || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

bool isInWords(char32_t c)
{
    return QChar::isLetterOrNumber(c) && !(c <= 0xFFFF && isUnspaced(QChar(static_cast<char16_t>(c)))) &&
           QChar::script(c) != QChar::Script_Han;
}

bool isDropped(char32_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0x00AD;
}

/// Quotation marks, apostrophes and dashes as their plainest form.
char32_t plainSign(char32_t c)
{
    if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x02BC || c == 0x0060 || c == 0x00B4)
        return U'\'';
    if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x00AB || c == 0x00BB || c == 0x300C || c == 0x300D)
        return U'"';
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 ? U'-' : c;
}

std::vector<char32_t> withoutEnds(std::vector<char32_t> quote)
{
    const auto isEnd = [](char32_t c) {
        return QChar::isSpace(c) || isDropped(c) ||
               QStringView(u"\"'“”‘’«»„`….,;:").contains(QChar(static_cast<char16_t>(c)));
    };
    while (!quote.empty() && quote.back() <= 0xFFFF && isEnd(quote.back()))
        quote.pop_back();
    const auto first = std::find_if(quote.begin(), quote.end(), [&](char32_t c) { return c > 0xFFFF || !isEnd(c); });
    quote.erase(quote.begin(), first);
    return quote;
}

/// Where the pattern begins in the text, overlaps included. Stops where so many long ones were found that none of them
/// could be meant.
std::vector<size_t> occurrences(const std::vector<char32_t> &text, const std::vector<char32_t> &pattern)
{
    constexpr size_t mostWork = 20'000'000;
    std::vector<size_t> found;
    auto at = text.begin();
    const auto left = [&] { return static_cast<size_t>(text.end() - at); };
    while (!pattern.empty() && left() >= pattern.size() && found.size() * pattern.size() < mostWork) {
        at = std::search(at, text.end(), pattern.begin(), pattern.end());
        if (at == text.end())
            break;
        found.push_back(static_cast<size_t>(at - text.begin()));
        ++at;
    }
    return found;
}

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

/// The best alignment of a whole pattern that ends at one place of a text.
struct Alignment
{
    int edits = 0;
    size_t begin = 0;
};

Alignment extended(const Alignment &from, int cost)
{
    return {from.edits + cost, from.begin};
}

/// For each place of the text, the best alignment that ends there (Sellers 1980).
std::vector<Alignment> alignments(const std::vector<char32_t> &pattern, const std::vector<char32_t> &text)
{
    const auto better = [](const Alignment &a, const Alignment &b) { return a.edits < b.edits; };
    std::vector<Alignment> above(text.size() + 1);
    std::vector<Alignment> row(text.size() + 1);
    for (size_t j = 0; j <= text.size(); ++j)
        above[j] = {0, j};
    for (size_t i = 1; i <= pattern.size(); ++i) {
        row[0] = {static_cast<int>(i), 0};
        for (size_t j = 1; j <= text.size(); ++j) {
            const int change = pattern[i - 1] == text[j - 1] ? 0 : 1;
            row[j] = std::min({extended(above[j - 1], change), extended(above[j], 1), extended(row[j - 1], 1)}, better);
        }
        above.swap(row);
    }
    return above;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/quoted_text.h"
#include "core/extract/spans/abridged_quote.h"

#include <algorithm>

namespace tandem {

namespace {

/// How many letters of a quote may be wrong.
int editsAllowedIn(size_t letters)
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

Letters digitsIn(Letters::const_iterator begin, Letters::const_iterator end)
{
    Letters digits;
    std::copy_if(begin, end, std::back_inserter(digits), [](char32_t c) { return QChar::isNumber(c); });
    return digits;
}

bool isWordLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::isSymbol(c);
}

/// "\n" and "\"" as models write them that escape twice.
Letters withoutEscapes(const Letters &quote)
{
    Letters plain;
    for (size_t i = 0; i < quote.size(); ++i) {
        const bool isEscape = quote[i] == U'\\' && i + 1 < quote.size();
        const char32_t next = isEscape ? quote[i + 1] : 0;
        const bool isBlank = next == U'n' || next == U't' || next == U'r';
        const bool isSign = next == U'"' || next == U'\'' || next == U'\\' || next == U'/';
        plain.push_back(isBlank ? U' ' : (isSign ? next : quote[i]));
        i += isBlank || isSign ? 1 : 0;
    }
    return plain;
}

bool areTooMany(const std::vector<LetterRange> &ranges)
{
    return ranges.size() > LetterIndex::mostPlaces;
}

QuotePlaces placesOf(std::vector<LetterRange> ranges, GroundedBy by)
{
    const bool isIncomplete = areTooMany(ranges);
    return {std::move(ranges), by, isIncomplete};
}

struct NearRange
{
    LetterRange range;
    size_t difference = 0; ///< of its length and the quote's
    qint64 edits = 0;
};

/// Of places that differ by no more than the edits at either end, one: as long as the quote as can be, the first.
std::vector<LetterRange> oneOfEach(std::vector<NearRange> places)
{
    std::sort(places.begin(), places.end(),
              [](const NearRange &left, const NearRange &right) { return left.range < right.range; });
    std::vector<LetterRange> chosen;
    NearRange first;
    size_t least = 0;
    for (const NearRange &place : places) {
        const bool isSame = !chosen.empty() && place.range.begin - first.range.begin <= place.edits &&
                            std::abs(place.range.end - first.range.end) <= place.edits;
        if (!isSame) {
            first = place;
            chosen.push_back(place.range);
        } else if (place.difference < least) {
            chosen.back() = place.range;
        }
        least = isSame ? std::min(least, place.difference) : place.difference;
    }
    return chosen;
}

/// A letter with its marks counts once, and so does a Korean syllable.
size_t countWithoutMarks(const Letters &letters)
{
    return static_cast<size_t>(std::count_if(letters.begin(), letters.end(), [](char32_t c) { return !isMark(c); }));
}

} // namespace

QuotedText::QuotedText(const QString &content)
    : m_letters(codePoints(content))
    , m_folded(m_letters)
    , m_edges(m_letters)
    , m_index(m_letters)
    , m_foldedIndex(m_folded.letters())
{
}

/// Whole words where there are any; else parts of words.
QuotedText::Ranges QuotedText::byWords(const Ranges &ranges) const
{
    if (areTooMany(ranges))
        return ranges;
    Ranges whole;
    Ranges parts;
    for (const LetterRange &range : ranges) {
        const WordFit fit = m_edges.fitOf(range);
        if (fit == WordFit::Whole)
            whole.push_back(range);
        else if (fit == WordFit::Part)
            parts.push_back(range);
    }
    return whole.empty() ? parts : whole;
}

QuotedText::Ranges QuotedText::exactMatches(const Letters &quote) const
{
    const auto range = [](size_t begin, size_t end) {
        return LetterRange{static_cast<qint64>(begin), static_cast<qint64>(end)};
    };
    const auto isFitting = [&](size_t begin, size_t end) { return m_edges.fitOf(range(begin, end)) != WordFit::Cut; };
    Ranges found;
    for (const size_t begin : m_index.occurrences(quote, isFitting))
        found.push_back(range(begin, begin + quote.size()));
    return byWords(found);
}

/// The stretch of the text that folded letters come from, with the points that belong to its last letter.
std::optional<LetterRange> QuotedText::rangeOf(size_t begin, size_t end) const
{
    std::optional<LetterRange> range = m_folded.rangeOf(begin, end);
    const auto at = [this](qint64 i) { return m_letters[static_cast<size_t>(i)]; };
    while (range && range->end < static_cast<qint64>(m_letters.size()) && isDropped(at(range->end)) &&
           isMark(at(range->end)))
        ++range->end;
    return range;
}

QuotedText::Ranges QuotedText::foldedMatches(const Letters &quote) const
{
    const auto isFitting = [&](size_t begin, size_t end) {
        const auto range = rangeOf(begin, end);
        return range && m_edges.fitOf(*range) != WordFit::Cut;
    };
    Ranges found;
    for (const size_t begin : m_foldedIndex.occurrences(quote, isFitting))
        found.push_back(*rangeOf(begin, begin + quote.size()));
    return byWords(found);
}

bool QuotedText::isNearPlace(size_t begin, size_t end, const Letters &digits) const
{
    if (begin >= end)
        return false;
    const auto letters = m_folded.letters().begin();
    const bool isOfInk = m_folded.letters()[begin] != U' ' && m_folded.letters()[end - 1] != U' ';
    const auto range = isOfInk ? rangeOf(begin, end) : std::nullopt;
    return range && m_edges.fitOf(*range) == WordFit::Whole &&
           digitsIn(letters + static_cast<qint64>(begin), letters + static_cast<qint64>(end)) == digits;
}

QuotedText::Ranges QuotedText::nearMatches(const Letters &quote)
{
    const int mostEdits = editsAllowedIn(countWithoutMarks(quote));
    if (mostEdits == 0)
        return {};
    if (!m_near)
        m_near.emplace(m_folded.letters(), m_foldedIndex);
    const Letters digits = digitsIn(quote.begin(), quote.end());
    const auto mayEnd = [this](size_t end) { return m_folded.letters()[end - 1] != U' '; };
    const auto isFitting = [&](size_t begin, size_t end) { return isNearPlace(begin, end, digits); };
    std::vector<NearRange> found;
    for (const NearPlace &place : m_near->nearest(quote, mostEdits, mayEnd, isFitting)) {
        const size_t length = place.end - place.begin;
        const size_t difference = std::max(length, quote.size()) - std::min(length, quote.size());
        found.push_back({*rangeOf(place.begin, place.end), difference, place.edits});
    }
    return oneOfEach(std::move(found));
}

QuotedText::Ranges QuotedText::sameMatches(const Letters &quote) const
{
    const Ranges exact = exactMatches(quote);
    return exact.empty() ? foldedMatches(foldedQuote(quote)) : exact;
}

QuotePlaces QuotedText::abridgedMatches(const Letters &quote) const
{
    std::vector<Ranges> places;
    bool isIncomplete = false;
    for (const Letters &part : partsOfAbridged(quote)) {
        places.push_back(sameMatches(part));
        isIncomplete = isIncomplete || areTooMany(places.back());
    }
    Ranges stretches = stretchesOver(places);
    isIncomplete = isIncomplete || stretches.size() >= mostStretches;
    return {std::move(stretches), GroundedBy::NearMiss, isIncomplete};
}

QuotePlaces QuotedText::find(const QString &quote)
{
    const Letters letters = withoutBlankEnds(codePoints(quote));
    if (Ranges exact = exactMatches(letters); !exact.empty())
        return placesOf(std::move(exact), GroundedBy::Exact);
    if (Ranges same = foldedMatches(foldedQuote(letters)); !same.empty())
        return placesOf(std::move(same), GroundedBy::Normalised);
    const Letters plain = withoutEscapes(letters);
    const Letters bare = withoutEnds(plain);
    for (const Letters &form : {plain, bare}) {
        if (form == letters)
            continue;
        if (Ranges same = sameMatches(form); !same.empty())
            return placesOf(std::move(same), GroundedBy::Normalised);
    }
    if (QuotePlaces around = abridgedMatches(plain); !around.ranges.empty())
        return around;
    return placesOf(nearMatches(foldedQuote(bare)), GroundedBy::NearMiss);
}

bool QuotedText::standsBefore(const QString &words, LetterRange place) const
{
    Letters wanted = foldedQuote(codePoints(words));
    while (!wanted.empty() && !isWordLetter(wanted.back()))
        wanted.pop_back();
    const Letters &text = m_folded.letters();
    size_t at = m_folded.indexOf(place.begin);
    while (at > 0 && !isWordLetter(text[at - 1]))
        --at;
    return !wanted.empty() && wanted.size() <= at &&
           std::equal(wanted.begin(), wanted.end(), text.begin() + static_cast<qint64>(at - wanted.size()));
}

bool QuotedText::standsBehind(const QString &words, LetterRange place) const
{
    const Letters wanted = foldedQuote(codePoints(words));
    const auto first = std::find_if(wanted.begin(), wanted.end(), isWordLetter);
    const auto size = static_cast<size_t>(wanted.end() - first);
    const Letters &text = m_folded.letters();
    size_t at = m_folded.indexOf(place.end);
    while (at < text.size() && !isWordLetter(text[at]))
        ++at;
    return size > 0 && at + size <= text.size() &&
           std::equal(first, wanted.end(), text.begin() + static_cast<qint64>(at));
}

} // namespace tandem

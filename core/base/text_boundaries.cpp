// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_boundaries.h"

#include "core/base/code_points.h"

#include <QString>

#include <algorithm>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

namespace tandem {

namespace {

enum class CutKind { Characters, Words, Sentences };

icu::BreakIterator *newIterator(CutKind kind, UErrorCode &status)
{
    switch (kind) {
    case CutKind::Characters:
        return icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status);
    case CutKind::Words:
        return icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status);
    case CutKind::Sentences:
        break;
    }
    return icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status);
}

/// All places of the text where it is cut so, as code points, both ends included.
std::vector<qint32> cutsOf(QStringView text, const CodePoints &points, CutKind kind)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(newIterator(kind, status));
    UText units = UTEXT_INITIALIZER;
    utext_openUChars(&units, text.utf16(), text.size(), &status);
    std::vector<qint32> cuts;
    if (U_SUCCESS(status) && iterator) {
        iterator->setText(&units, status);
        for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
            cuts.push_back(static_cast<qint32>(points.codePointAt(at)));
    }
    utext_close(&units);
    if (cuts.empty())
        cuts = {0, static_cast<qint32>(points.count())};
    return cuts;
}

/// What a word may begin and end with: not what only stands between words.
bool isOfWords(char32_t c)
{
    constexpr uint32_t between = U_GC_Z_MASK | U_GC_P_MASK | U_GC_C_MASK;
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & between) == 0 || c == U'_';
}

char32_t letterAt(QStringView text, const CodePoints &points, qint64 place)
{
    const qsizetype unit = points.unitAt(place);
    const bool isPair = unit + 1 < text.size() && text[unit].isHighSurrogate() && text[unit + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[unit], text[unit + 1]) : text[unit].unicode();
}

bool isSpace(char32_t c)
{
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || u_iscntrl(static_cast<UChar32>(c));
}

const Stretch *holding(const std::vector<Stretch> &parts, qint64 place)
{
    const auto next = std::upper_bound(parts.begin(), parts.end(), place,
                                       [](qint64 at, const Stretch &part) { return at < part.start; });
    return next != parts.begin() && place < std::prev(next)->end ? &*std::prev(next) : nullptr;
}

const Stretch *firstStartingFrom(const std::vector<Stretch> &parts, qint64 place)
{
    const auto found = std::lower_bound(parts.begin(), parts.end(), place,
                                        [](const Stretch &part, qint64 at) { return part.start < at; });
    return found == parts.end() ? nullptr : &*found;
}

const Stretch *firstEndingAfter(const std::vector<Stretch> &parts, qint64 place)
{
    const auto found = std::upper_bound(parts.begin(), parts.end(), place,
                                        [](qint64 at, const Stretch &part) { return at < part.end; });
    return found == parts.end() ? nullptr : &*found;
}

/// The one before what was found; the last where nothing was.
const Stretch *oneBefore(const std::vector<Stretch> &parts, const Stretch *found)
{
    const Stretch *end = parts.data() + parts.size();
    const Stretch *from = found ? found : end;
    return from == parts.data() ? nullptr : from - 1;
}

std::optional<Stretch> valueOf(const Stretch *found)
{
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

Stretch unitedWith(const Stretch &one, const Stretch &other)
{
    return {std::min(one.start, other.start), std::max(one.end, other.end)};
}

TextBoundaries::TextBoundaries(QStringView text)
{
    const CodePoints points(text);
    m_count = points.count();
    m_cuts = cutsOf(text, points, CutKind::Characters);
    const std::vector<qint32> words = cutsOf(text, points, CutKind::Words);
    for (size_t i = 1; i < words.size(); ++i) {
        // ICU takes "@united" for one word; the sign before it is none.
        Stretch part{atOrBefore(words[i - 1]), atOrBefore(words[i])};
        while (!part.isEmpty() && !isOfWords(letterAt(text, points, part.start)))
            part.start = after(part.start);
        while (!part.isEmpty() && !isOfWords(letterAt(text, points, before(part.end))))
            part.end = before(part.end);
        if (!part.isEmpty())
            m_words.push_back(part);
    }
    const std::vector<qint32> sentences = cutsOf(text, points, CutKind::Sentences);
    for (size_t i = 1; i < sentences.size(); ++i) {
        Stretch part{atOrBefore(sentences[i - 1]), atOrBefore(sentences[i])};
        while (!part.isEmpty() && isSpace(letterAt(text, points, part.end - 1)))
            --part.end;
        while (!part.isEmpty() && isSpace(letterAt(text, points, part.start)))
            ++part.start;
        if (!part.isEmpty())
            m_sentences.push_back(part);
    }
}

qint64 TextBoundaries::atOrBefore(qint64 place) const
{
    const auto next = std::upper_bound(m_cuts.begin(), m_cuts.end(), place);
    return next == m_cuts.begin() ? 0 : *std::prev(next);
}

qint64 TextBoundaries::atOrAfter(qint64 place) const
{
    const auto found = std::lower_bound(m_cuts.begin(), m_cuts.end(), place);
    return found == m_cuts.end() ? m_count : *found;
}

qint64 TextBoundaries::before(qint64 place) const
{
    return atOrBefore(place - 1);
}

qint64 TextBoundaries::after(qint64 place) const
{
    return atOrAfter(place + 1);
}

std::optional<Stretch> TextBoundaries::wordAt(qint64 place) const
{
    return valueOf(holding(m_words, place));
}

std::optional<Stretch> TextBoundaries::wordAfter(qint64 place) const
{
    return valueOf(firstStartingFrom(m_words, place));
}

std::optional<Stretch> TextBoundaries::wordBefore(qint64 place) const
{
    return valueOf(oneBefore(m_words, firstEndingAfter(m_words, place)));
}

std::optional<Stretch> TextBoundaries::wordEndingAfter(qint64 place) const
{
    return valueOf(firstEndingAfter(m_words, place));
}

std::optional<Stretch> TextBoundaries::wordBeginningBefore(qint64 place) const
{
    return valueOf(oneBefore(m_words, firstStartingFrom(m_words, place)));
}

std::optional<Stretch> TextBoundaries::sentenceAt(qint64 place) const
{
    return valueOf(holding(m_sentences, place));
}

std::optional<Stretch> TextBoundaries::sentenceAfter(qint64 place) const
{
    return valueOf(firstEndingAfter(m_sentences, place));
}

std::optional<Stretch> TextBoundaries::sentenceBefore(qint64 place) const
{
    return valueOf(oneBefore(m_sentences, firstStartingFrom(m_sentences, place)));
}

} // namespace tandem

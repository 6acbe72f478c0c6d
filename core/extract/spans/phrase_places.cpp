// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/phrase_places.h"

#include "core/base/code_points.h"
#include "core/extract/spans/letters.h"

namespace tandem {

namespace {

char32_t lastLetter(QStringView text)
{
    const bool isPair = text.size() > 1 && text.last(2).front().isHighSurrogate() && text.back().isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[text.size() - 2], text.back()) : text.back().unicode();
}

char32_t firstLetter(QStringView text)
{
    const bool isPair = text.size() > 1 && text.front().isHighSurrogate() && text[1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.front(), text[1]) : text.front().unicode();
}

/// Whether a text can be cut before a unit.
bool canBeCut(QStringView text, const TextBoundaries &boundaries, qsizetype unit, qint64 place)
{
    if (unit == 0 || unit == text.size())
        return true;
    if (boundaries.atOrBefore(place) != place)
        return false;
    const auto word = boundaries.wordAt(place);
    return !word || word->start == place || !isInWords(firstLetter(text.sliced(unit))) ||
           !isInWords(lastLetter(text.first(unit)));
}

} // namespace

std::vector<Stretch> phrasePlaces(const QString &text, const TextBoundaries &boundaries, const QString &phrase)
{
    std::vector<Stretch> places;
    if (phrase.trimmed().isEmpty())
        return places;
    const CodePoints points(text);
    for (qsizetype unit = text.indexOf(phrase); unit >= 0;) {
        const qsizetype end = unit + phrase.size();
        const Stretch place{points.codePointAt(unit), points.codePointAt(end)};
        const bool isWhole =
            canBeCut(text, boundaries, unit, place.start) && canBeCut(text, boundaries, end, place.end);
        if (isWhole)
            places.push_back(place);
        unit = text.indexOf(phrase, isWhole ? end : unit + 1);
    }
    return places;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase_places.h"

#include "core/base/code_points.h"
#include "core/base/graphemes.h"

#include <algorithm>

namespace tandem {

namespace {

bool isWrittenWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isInWord(char32_t letter)
{
    return (QChar::isLetterOrNumber(letter) && !isWrittenWithoutSpaces(letter)) || letter == U'_';
}

/// The code point that begins at a unit; of one that ends before it; 0: outside.
char32_t letterAt(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t letterBefore(const QString &text, qsizetype at)
{
    const bool isPair = at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return letterAt(text, at - (isPair ? 2 : 1));
}

/// Where a text can be cut without parting a letter from its marks, or an emoji from what it is composed with.
std::vector<qsizetype> cutsOf(const QString &text)
{
    std::vector<qsizetype> cuts{0};
    Graphemes graphemes(text);
    for (QStringView next = graphemes.next(); !next.isEmpty(); next = graphemes.next())
        cuts.push_back(cuts.back() + next.size());
    return cuts;
}

bool isWhole(const QString &text, const std::vector<qsizetype> &cuts, qsizetype begin, qsizetype end)
{
    if (!std::binary_search(cuts.begin(), cuts.end(), begin) || !std::binary_search(cuts.begin(), cuts.end(), end))
        return false;
    const bool cutsBefore = isInWord(letterAt(text, begin)) && isInWord(letterBefore(text, begin));
    const bool cutsAfter = isInWord(letterBefore(text, end)) && isInWord(letterAt(text, end));
    return !cutsBefore && !cutsAfter;
}

} // namespace

std::vector<std::pair<qint64, qint64>> phrasePlaces(const QString &text, const QString &phrase)
{
    std::vector<std::pair<qint64, qint64>> places;
    if (phrase.isEmpty() || !text.contains(phrase))
        return places;
    const std::vector<qsizetype> cuts = cutsOf(text);
    const CodePoints points(text);
    for (qsizetype at = text.indexOf(phrase); at >= 0;) {
        const qsizetype end = at + phrase.size();
        const bool isPlace = isWhole(text, cuts, at, end);
        if (isPlace)
            places.emplace_back(points.codePointAt(at), points.codePointAt(end));
        at = text.indexOf(phrase, isPlace ? end : at + 1);
    }
    return places;
}

} // namespace tandem

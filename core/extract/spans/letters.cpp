// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/letters.h"
#include "core/extract/words/spoken_words.h"

#include <QList>

#include <algorithm>

#include <unicode/uchar.h>

namespace tandem {

namespace {

bool isInRange(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

/// The vowels and final consonants of Korean syllables that are written as single letters.
bool isLaterJamo(char32_t c)
{
    return isInRange(c, 0x1160, 0x11FF);
}

bool isWithoutWidth(char32_t c)
{
    return c == 0x00AD || isInRange(c, 0x200B, 0x200C) || isInRange(c, 0x200E, 0x200F) ||
           isInRange(c, 0x202A, 0x202E) || isInRange(c, 0x2060, 0x2069) || isInRange(c, 0xFE00, 0xFE0F) || c == 0xFEFF;
}

/// Arabic vowel signs and the stretching of a line; Hebrew points and accents.
bool isVowelPoint(char32_t c)
{
    const bool isHebrewMark = isInRange(c, 0x0591, 0x05C7) && c != 0x05BE && c != 0x05C0 && c != 0x05C3 && c != 0x05C6;
    return isInRange(c, 0x064B, 0x0652) || c == 0x0670 || c == 0x0640 || isHebrewMark;
}

bool isAmong(char32_t c, QStringView signs)
{
    return c <= 0xFFFF && signs.contains(QChar(static_cast<char16_t>(c)));
}

bool isAroundWords(char32_t c)
{
    return QChar::isSpace(c) || isDropped(c) || isAmong(c, u"\"'“”‘’«»‹›„‚`*_….,;:!?。、，；：！？「」『』");
}

char32_t closingBracket(char32_t c)
{
    switch (c) {
    case U'(':
        return U')';
    case U'[':
        return U']';
    case U'（':
        return U'）';
    case U'【':
        return U'】';
    default:
        return 0;
    }
}

using LetterPlace = Letters::const_iterator;

/// Whether the letter at the beginning of [begin, end) is a bracket that belongs to none inside.
bool isLooseAtFront(LetterPlace begin, LetterPlace end)
{
    if (isAmong(*begin, u")]）】"))
        return true;
    const char32_t closing = closingBracket(*begin);
    if (!closing)
        return false;
    const auto at = std::find(begin, end, closing);
    return at == end || at + 1 == end;
}

/// The same for its last letter, after what is loose at the front was taken away.
bool isLooseAtBack(LetterPlace begin, LetterPlace end)
{
    const char32_t last = *(end - 1);
    const auto opens = [last](char32_t c) { return closingBracket(c) == last; };
    return closingBracket(last) || (isAmong(last, u")]）】") && std::none_of(begin, end, opens));
}

} // namespace

Letters codePoints(const QString &text)
{
    const QList<uint> units = text.toUcs4();
    return {units.begin(), units.end()};
}

QString textOf(const Letters &letters, qint64 begin, qint64 end)
{
    return QString::fromUcs4(letters.data() + begin, end - begin);
}

bool isMark(char32_t c)
{
    if (c < 0x0300)
        return false;
    const auto point = static_cast<UChar32>(c);
    return QChar::isMark(c) || isLaterJamo(c) || u_hasBinaryProperty(point, UCHAR_JOIN_CONTROL) ||
           u_hasBinaryProperty(point, UCHAR_GRAPHEME_EXTEND) || u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER);
}

bool isInWords(char32_t c)
{
    return QChar::isLetterOrNumber(c) && !(c <= 0xFFFF && isUnspaced(QChar(static_cast<char16_t>(c)))) &&
           QChar::script(c) != QChar::Script_Han;
}

bool isDropped(char32_t c)
{
    return c >= 0x00AD && (isWithoutWidth(c) || isVowelPoint(c));
}

char32_t plainSign(char32_t c)
{
    if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B || c == 0x02BC || c == 0x0060 || c == 0x00B4 ||
        c == 0x05F3 || c == 0x2039 || c == 0x203A)
        return U'\'';
    if ((c >= 0x201C && c <= 0x201F) || c == 0x00AB || c == 0x00BB || (c >= 0x300C && c <= 0x300F) || c == 0x05F4)
        return U'"';
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x05BE ? U'-' : c;
}

Letters withoutEnds(const Letters &quote)
{
    auto begin = quote.begin();
    auto end = quote.end();
    for (bool isDone = false; !isDone && begin != end;) {
        isDone = false;
        if (isAroundWords(*(end - 1)))
            --end;
        else if (isAroundWords(*begin) || isLooseAtFront(begin, end))
            ++begin;
        else if (isLooseAtBack(begin, end))
            --end;
        else
            isDone = true;
    }
    return {begin, end};
}

Letters withoutBlankEnds(const Letters &quote)
{
    const auto isInk = [](char32_t c) { return !QChar::isSpace(c) && !(isDropped(c) && !isMark(c)); };
    const auto begin = std::find_if(quote.begin(), quote.end(), isInk);
    const auto end = std::find_if(quote.rbegin(), quote.rend(), isInk).base();
    return begin < end ? Letters(begin, end) : Letters();
}

} // namespace tandem

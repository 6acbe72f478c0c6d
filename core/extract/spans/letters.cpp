// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/letters.h"
#include "core/extract/words/spoken_words.h"

#include <QList>

#include <algorithm>

#include <unicode/uchar.h>

namespace tandem {

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
    const auto point = static_cast<UChar32>(c);
    return QChar::isMark(c) || u_hasBinaryProperty(point, UCHAR_JOIN_CONTROL) ||
           u_hasBinaryProperty(point, UCHAR_GRAPHEME_EXTEND) || u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER);
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

} // namespace tandem

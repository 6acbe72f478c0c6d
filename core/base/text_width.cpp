// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"

#include "core/base/graphemes.h"

#include <QList>

#include <algorithm>

#include <unicode/uchar.h>

namespace tandem {

namespace {

constexpr char32_t emojiPresentation = 0xFE0F; ///< after a sign: show it as an emoji

bool isWide(char32_t c)
{
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

/// What is drawn into the sign before it: accents, joiners, and the vowels and ends of a Korean syllable.
bool joinsTheSignBefore(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    const int category = u_charType(point);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR)
        return true;
    const int syllable = u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE);
    return syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO;
}

bool isEmoji(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    return u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) ||
           u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER) || u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR);
}

int widthOfGrapheme(QStringView grapheme)
{
    int width = 0;
    int signs = 0;
    bool asEmoji = false;
    for (const char32_t c : grapheme.toUcs4()) {
        asEmoji = asEmoji || c == emojiPresentation;
        if (joinsTheSignBefore(c))
            continue;
        width += isWide(c) ? 2 : 1;
        signs += isEmoji(c) ? 1 : 0;
    }
    return signs > 1 || asEmoji ? 2 : width; // a family or a flag has the place of one emoji
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit >= u' ' && unit <= u'~'; });
}

} // namespace

int textWidth(QStringView text)
{
    if (isPlain(text))
        return static_cast<int>(text.size());
    int width = 0;
    Graphemes graphemes(text);
    for (QStringView each = graphemes.next(); !each.isEmpty(); each = graphemes.next())
        width += widthOfGrapheme(each);
    return width;
}

QStringView leftColumns(QStringView text, int columns)
{
    qsizetype end = 0;
    Graphemes graphemes(text);
    for (QStringView each = graphemes.next(); !each.isEmpty(); each = graphemes.next()) {
        columns -= widthOfGrapheme(each);
        if (columns < 0)
            break;
        end += each.size();
    }
    return text.first(end);
}

} // namespace tandem

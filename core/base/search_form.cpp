// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_form.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/utf16.h>

namespace tandem {

namespace {

constexpr char16_t dotAbove = 0x0307;
constexpr char16_t dotlessI = 0x0131;

const icu::Normalizer2 &normalizer()
{
    static const icu::Normalizer2 *const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status); // part of the library: never absent
    }();
    return *instance;
}

bool holdsOnlyAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each < QChar(0x80); });
}

/// Vowel points and signs of recitation; not the hamza and the madda, which make other letters. And the stroke that
/// stretches a word.
bool isLeftOut(char16_t unit)
{
    const bool isHebrew = (unit >= 0x0591 && unit <= 0x05BD) || unit == 0x05BF || unit == 0x05C1 || unit == 0x05C2 ||
                          unit == 0x05C4 || unit == 0x05C5 || unit == 0x05C7;
    const bool isArabic = (unit >= 0x064B && unit <= 0x0652) || (unit >= 0x0656 && unit <= 0x065F) || unit == 0x0670 ||
                          (unit >= 0x06D6 && unit <= 0x06DC) || (unit >= 0x06DF && unit <= 0x06E4) || unit == 0x06E7 ||
                          unit == 0x06E8 || (unit >= 0x06EA && unit <= 0x06ED) || unit == 0x0640;
    return isHebrew || isArabic;
}

/// What goes beyond Unicode's folding. What is left may compose anew.
QString simplified(const QString &folded)
{
    QString simple;
    simple.reserve(folded.size());
    for (const QChar each : folded) {
        const char16_t unit = each.unicode();
        const bool isDotOfI = unit == dotAbove && simple.endsWith(u'i');
        if (!isDotOfI && !isLeftOut(unit))
            simple += unit == dotlessI ? QChar(u'i') : each;
    }
    return simple == folded ? folded : simple.normalized(QString::NormalizationForm_C);
}

QString foldedByUnicode(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(false, text.utf16(), static_cast<int32_t>(text.size()));
    const icu::UnicodeString folded = normalizer().normalize(source, status);
    return U_SUCCESS(status) ? simplified(QString(reinterpret_cast<const QChar *>(folded.getBuffer()), folded.length()))
                             : text.toString().toCaseFolded();
}

QString loweredAscii(QStringView text)
{
    QString lowered(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lowered.begin(), [](QChar each) {
        return each >= u'A' && each <= u'Z' ? QChar(each.unicode() + (u'a' - u'A')) : each;
    });
    return lowered;
}

/// Whether what stands before a character changes nothing of it, nor it anything of that.
bool beginsAnew(UChar32 character)
{
    // What is left out lets what is behind it join what is before; of what begins anew, only Arabic has such: the
    // stroke that stretches a word, and its forms with a mark.
    const bool isArabic = (character >= 0x0600 && character <= 0x06FF) || (character >= 0xFB50 && character <= 0xFEFC);
    const auto unit = static_cast<char16_t>(character);
    return normalizer().hasBoundaryBefore(character) && !(isArabic && foldedByUnicode(QStringView(&unit, 1)).isEmpty());
}

} // namespace

QString searchForm(QStringView text)
{
    return holdsOnlyAscii(text) ? loweredAscii(text) : foldedByUnicode(text);
}

bool sameInSearch(QStringView left, QStringView right)
{
    return left == right || searchForm(left) == searchForm(right);
}

PlacedSearchForm placedSearchForm(QStringView text)
{
    PlacedSearchForm placed;
    placed.origins.reserve(static_cast<size_t>(text.size()));
    for (qsizetype begin = 0; begin < text.size();) {
        // A piece that no character behind it changes.
        qsizetype end = begin;
        UChar32 character = 0;
        do {
            U16_FWD_1(text.utf16(), end, text.size());
            if (end < text.size())
                U16_GET(text.utf16(), 0, end, text.size(), character);
        } while (end < text.size() && !beginsAnew(character));
        placed.form += searchForm(text.mid(begin, end - begin));
        placed.origins.resize(static_cast<size_t>(placed.form.size()), {begin, end});
        begin = end;
    }
    return placed;
}

} // namespace tandem

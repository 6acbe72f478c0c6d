// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/folded_text.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/ustring.h>

namespace tandem {

namespace {

struct Entity
{
    char32_t letter = 0;
    qint64 size = 0; ///< with its & and its semicolon; 0: there is none
};

char32_t namedEntity(const QString &name)
{
    if (name == QStringLiteral("amp"))
        return U'&';
    if (name == QStringLiteral("lt"))
        return U'<';
    if (name == QStringLiteral("gt"))
        return U'>';
    if (name == QStringLiteral("quot"))
        return U'"';
    if (name == QStringLiteral("apos"))
        return U'\'';
    return name == QStringLiteral("nbsp") ? U' ' : 0;
}

char32_t numberedEntity(const QString &name)
{
    const bool isHexadecimal = name.startsWith(QStringLiteral("#x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const uint number = name.mid(isHexadecimal ? 2 : 1).toUInt(&isNumber, isHexadecimal ? 16 : 10);
    const bool isLetter = isNumber && number > 0 && number <= 0x10FFFF && !(number >= 0xD800 && number <= 0xDFFF);
    return isLetter ? number : 0;
}

Entity entityAt(const Letters &text, size_t at)
{
    constexpr size_t longest = 10;
    const auto begin = text.begin() + static_cast<qint64>(at) + 1;
    const auto limit = begin + static_cast<qint64>(std::min(longest, text.size() - at - 1));
    const auto end = std::find(begin, limit, U';');
    if (end == limit || end == begin)
        return {};
    const QString name = QString::fromUcs4(&*begin, end - begin);
    const char32_t letter = name.startsWith(u'#') ? numberedEntity(name) : namedEntity(name);
    return letter ? Entity{letter, end - begin + 2} : Entity{};
}

/// Full case folding ("ß" as "ss"), which Qt's is not.
QString caseFolded(const QString &letters)
{
    constexpr int mostUnits = 64; // of one letter: eighteen in its decomposition, three for each of them
    std::array<char16_t, mostUnits> form;
    UErrorCode error = U_ZERO_ERROR;
    const int32_t size = u_strFoldCase(form.data(), mostUnits, reinterpret_cast<const char16_t *>(letters.utf16()),
                                       static_cast<int32_t>(letters.size()), U_FOLD_CASE_DEFAULT, &error);
    return U_SUCCESS(error) && size <= mostUnits ? QString::fromUtf16(form.data(), size) : letters.toCaseFolded();
}

bool isAsciiLetter(char32_t c)
{
    return c < 0x80;
}

} // namespace

FoldedText::FoldedText(const Letters &text)
{
    m_letters.reserve(text.size());
    m_origins.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        const Entity entity = text[i] == U'&' ? entityAt(text, i) : Entity();
        const char32_t letter = entity.size > 0 ? entity.letter : text[i];
        const qint64 size = std::max<qint64>(1, entity.size);
        const LetterRange from{static_cast<qint64>(i), static_cast<qint64>(i) + size};
        if (QChar::isSpace(letter))
            addBlank(from);
        else if (!isDropped(letter))
            addFolded(plainSign(letter), from);
        i += static_cast<size_t>(size);
    }
}

void FoldedText::addBlank(LetterRange from)
{
    if (!m_letters.empty() && m_letters.back() != U' ')
        add(U' ', from);
}

void FoldedText::addFolded(char32_t letter, LetterRange from)
{
    if (isAsciiLetter(letter)) {
        add(letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter, from);
        return;
    }
    const QString form = caseFolded(QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD));
    for (const char32_t part : codePoints(form)) {
        if (!isDropped(part))
            add(part, from);
    }
}

/// Marks on one letter are put into the order of Unicode's normal forms, whatever order they were written in.
void FoldedText::add(char32_t letter, LetterRange from)
{
    m_letters.push_back(letter);
    m_origins.push_back(from);
    if (isAsciiLetter(letter))
        return;
    const auto rank = QChar::combiningClass(letter);
    for (size_t i = m_letters.size() - 1; rank > 0 && i > 0 && QChar::combiningClass(m_letters[i - 1]) > rank; --i) {
        std::swap(m_letters[i], m_letters[i - 1]);
        std::swap(m_origins[i], m_origins[i - 1]);
    }
}

std::optional<LetterRange> FoldedText::rangeOf(size_t begin, size_t end) const
{
    if (begin >= end || end > m_letters.size())
        return std::nullopt;
    const bool cutsFirst = begin > 0 && m_origins[begin - 1] == m_origins[begin];
    const bool cutsLast = end < m_origins.size() && m_origins[end] == m_origins[end - 1];
    if (cutsFirst || cutsLast)
        return std::nullopt;
    LetterRange range{m_origins[begin].begin, m_origins[end - 1].end};
    for (size_t i = end; i > begin && QChar::combiningClass(m_letters[i - 1]) > 0; --i)
        range.end = std::max({range.end, m_origins[i - 1].end, i - 1 > begin ? m_origins[i - 2].end : 0});
    return range;
}

size_t FoldedText::indexOf(qint64 codePoint) const
{
    const auto at = std::lower_bound(m_origins.begin(), m_origins.end(), codePoint,
                                     [](const LetterRange &origin, qint64 wanted) { return origin.begin < wanted; });
    return static_cast<size_t>(at - m_origins.begin());
}

Letters foldedQuote(const Letters &quote)
{
    return withoutBlankEnds(FoldedText(quote).letters());
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii_search.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <QtGlobal>

namespace tandem {

namespace {
char foldedAscii(char character)
{
    return character >= 'A' && character <= 'Z' ? char(character | 0x20) : character;
}

/// The character of an ASCII word that texts have least often, in most languages with Latin letters.
size_t rarestPlace(std::string_view word)
{
    constexpr std::string_view fromFrequentToRare = " etaonisrhldcumfpgwybvkjxqz";
    const auto rarity = [&](char each) { return fromFrequentToRare.find(each); }; // npos: no letter, so rarest of all
    const auto rarest =
        std::max_element(word.begin(), word.end(), [&](char left, char right) { return rarity(left) < rarity(right); });
    return size_t(rarest - word.begin());
}
} // namespace

bool isAsciiText(std::string_view text)
{
    quint64 seen = 0;
    size_t at = 0;
    for (; at + sizeof seen <= text.size(); at += sizeof seen) {
        quint64 part = 0;
        std::memcpy(&part, text.data() + at, sizeof part);
        seen |= part;
    }
    for (; at < text.size(); ++at)
        seen |= quint64(text[at] & 0x80);
    return (seen & 0x8080808080808080) == 0;
}

AsciiSearch::AsciiSearch(std::string word)
    : m_word(std::move(word))
    , m_place(rarestPlace(m_word))
{
}

bool AsciiSearch::isIn(std::string_view text) const
{
    if (m_word.empty() || m_word.size() > text.size())
        return m_word.empty();
    const char lower = m_word[m_place];
    const char upper = lower >= 'a' && lower <= 'z' ? char(lower & ~0x20) : lower;
    return isAt(text, lower) || (upper != lower && isAt(text, upper));
}

bool AsciiSearch::isAt(std::string_view text, char rarest) const
{
    const char *from = text.data() + m_place;
    const char *end = text.data() + text.size() - m_word.size() + m_place + 1;
    while (const auto *found = static_cast<const char *>(std::memchr(from, rarest, size_t(end - from)))) {
        const auto isEqual = [](char folded, char each) { return folded == foldedAscii(each); };
        if (std::equal(m_word.begin(), m_word.end(), found - m_place, isEqual))
            return true;
        from = found + 1;
    }
    return false;
}

} // namespace tandem

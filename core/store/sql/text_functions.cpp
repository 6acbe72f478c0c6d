// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/text_functions.h"

#include "core/base/text_order.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <sqlite3.h>

namespace tandem {

namespace {
char foldedAscii(char character)
{
    return character >= 'A' && character <= 'Z' ? char(character | 0x20) : character;
}

/// Eight bytes at a time: a search through a million texts asks this of nearly every one.
bool isAscii(std::string_view text)
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

/// The character of an ASCII word that texts have least often, in most languages with Latin letters.
size_t rarestPlace(std::string_view word)
{
    constexpr std::string_view fromFrequentToRare = " etaonisrhldcumfpgwybvkjxqz";
    const auto rarity = [&](char each) { return fromFrequentToRare.find(each); }; // npos: no letter, so rarest of all
    const auto rarest =
        std::max_element(word.begin(), word.end(), [&](char left, char right) { return rarity(left) < rarity(right); });
    return size_t(rarest - word.begin());
}

/// Looks for an ASCII word in UTF-8 text, ignoring the case of ASCII letters: by the C library, which goes through 32
/// bytes at a time, for the rarest letter of the word.
class AsciiSearch
{
public:
    /// `word` is folded already.
    explicit AsciiSearch(std::string word)
        : m_word(std::move(word))
        , m_place(rarestPlace(m_word))
    {
    }

    bool isIn(std::string_view text) const
    {
        if (m_word.empty() || m_word.size() > text.size())
            return m_word.empty();
        const char lower = m_word[m_place];
        const char upper = lower >= 'a' && lower <= 'z' ? char(lower & ~0x20) : lower;
        return isAt(text, lower) || (upper != lower && isAt(text, upper));
    }

private:
    /// Whether the word is where `rarest`, one form of its rarest letter, is found.
    bool isAt(std::string_view text, char rarest) const
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

    std::string m_word;
    size_t m_place;
};

bool hasByte(std::string_view text, char byte)
{
    return text.find(byte) != std::string_view::npos;
}

/// A word made ready for many texts.
class FoldedWord
{
public:
    explicit FoldedWord(std::string_view word)
        : m_folded(QString::fromUtf8(word.data(), qsizetype(word.size())).toCaseFolded())
        , m_search(m_folded.toStdString())
        , m_isAscii(isAscii(m_folded.toStdString()))
        , m_hasK(m_folded.contains(u'k'))
        , m_hasS(m_folded.contains(u's'))
    {
    }

    bool isIn(std::string_view text) const
    {
        if (m_isAscii && m_search.isIn(text))
            return true;
        return needsUnicode(text) &&
               QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().contains(m_folded);
    }

private:
    /// Most texts need none of Unicode's tables: they are plain ASCII, or lack the first bytes of the only two other
    /// characters that fold to ASCII letters, the Kelvin sign to k and the long s.
    bool needsUnicode(std::string_view text) const
    {
        if (m_isAscii)
            return (m_hasK && hasByte(text, '\xE2')) || (m_hasS && hasByte(text, '\xC5'));
        return !isAscii(text);
    }

    QString m_folded;
    AsciiSearch m_search; // for an ASCII word
    bool m_isAscii;
    bool m_hasK;
    bool m_hasS;
};

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void contains(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *word = static_cast<FoldedWord *>(sqlite3_get_auxdata(context, 1));
    if (!word) {
        auto fresh = std::make_unique<FoldedWord>(textOf(values[1]));
        const bool isIn = fresh->isIn(textOf(values[0]));
        // SQLite owns it from here, and may destroy it at once.
        sqlite3_set_auxdata(context, 1, fresh.release(), [](void *old) { delete static_cast<FoldedWord *>(old); });
        sqlite3_result_int(context, isIn);
        return;
    }
    sqlite3_result_int(context, word->isIn(textOf(values[0])));
}

void number(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view text = textOf(values[0]);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    if (isNumber && !text.empty())
        sqlite3_result_double(context, value);
    else
        sqlite3_result_null(context);
}
int compareTexts(void *, int leftSize, const void *left, int rightSize, const void *right)
{
    return TextOrder::ofUser().compareUtf8({static_cast<const char *>(left), size_t(leftSize)},
                                           {static_cast<const char *>(right), size_t(rightSize)});
}
} // namespace

void addTextFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(handle, "tandem_contains", 2, flags, nullptr, contains, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "tandem_number", 1, flags, nullptr, number, nullptr, nullptr, nullptr);
    sqlite3_create_collation_v2(handle, "tandem_text", SQLITE_UTF8, nullptr, compareTexts, nullptr);
}

} // namespace tandem

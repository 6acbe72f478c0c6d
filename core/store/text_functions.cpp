// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_functions.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <memory>

#include <sqlite3.h>

namespace tandem {

namespace {
char foldedAscii(char character)
{
    return character >= 'A' && character <= 'Z' ? char(character | 0x20) : character;
}

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char character) { return (character & 0x80) != 0; });
}

/// A word made ready for many texts.
class FoldedWord
{
public:
    explicit FoldedWord(std::string_view word)
        : m_folded(QString::fromUtf8(word.data(), qsizetype(word.size())).toCaseFolded())
        , m_bytes(m_folded.toStdString())
        , m_isAscii(isAscii(m_bytes))
    {
    }

    bool isIn(std::string_view text) const
    {
        // Most texts are plain ASCII: then no character needs Unicode's tables.
        if (isAscii(text))
            return m_isAscii && isInAscii(text);
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().contains(m_folded);
    }

private:
    bool isInAscii(std::string_view text) const
    {
        const auto equal = [](char left, char right) { return foldedAscii(left) == right; };
        return std::search(text.begin(), text.end(), m_bytes.begin(), m_bytes.end(), equal) != text.end();
    }

    QString m_folded;
    std::string m_bytes;
    bool m_isAscii;
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
} // namespace

void addTextFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(handle, "tandem_contains", 2, flags, nullptr, contains, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "tandem_number", 1, flags, nullptr, number, nullptr, nullptr, nullptr);
}

} // namespace tandem

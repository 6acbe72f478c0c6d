// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/text_functions.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/base/searched_word.h"
#include "core/base/text_order.h"

#include <QString>

#include <charconv>
#include <cmath>
#include <memory>
#include <string_view>

#include <sqlite3.h>

namespace tandem {

namespace {
std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void contains(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *word = static_cast<SearchedWord *>(sqlite3_get_auxdata(context, 1));
    if (!word) {
        auto fresh = std::make_unique<SearchedWord>(decoded(textOf(values[1])));
        const bool isIn = fresh->isIn(textOf(values[0]));
        // SQLite owns it from here, and may destroy it at once.
        sqlite3_set_auxdata(context, 1, fresh.release(), [](void *old) { delete static_cast<SearchedWord *>(old); });
        sqlite3_result_int(context, isIn);
        return;
    }
    sqlite3_result_int(context, word->isIn(textOf(values[0])));
}

bool isSame(std::string_view left, std::string_view right)
{
    const auto composed = [](std::string_view text) { return decoded(text).normalized(QString::NormalizationForm_C); };
    return left == right || (!isAsciiText(left) && !isAsciiText(right) && composed(left) == composed(right));
}

void same(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        sqlite3_result_null(context);
    else
        sqlite3_result_int(context, isSame(textOf(values[0]), textOf(values[1])));
}

QByteArray objectOf(sqlite3_value *value)
{
    const std::string_view text = textOf(value);
    const QByteArray json = QByteArray(text.data(), qsizetype(text.size())).trimmed();
    return json.startsWith('{') && !findJsonFault(json) ? json : QByteArrayLiteral("{}");
}

void merged(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray json = mergedMembers(objectOf(values[0]), objectOf(values[1]));
    sqlite3_result_text64(context, json.constData(), sqlite3_uint64(json.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
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
    sqlite3_create_function_v2(handle, "tandem_same", 2, flags, nullptr, same, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "tandem_merged", 2, flags, nullptr, merged, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "tandem_number", 1, flags, nullptr, number, nullptr, nullptr, nullptr);
    sqlite3_create_collation_v2(handle, "tandem_text", SQLITE_UTF8, nullptr, compareTexts, nullptr);
}

} // namespace tandem

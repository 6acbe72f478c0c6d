// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include "core/base/utf8_text.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

JsonFault faultOf(const nlohmann::detail::exception &exception, const QByteArray &json, qint64 offset)
{
    const QByteArray what(exception.what());
    if (what.contains("number overflow"))
        return {offset, JsonTexts::tr("A number is too large."), false};
    if (what.contains("surrogate")) {
        return {offset,
                JsonTexts::tr("A text holds half of a surrogate pair (\\ud800–\\udfff), which is no character."),
                false};
    }
    if (what.contains("ill-formed UTF-8"))
        return {offset, JsonTexts::tr("The text is not valid UTF-8."), false};
    if (offset >= json.size())
        return {offset, JsonTexts::tr("The JSON text ends too early."), true};
    if (what.contains("must be escaped"))
        return {offset, JsonTexts::tr("A text holds a control character that must be escaped."), true};
    const auto next = QString::fromUtf8(json.mid(offset, 4)).left(1);
    return {offset, JsonTexts::tr("This is not valid JSON: %1 does not fit here.").arg(u'“' + next + u'”'), true};
}

/// A consumer of SAX events that keeps nothing but the first error: checks without building a value.
class FaultFinder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit FaultFinder(const QByteArray &json)
        : m_json(json)
    {
    }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool key(string_t &) override { return true; }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception) override
    {
        const auto offset = std::min<qint64>(std::max<qint64>(static_cast<qint64>(position) - 1, 0), m_json.size());
        m_fault = faultOf(exception, m_json, offset);
        return false;
    }

    const std::optional<JsonFault> &fault() const { return m_fault; }
    int deepest() const { return m_deepest; }

private:
    bool open()
    {
        m_deepest = std::max(m_deepest, ++m_depth);
        return true;
    }
    bool close()
    {
        --m_depth;
        return true;
    }

    const QByteArray &m_json;
    int m_depth = 0;
    int m_deepest = 0;
    std::optional<JsonFault> m_fault;
};

} // namespace

TextPlace placeOfByte(const QByteArray &text, qint64 offset)
{
    TextPlace place;
    const qint64 end = std::min<qint64>(offset, text.size());
    for (qint64 i = 0; i < end; ++i) {
        const char byte = text[i];
        const bool isLineEnd = byte == '\n' || (byte == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'));
        if (isLineEnd) {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

std::optional<JsonFault> findJsonFault(const QByteArray &json)
{
    FaultFinder finder(json);
    nlohmann::json::sax_parse(json.begin(), json.end(), &finder);
    return finder.fault();
}

Result<ordered_json> parseJson(const QByteArray &json)
{
    FaultFinder finder(json);
    nlohmann::json::sax_parse(json.begin(), json.end(), &finder);
    if (const auto &fault = finder.fault()) {
        const TextPlace place = placeOfByte(json, fault->offset);
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Json", "Line %1, column %2: %3")
                                                    .arg(place.line)
                                                    .arg(place.column)
                                                    .arg(fault->reason));
    }
    if (finder.deepest() > deepestJson) {
        return failure(ErrorCode::InvalidInput,
                       JsonTexts::tr("The JSON text is nested more than %1 deep.").arg(deepestJson));
    }
    return ordered_json::parse(json.begin(), json.end());
}

QString jsonCellText(const ordered_json &value)
{
    if (value.is_string())
        return textOfUtf8(value.get_ref<const std::string &>());
    return QString::fromStdString(value.dump());
}

} // namespace tandem

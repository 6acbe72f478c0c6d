// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"

#include "core/base/utf8_text.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <cstring>
#include <utility>
#include <vector>

namespace tandem {

JsonMembers::JsonMembers(QByteArrayView object)
    : m_text(object)
{
    skip(" \t\r\n{");
}

bool JsonMembers::next()
{
    skip(" \t\r\n,");
    if (m_at >= m_text.size() || m_text[m_at] == '}')
        return false;
    m_name = takeString();
    skip(" \t\r\n:");
    m_value = m_text[m_at] == '"' ? takeString() : takeValue();
    return true;
}

QString JsonMembers::name() const
{
    return unescapedJsonString(m_name);
}

QString JsonMembers::value() const
{
    if (m_value.startsWith('"'))
        return unescapedJsonString(m_value);
    if (m_value == QByteArrayView("null"))
        return {};
    return textOfUtf8(m_value);
}

/// A string with its quotes.
QByteArrayView JsonMembers::takeString()
{
    const qsizetype start = m_at++;
    while (m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    ++m_at;
    return m_text.sliced(start, m_at - start);
}

/// Anything but a string, without the white space behind it.
QByteArrayView JsonMembers::takeValue()
{
    const qsizetype start = m_at;
    qsizetype depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const char character = m_text[m_at];
        if (character == '"') {
            takeString();
            --m_at;
        } else if (character == '{' || character == '[') {
            ++depth;
        } else if (character == '}' || character == ']') {
            if (depth == 0)
                break;
            --depth;
        } else if (character == ',' && depth == 0) {
            break;
        }
    }
    return m_text.sliced(start, m_at - start).trimmed();
}

void JsonMembers::skip(const char *characters)
{
    while (m_at < m_text.size() && m_text[m_at] != '\0' && std::strchr(characters, m_text[m_at]))
        ++m_at;
}

QByteArray mergedMembers(QByteArrayView object, QByteArrayView members)
{
    std::vector<std::pair<QByteArrayView, QByteArrayView>> merged; // names and values as they stand in the texts
    QHash<QString, size_t> places;
    for (const QByteArrayView each : {object, members}) {
        for (JsonMembers reading(each); reading.next();) {
            const auto known = places.constFind(reading.name());
            if (known != places.constEnd()) {
                merged[*known].second = reading.json();
                continue;
            }
            places.insert(reading.name(), merged.size());
            merged.emplace_back(reading.nameJson(), reading.json());
        }
    }
    QByteArray json = "{";
    for (const auto &[name, value] : merged) {
        if (json.size() > 1)
            json += ',';
        json.append(name).append(':').append(value);
    }
    return json + '}';
}

QString unescapedJsonString(QByteArrayView quoted)
{
    const QByteArrayView inside = quoted.sliced(1, quoted.size() - 2);
    if (!std::memchr(inside.data(), '\\', static_cast<size_t>(inside.size())))
        return textOfUtf8(inside);
    const auto parsed = nlohmann::json::parse(quoted.begin(), quoted.end());
    return textOfUtf8(parsed.get_ref<const std::string &>());
}

} // namespace tandem

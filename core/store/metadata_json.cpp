// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metadata_json.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {
void appendEscaped(QByteArray &json, char character)
{
    static const char digits[] = "0123456789abcdef";
    switch (character) {
    case '"':
        json += "\\\"";
        return;
    case '\\':
        json += "\\\\";
        return;
    case '\n':
        json += "\\n";
        return;
    default:
        json += "\\u00";
        json += digits[(character >> 4) & 0xf];
        json += digits[character & 0xf];
    }
}

bool needsEscape(char character)
{
    return character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
}

/// Most values need no escape and are copied whole: an import writes millions of them.
void appendString(QByteArray &json, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    auto written = utf8.cbegin();
    for (auto at = utf8.cbegin(); at != utf8.cend(); ++at) {
        if (!needsEscape(*at))
            continue;
        json.append(written, at - written);
        appendEscaped(json, *at);
        written = at + 1;
    }
    json.append(written, utf8.cend() - written);
    json += '"';
}
} // namespace

QByteArray metadataToJson(const Metadata &metadata)
{
    QByteArray json("{");
    for (const auto &[name, value] : metadata) {
        if (json.size() > 1)
            json += ',';
        appendString(json, name);
        json += ':';
        appendString(json, value);
    }
    json += '}';
    return json;
}

Metadata metadataFromJson(const QByteArray &json)
{
    const auto object = nlohmann::ordered_json::parse(json.begin(), json.end(), nullptr, false);
    if (!object.is_object())
        return {};
    Metadata metadata;
    for (const auto &member : object.items())
        metadata.emplace_back(QString::fromStdString(member.key()), jsonCellText(member.value()));
    return metadata;
}

Metadata selected(const Metadata &metadata, const QStringList &names)
{
    Metadata chosen;
    for (const QString &name : names) {
        const auto found = std::find_if(metadata.begin(), metadata.end(),
                                        [&name](const auto &member) { return member.first == name; });
        if (found != metadata.end())
            chosen.push_back(*found);
    }
    return chosen;
}

} // namespace tandem

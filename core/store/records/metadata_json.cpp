// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/metadata_json.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"

#include <QStringEncoder>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

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

/// Replaces what was appended at `start` by its escaped form.
void escapeFrom(QByteArray &json, qsizetype start)
{
    const QByteArray plain = json.mid(start);
    json.truncate(start);
    for (const char character : plain) {
        if (needsEscape(character))
            appendEscaped(json, character);
        else
            json += character;
    }
}

void appendString(QByteArray &json, const QString &text)
{
    json += '"';
    const qsizetype start = json.size();
    appendUtf8(json, text);
    if (std::any_of(json.cbegin() + start, json.cend(), needsEscape))
        escapeFrom(json, start);
    json += '"';
}
} // namespace

void appendUtf8(QByteArray &utf8, const QString &text)
{
    constexpr qsizetype mostBytes = 3; // that one UTF-16 unit can become
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype start = utf8.size();
    utf8.resize(start + mostBytes * text.size());
    const char *end = encoder.appendToBuffer(utf8.data() + start, text);
    utf8.truncate(end - utf8.constData());
}

void appendMetadata(QByteArray &json, const Metadata &metadata, const std::vector<size_t> &typed)
{
    json += '{';
    auto nextTyped = typed.begin();
    for (size_t i = 0; i < metadata.size(); ++i) {
        if (i > 0)
            json += ',';
        appendString(json, metadata[i].first);
        json += ':';
        if (nextTyped == typed.end() || *nextTyped != i) {
            appendString(json, metadata[i].second);
        } else {
            appendUtf8(json, metadata[i].second);
            ++nextTyped;
        }
    }
    json += '}';
}

QByteArray metadataToJson(const Metadata &metadata)
{
    QByteArray json;
    appendMetadata(json, metadata);
    return json;
}

Metadata metadataFromJson(const QByteArray &json)
{
    const QByteArrayView object = QByteArrayView(json).trimmed();
    if (!object.startsWith('{') || findJsonFault(json))
        return {};
    Metadata metadata;
    for (JsonMembers members(object); members.next();)
        metadata.emplace_back(members.name(), members.value());
    return metadata;
}

QByteArray textListToJson(const QStringList &texts)
{
    QByteArray json = "[";
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += ',';
        appendString(json, text);
    }
    return json + ']';
}

QStringList textListFromJson(const QByteArray &json)
{
    const auto array = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
    QStringList texts;
    for (const auto &text : array) {
        if (array.is_array() && text.is_string())
            texts.append(QString::fromStdString(text.get_ref<const std::string &>()));
    }
    return texts;
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

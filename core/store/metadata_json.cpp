// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metadata_json.h"

#include "core/base/json_text.h"

#include <QStringEncoder>

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

/// An import writes millions of these, most without anything to escape: so they are encoded in place.
void appendString(QByteArray &json, QStringEncoder &encoder, const QString &text)
{
    json += '"';
    const qsizetype start = json.size();
    json.resize(start + encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(json.data() + start, text);
    json.truncate(end - json.constData());
    if (std::any_of(json.cbegin() + start, json.cend(), needsEscape))
        escapeFrom(json, start);
    json += '"';
}

qsizetype encodedSize(const Metadata &metadata)
{
    qsizetype size = 2;
    for (const auto &[name, value] : metadata)
        size += 3 * (name.size() + value.size()) + 6;
    return size;
}
} // namespace

QByteArray metadataToJson(const Metadata &metadata)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    QByteArray json;
    json.reserve(encodedSize(metadata));
    json += '{';
    for (const auto &[name, value] : metadata) {
        if (json.size() > 1)
            json += ',';
        appendString(json, encoder, name);
        json += ':';
        appendString(json, encoder, value);
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

QByteArray textListToJson(const QStringList &texts)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    QByteArray json = "[";
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += ',';
        json.reserve(json.size() + encoder.requiredSpace(text.size()) * 6 + 3);
        appendString(json, encoder, text);
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

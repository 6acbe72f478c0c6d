// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"

namespace tandem {

namespace {

constexpr char16_t deleteSign = 0x7f;
constexpr char16_t controlPictures = 0x2400; // a picture for each of the first 32, and for delete at 0x21
constexpr char16_t deletePicture = 0x2421;

bool isSecondSet(char16_t character)
{
    return character >= 0x80 && character <= 0x9f;
}

bool isControl(char16_t character)
{
    return character < 0x20 || character == deleteSign || isSecondSet(character);
}

QString shown(const QString &text, bool isCell)
{
    QString result = text;
    for (QChar &character : result) {
        const char16_t code = character.unicode();
        if (!isControl(code) || (code == u'\n' && !isCell))
            continue;
        if (isSecondSet(code))
            character = QChar::ReplacementCharacter;
        else
            character = code == deleteSign ? deletePicture : char16_t(controlPictures + code);
    }
    return result;
}

} // namespace

QString printable(const QString &text)
{
    return shown(text, false);
}

QString printableCell(const QString &text)
{
    return shown(text, true);
}

QByteArray printableJson(const QByteArray &json)
{
    const auto beginsSecondSet = [&json](qsizetype i) {
        return json[i] == '\xC2' && i + 1 < json.size() && uchar(json[i + 1]) < 0xa0;
    };
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '\x7f')
            result += "\\u007f";
        else if (beginsSecondSet(i))
            result += "\\u00" + QByteArray::number(uchar(json[++i]), 16);
        else
            result += json[i];
    }
    return result;
}

} // namespace tandem

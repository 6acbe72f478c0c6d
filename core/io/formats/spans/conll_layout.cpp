// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/conll_layout.h"

#include "core/base/code_points.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

using nlohmann::ordered_json;
using TokenPlaces = std::vector<std::pair<qint64, qint64>>;

/// Whether words of the character's script follow each other without spaces; its punctuation too.
bool isUnspaced(char32_t character)
{
    if ((character >= 0x3000 && character <= 0x30FF) || (character >= 0xFF01 && character <= 0xFF9F))
        return true;
    constexpr std::array scripts{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
                                 QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return std::find(scripts.begin(), scripts.end(), QChar::script(character)) != scripts.end();
}

char32_t lastCharacter(const QString &text)
{
    const qsizetype size = text.size();
    if (size > 1 && text[size - 1].isLowSurrogate() && text[size - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[size - 2], text[size - 1]);
    return text[size - 1].unicode();
}

char32_t firstCharacter(const QString &text)
{
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    return text[0].unicode();
}

bool areJoined(const QString &left, const QString &right)
{
    const char32_t last = lastCharacter(left);
    const char32_t first = firstCharacter(right);
    if (isUnspaced(last) && isUnspaced(first))
        return true;
    return (isUnspaced(last) && QChar::isDigit(first)) || (QChar::isDigit(last) && isUnspaced(first));
}

/// The pieces between single spaces.
TokenPlaces placesBetweenSpaces(const QString &text)
{
    TokenPlaces places;
    qint64 at = 0;
    for (const QString &piece : text.split(u' ')) {
        const qint64 length = CodePoints(piece).count();
        places.emplace_back(at, at + length);
        at += length + 1;
    }
    return places;
}

bool areInOrder(const TokenPlaces &places, const QString &text)
{
    qint64 at = 0;
    for (const auto &[start, end] : places) {
        if (start < at || end <= start)
            return false;
        at = end;
    }
    return at <= CodePoints(text).count();
}

ordered_json linesToJson(const QStringList &lines)
{
    ordered_json json = ordered_json::array();
    for (const QString &line : lines)
        json.push_back(line.toStdString());
    return json;
}

QStringList linesFromJson(const ordered_json &json)
{
    QStringList lines;
    for (const ordered_json &line : json)
        lines += QString::fromStdString(line.get<std::string>());
    return lines;
}

ordered_json columnsToJson(const ConllLayout &layout)
{
    ordered_json others = ordered_json::array();
    for (const QStringList &column : layout.others)
        others.push_back(linesToJson(column));
    return {{"width", layout.width}, {"token", layout.tokenColumn}, {"tag", layout.tagColumn}, {"others", others}};
}

void readColumns(const ordered_json &json, ConllLayout &layout)
{
    layout.width = json.at("width").get<int>();
    layout.tokenColumn = json.at("token").get<int>();
    layout.tagColumn = json.at("tag").get<int>();
    for (const ordered_json &column : json.at("others"))
        layout.others.push_back(linesFromJson(column));
}

/// Throws what nlohmann::json throws.
ConllLayout readLayout(const ordered_json &json, const QString &text)
{
    ConllLayout layout;
    if (json.contains("separator"))
        layout.separator = json.at("separator").get<std::string>() == " " ? u' ' : QChar();
    if (json.contains("columns"))
        readColumns(json.at("columns"), layout);
    if (json.contains("before"))
        layout.before = linesFromJson(json.at("before"));
    if (json.contains("after"))
        layout.after = linesFromJson(json.at("after"));
    layout.tokens = json.contains("tokens") ? json.at("tokens").get<TokenPlaces>() : placesBetweenSpaces(text);
    return layout;
}

/// Whether a text can stand in a column.
bool fitsColumn(const QString &text, QChar separator)
{
    return !text.contains(separator) && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'\t');
}

bool doTokensFit(const ConllLayout &layout, const QString &text)
{
    const CodePoints points(text);
    return std::all_of(layout.tokens.begin(), layout.tokens.end(), [&](const auto &token) {
        return fitsColumn(textBetween(text, points, token.first, token.second), layout.separator);
    });
}

bool holdsTogether(const ConllLayout &layout, const QString &text)
{
    const auto isColumn = [&](int column) { return column >= 0 && column < layout.width; };
    const bool areColumns = layout.width >= 2 && isColumn(layout.tokenColumn) && isColumn(layout.tagColumn) &&
                            layout.tokenColumn != layout.tagColumn &&
                            layout.others.size() == static_cast<size_t>(layout.width - 2);
    const auto isWhole = [&](const QStringList &column) {
        return static_cast<size_t>(column.size()) == layout.tokens.size() &&
               std::all_of(column.begin(), column.end(),
                           [&](const QString &value) { return fitsColumn(value, layout.separator); });
    };
    return areColumns && (layout.separator == u' ' || layout.separator == u'\t') && !layout.tokens.empty() &&
           areInOrder(layout.tokens, text) && doTokensFit(layout, text) &&
           std::all_of(layout.others.begin(), layout.others.end(), isWhole);
}

} // namespace

QString conllMember()
{
    return QStringLiteral("conll");
}

QByteArray conllLayoutToJson(const ConllLayout &layout, const QString &text)
{
    ordered_json json = ordered_json::object();
    if (layout.separator != u'\t')
        json["separator"] = QString(layout.separator).toStdString();
    if (layout.tokens != placesBetweenSpaces(text))
        json["tokens"] = layout.tokens;
    if (layout.width != 2 || layout.tokenColumn != 0 || layout.tagColumn != 1)
        json["columns"] = columnsToJson(layout);
    if (!layout.before.isEmpty())
        json["before"] = linesToJson(layout.before);
    if (layout.after != QStringList{QString()})
        json["after"] = linesToJson(layout.after);
    return QByteArray::fromStdString(json.dump());
}

std::optional<ConllLayout> conllLayoutFromJson(const QByteArray &json, const QString &text)
{
    const auto parsed = parseJson(json);
    if (!parsed || !parsed->is_object())
        return std::nullopt;
    try {
        ConllLayout layout = readLayout(*parsed, text);
        return holdsTogether(layout, text) ? std::optional(std::move(layout)) : std::nullopt;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

std::optional<ConllLayout> conllLayoutOf(const Metadata &metadata, const QString &text)
{
    const auto found = std::find_if(metadata.begin(), metadata.end(),
                                    [](const auto &member) { return member.first == conllMember(); });
    return found == metadata.end() ? std::nullopt : conllLayoutFromJson(found->second.toUtf8(), text);
}

QString textOfTokens(const QStringList &tokens, std::vector<std::pair<qint64, qint64>> &places)
{
    places.clear();
    QString text;
    qint64 at = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (i > 0 && !areJoined(tokens[i - 1], tokens[i])) {
            text += u' ';
            ++at;
        }
        const qint64 length = CodePoints(tokens[i]).count();
        places.emplace_back(at, at + length);
        text += tokens[i];
        at += length;
    }
    return text;
}

} // namespace tandem

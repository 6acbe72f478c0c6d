// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/label_reader.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {
QStringList separators()
{
    return {QStringLiteral(";"), QStringLiteral(","), QStringLiteral("|")};
}
} // namespace

LabelReader::LabelReader(const LabelDefinition &definition, const QString &setSeparator)
    : m_definition(definition)
    , m_separator(setSeparator)
{
    const auto add = [this](const QString &text, OptionId id) {
        if (!m_exact.contains(text)) // values come before texts, and those before aliases
            m_exact.insert(text, id);
        const QString folded = text.toCaseFolded();
        const auto found = m_folded.constFind(folded);
        m_folded.insert(folded, found == m_folded.constEnd() || *found == id ? id : OptionId());
    };
    for (const Option &option : definition.options)
        add(option.value, option.id);
    for (const Option &option : definition.options)
        add(option.shownText(), option.id);
    for (const Option &option : definition.options) {
        for (const QString &alias : option.aliases)
            add(alias, option.id);
    }
}

LabelReader::Reading LabelReader::read(const QString &cell) const
{
    if (cell.trimmed().isEmpty())
        return {};
    std::optional<LabelValue> value;
    if (m_definition.valueKind() == ValueKind::Spans) {
        value = spans(cell);
    } else if (m_definition.choice == Choice::Multiple) {
        value = set(cell);
    } else if (const auto id = option(cell)) {
        value = LabelValue{*id};
    }
    return {value, !value};
}

std::optional<OptionId> LabelReader::option(const QString &text) const
{
    for (const QString &each : {text, text.trimmed()}) {
        const auto found = m_exact.constFind(each);
        if (found != m_exact.constEnd())
            return *found;
    }
    const auto found = m_folded.constFind(text.trimmed().toCaseFolded());
    if (found != m_folded.constEnd() && found->isValid())
        return *found;
    return std::nullopt;
}

/// As `cellText` writes them.
std::optional<LabelValue> LabelReader::spans(const QString &cell) const
{
    const auto parsed = parseJson(cell.toUtf8());
    if (!parsed || !parsed->is_array())
        return std::nullopt;
    std::vector<Span> spans;
    for (const auto &each : *parsed) {
        const bool hasPlace = each.is_object() && each.contains("start") && each["start"].is_number_integer() &&
                              each.contains("end") && each["end"].is_number_integer() && each.contains("label");
        const auto id = hasPlace ? option(jsonCellText(each["label"])) : std::nullopt;
        if (!id)
            return std::nullopt;
        spans.push_back({each["start"].get<qint64>(), each["end"].get<qint64>(), *id});
    }
    return LabelValue(std::move(spans));
}

std::optional<LabelValue> LabelReader::set(const QString &cell) const
{
    if (cell.trimmed().startsWith(u'[')) {
        const auto parsed = parseJson(cell.toUtf8());
        if (parsed && parsed->is_array()) {
            QStringList texts;
            for (const auto &each : *parsed)
                texts += jsonCellText(each);
            return setOf(texts);
        }
    }
    if (const auto single = option(cell)) // an option's text may hold the separator
        return LabelValue{*single};
    if (auto value = listed(cell, m_separator))
        return value;
    for (const QString &separator : m_triesOthers ? separators() : QStringList()) {
        if (auto value = listed(cell, separator))
            return value;
    }
    return std::nullopt;
}

/// A list of nothing is no set: an empty one stands as [].
std::optional<LabelValue> LabelReader::listed(const QString &cell, const QString &separator) const
{
    if (separator.isEmpty())
        return std::nullopt;
    QStringList parts = cell.split(separator);
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.isEmpty() ? std::nullopt : setOf(parts);
}

/// The options in the definition's order, each once.
std::optional<LabelValue> LabelReader::setOf(const QStringList &texts) const
{
    std::vector<OptionId> members;
    for (const QString &text : texts) {
        const auto id = option(text);
        if (!id)
            return std::nullopt;
        members.push_back(*id);
    }
    std::vector<OptionId> ordered;
    for (const Option &each : m_definition.options) {
        if (std::find(members.begin(), members.end(), each.id) != members.end())
            ordered.push_back(each.id);
    }
    return LabelValue(std::move(ordered));
}

QString LabelReader::guessedSeparator(const LabelDefinition &definition, const std::vector<QString> &cells)
{
    QString best;
    qsizetype bestCount = 0;
    const LabelReader whole(definition, QString());
    for (const QString &separator : separators()) {
        const LabelReader reader(definition, separator);
        const auto count = std::count_if(cells.begin(), cells.end(), [&](const QString &cell) {
            return cell.contains(separator) && whole.read(cell).isNotAnOption && !reader.read(cell).isNotAnOption;
        });
        if (count > bestCount) {
            best = separator;
            bestCount = count;
        }
    }
    return best;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

template <typename List, typename Predicate>
auto find(const List &list, Predicate matches) -> decltype(list.data())
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

QString valueOf(const LabelDefinition &definition, OptionId id)
{
    const Option *option = definition.option(id);
    return option ? option->value : QString::number(id.value);
}

} // namespace

const Option *LabelDefinition::option(OptionId optionId) const
{
    return find(options, [optionId](const Option &option) { return option.id == optionId; });
}

const Option *LabelDefinition::optionByValue(const QString &value) const
{
    return find(options, [&value](const Option &option) { return option.value == value; });
}

QString LabelDefinition::keyOf(int index) const
{
    if (index < 0 || index >= static_cast<int>(options.size()))
        return {};
    const Option &chosen = options[static_cast<size_t>(index)];
    if (chosen.isRetired)
        return {};
    if (!chosen.key.isEmpty())
        return chosen.key;
    // Where there are digits for all, a retired option keeps its own, so that no other one's moves.
    const bool isEnough = options.size() <= 9;
    const auto before = isEnough ? index
                                 : std::count_if(options.begin(), options.begin() + index,
                                                 [](const Option &option) { return !option.isRetired; });
    return before < 9 ? QString::number(before + 1) : QString();
}

int LabelDefinition::offeredCount() const
{
    return int(std::count_if(options.begin(), options.end(), [](const Option &option) { return !option.isRetired; }));
}

LabelDefinition offered(LabelDefinition definition)
{
    std::erase_if(definition.options, [](const Option &option) { return option.isRetired; });
    return definition;
}

const LabelDefinition *Schema::definition(LabelDefinitionId definitionId) const
{
    return find(definitions, [definitionId](const LabelDefinition &each) { return each.id == definitionId; });
}

const LabelDefinition *Schema::definition(const QString &name) const
{
    return find(definitions, [&name](const LabelDefinition &each) { return each.name == name; });
}

ValueKind LabelDefinition::valueKind() const
{
    if (level == Level::Span)
        return ValueKind::Spans;
    return choice == Choice::Single ? ValueKind::Option : ValueKind::Set;
}

namespace {

QString spansCell(const LabelDefinition &definition, const LabelValue &value)
{
    nlohmann::ordered_json spans = nlohmann::ordered_json::array();
    for (const Span &span : value.spans())
        spans.push_back(
            {{"start", span.start}, {"end", span.end}, {"label", valueOf(definition, span.option).toStdString()}});
    return QString::fromStdString(spans.dump());
}

QString textOf(const LabelDefinition &definition, OptionId id)
{
    const Option *option = definition.option(id);
    return option ? option->shownText() : QCoreApplication::translate("Schema", "(an option that has left the schema)");
}

/// "person 2, place 1", in the definition's order.
QStringList countedTexts(const LabelDefinition &definition, const std::vector<Span> &spans)
{
    QStringList texts;
    for (const Option &option : definition.options) {
        const auto count =
            std::count_if(spans.begin(), spans.end(), [&option](const Span &span) { return span.option == option.id; });
        if (count > 0)
            texts += QStringLiteral("%1 %2").arg(option.shownText(), QLocale().toString(qint64(count)));
    }
    return texts;
}

} // namespace

QString cellText(const LabelDefinition &definition, const std::optional<LabelValue> &value)
{
    if (!value)
        return {};
    if (definition.valueKind() == ValueKind::Spans)
        return spansCell(definition, *value);
    if (definition.valueKind() == ValueKind::Option)
        return value->options().empty() ? QString() : valueOf(definition, value->options().front());
    nlohmann::ordered_json values = nlohmann::ordered_json::array();
    for (const OptionId id : value->options())
        values.push_back(valueOf(definition, id).toStdString());
    return QString::fromStdString(values.dump());
}

QString shownText(const LabelDefinition &definition, const LabelValue &value)
{
    QStringList texts = countedTexts(definition, value.spans());
    for (const OptionId id : value.options())
        texts += textOf(definition, id);
    return texts.isEmpty() ? QCoreApplication::translate("Schema", "none") : texts.join(QStringLiteral(", "));
}

} // namespace tandem

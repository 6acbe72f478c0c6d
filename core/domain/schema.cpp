// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema.h"

#include <QCoreApplication>

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
    const QString &own = options[static_cast<size_t>(index)].key;
    if (!own.isEmpty())
        return own;
    return index < 9 ? QString::number(index + 1) : QString();
}

const LabelDefinition *Schema::definition(LabelDefinitionId definitionId) const
{
    return find(definitions, [definitionId](const LabelDefinition &each) { return each.id == definitionId; });
}

const LabelDefinition *Schema::definition(const QString &name) const
{
    return find(definitions, [&name](const LabelDefinition &each) { return each.name == name; });
}

std::vector<LabelDefinition> Schema::usableDefinitions() const
{
    std::vector<LabelDefinition> usable;
    std::copy_if(definitions.begin(), definitions.end(), std::back_inserter(usable),
                 [](const LabelDefinition &each) { return each.isUsable(); });
    return usable;
}

QString cellText(const LabelDefinition &definition, const std::optional<LabelValue> &value)
{
    if (!value)
        return {};
    if (definition.choice == Choice::Single)
        return value->empty() ? QString() : valueOf(definition, value->front());
    nlohmann::ordered_json values = nlohmann::ordered_json::array();
    for (const OptionId id : *value)
        values.push_back(valueOf(definition, id).toStdString());
    return QString::fromStdString(values.dump());
}

QString shownText(const LabelDefinition &definition, const LabelValue &value)
{
    QStringList texts;
    for (const OptionId id : value) {
        const Option *option = definition.option(id);
        texts += option ? option->shownText() : QString::number(id.value);
    }
    return texts.isEmpty() ? QCoreApplication::translate("Schema", "none") : texts.join(QStringLiteral(", "));
}

} // namespace tandem

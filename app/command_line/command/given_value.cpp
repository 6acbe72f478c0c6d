// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/given_value.h"

#include "app/command_line/command/name_hint.h"
#include "core/base/json_text.h"
#include "core/base/search_form.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct GivenValueText
{
    Q_DECLARE_TR_FUNCTIONS(GivenValue)
};

const Option *findOption(const LabelDefinition &definition, const QString &word)
{
    const auto search = [&definition](auto matches) -> const Option * {
        const auto found = std::find_if(definition.options.begin(), definition.options.end(), matches);
        return found == definition.options.end() ? nullptr : &*found;
    };
    if (const Option *option = definition.optionByValue(word))
        return option;
    if (const Option *option = search([&word](const Option &o) { return o.shownText() == word; }))
        return option;
    if (const Option *option = search([&word](const Option &o) { return o.aliases.contains(word); }))
        return option;
    if (const Option *option = search(
            [&word](const Option &o) { return sameInSearch(o.value, word) || sameInSearch(o.shownText(), word); }))
        return option;
    return search([&word](const Option &o) {
        return std::any_of(o.aliases.begin(), o.aliases.end(),
                           [&word](const QString &alias) { return sameInSearch(alias, word); });
    });
}

/// The members that were given one by one, or as one JSON array.
Attempt<QStringList> membersOf(const QStringList &given)
{
    if (given.size() != 1 || !given.first().trimmed().startsWith(u'['))
        return given;
    const auto array = parseJson(given.first().toUtf8());
    if (!array)
        return wrongCall(GivenValueText::tr("\"%1\" is no JSON array: %2").arg(given.first(), array.error().message));
    QStringList members;
    for (const auto &member : *array)
        members.append(jsonCellText(member));
    return members;
}

/// In the order of the definition, each once.
LabelValue ordered(const LabelDefinition &definition, const std::vector<OptionId> &chosen)
{
    std::vector<OptionId> options;
    for (const Option &option : definition.options) {
        if (std::find(chosen.begin(), chosen.end(), option.id) != chosen.end())
            options.push_back(option.id);
    }
    return LabelValue(std::move(options));
}

} // namespace

Attempt<OptionId> givenOption(const LabelDefinition &definition, const QString &word)
{
    if (const Option *option = findOption(definition, word))
        return option->id;
    QStringList known;
    for (const Option &option : definition.options)
        known.append(option.value);
    return failed(GivenValueText::tr("There is no option of %1 \"%2\".").arg(definition.name, word) + u' ' +
                  nameHint(word, known));
}

Attempt<LabelValue> givenValue(const LabelDefinition &definition, const QStringList &given)
{
    const bool isSet = definition.choice == Choice::Multiple;
    if (!isSet && given.size() > 1)
        return wrongCall(GivenValueText::tr("%1 is a single choice: give one value, not %Ln.", nullptr,
                                            static_cast<int>(given.size()))
                             .arg(definition.name));
    const auto members = isSet ? membersOf(given) : Attempt<QStringList>(given);
    if (!members)
        return failed(members.error());
    std::vector<OptionId> chosen;
    for (const QString &member : *members) {
        const auto option = givenOption(definition, member);
        if (!option)
            return failed(option.error());
        chosen.push_back(*option);
    }
    return ordered(definition, chosen);
}

Attempt<LabelValue> givenAnew(const LabelDefinition &definition, const QStringList &given)
{
    Attempt<LabelValue> value = givenValue(definition, given);
    for (const Option &option : definition.options) {
        if (value && option.isRetired && value->holds(option.id))
            return failed(GivenValueText::tr("The option %1 of %2 is retired: labels that have it keep it, and no "
                                             "other gets it. Choose another.")
                              .arg(option.value, definition.name));
    }
    return value;
}

} // namespace tandem

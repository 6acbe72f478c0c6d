// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/asked_labels.h"

#include <algorithm>

namespace tandem {

namespace {

const AnsweredLabel *answerOf(const std::vector<AnsweredLabel> &answers, LabelDefinitionId definition)
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [definition](const auto &each) { return each.definition == definition; });
    return found == answers.end() ? nullptr : &*found;
}

bool hasOneOf(const LabelDefinition &definition, const QStringList &values, const LabelValue &value)
{
    return std::any_of(values.begin(), values.end(), [&](const QString &each) {
        const Option *option = definition.optionByValue(each);
        return option && value.holds(option->id);
    });
}

} // namespace

bool isAsked(const Schema &schema, const LabelDefinition &definition, const std::vector<AnsweredLabel> &answers)
{
    const LabelDefinition *asked = &definition;
    for (size_t steps = 0; steps <= schema.definitions.size(); ++steps) {
        if (asked->isRetired)
            return false;
        if (!asked->askedWhere)
            return true;
        const LabelDefinition *other = schema.definition(asked->askedWhere->definition);
        const AnsweredLabel *answer = other ? answerOf(answers, other->id) : nullptr;
        if (!answer || !answer->value || !hasOneOf(*other, asked->askedWhere->values, *answer->value))
            return false;
        asked = other;
    }
    return false;
}

LabelDefinitionId nextToAnswer(const Schema &schema, LabelDefinitionId current,
                               const std::vector<AnsweredLabel> &answers)
{
    const LabelDefinition *from = schema.definition(current);
    if (!from)
        return {};
    const auto count = schema.definitions.size();
    const auto place = size_t(from - schema.definitions.data());
    for (size_t step = 1; step < count; ++step) {
        const LabelDefinition &definition = schema.definitions[(place + step) % count];
        const AnsweredLabel *answer = answerOf(answers, definition.id);
        const bool isDecided = answer && answer->isDecided;
        const bool dependsOnCurrent = definition.askedWhere && definition.askedWhere->definition == from->name;
        if (!isDecided && (definition.isRequired || dependsOnCurrent) && isAsked(schema, definition, answers))
            return definition.id;
    }
    return {};
}

} // namespace tandem

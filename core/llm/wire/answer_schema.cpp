// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/answer_schema.h"

#include "core/llm/wire/providers.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

using nlohmann::ordered_json;

ordered_json oneOf(const LabelDefinition &definition)
{
    ordered_json schema = {{"type", "string"}, {"enum", ordered_json::array()}};
    for (const QString &text : optionTexts(definition))
        schema["enum"].push_back(text.toStdString());
    return schema;
}

/// Quotes with labels. The same quote may come twice, for two places.
ordered_json quotesWithLabels(const LabelDefinition &definition)
{
    const ordered_json quote = {{"type", "object"},
                                {"properties", {{"text", {{"type", "string"}}}, {"label", oneOf(definition)}}},
                                {"required", ordered_json::array({"text", "label"})},
                                {"additionalProperties", false}};
    return {{"type", "array"}, {"items", quote}};
}

ordered_json propertyOf(const LabelDefinition &definition, SchemaDress dress)
{
    if (definition.level == Level::Span)
        return quotesWithLabels(definition);
    if (definition.choice == Choice::Single)
        return oneOf(definition);
    ordered_json list = {{"type", "array"}, {"items", oneOf(definition)}};
    if (dress.hasUniqueItems)
        list["uniqueItems"] = true;
    return list;
}

void addProperty(ordered_json &schema, const QString &name, ordered_json property)
{
    schema["properties"][name.toStdString()] = std::move(property);
    schema["required"].push_back(name.toStdString());
}

bool isBoundBy(const ordered_json &parameters)
{
    static constexpr std::array names = {
        "response_format",  "structured_outputs", "grammar", "json_schema", "guided_choice",  "guided_json",
        "guided_regex",     "output_config",      "text",    "format",      "responseSchema", "tools",
        "responseMimeType", "responseJsonSchema"};
    const auto isNamed = [&parameters](const char *name) { return parameters.contains(name); };
    return std::any_of(names.begin(), names.end(), isNamed);
}

bool bindsItself(const QByteArray &text)
{
    const ordered_json parameters = ordered_json::parse(text.begin(), text.end(), nullptr, false);
    if (!parameters.is_object())
        return false;
    const auto inner = parameters.find("generationConfig");
    return isBoundBy(parameters) || (inner != parameters.end() && inner->is_object() && isBoundBy(*inner));
}

bool fitsSchema(const std::vector<LabelDefinition> &definitions)
{
    constexpr size_t mostOptions = 1000;
    constexpr size_t longList = 250;
    constexpr qsizetype mostCharacters = 15'000;
    size_t options = 0;
    for (const LabelDefinition &definition : definitions) {
        options += definition.options.size();
        const QStringList texts = optionTexts(definition);
        qsizetype characters = 0;
        for (const QString &text : texts)
            characters += text.size();
        if (definition.options.size() > longList && characters > mostCharacters)
            return false;
    }
    return options > 0 && options <= mostOptions;
}

bool wantsChoice(const AgentConfiguration &agent)
{
    return infoOf(agent.provider).takesChoice && agent.answerFormat == AnswerFormat::Choice;
}

/// One single choice without anything beside it.
bool isOneChoice(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions)
{
    const bool isAlone = definitions.size() == 1 && !agent.asksReason && !agent.asksConfidence;
    const bool isOption = isAlone && definitions.front().level == Level::Record;
    return isOption && definitions.front().choice == Choice::Single && !definitions.front().options.empty();
}

void capitalise(ordered_json &schema)
{
    QString type = QString::fromStdString(schema.value("type", std::string()));
    schema["type"] = type.toUpper().toStdString();
    schema.erase("additionalProperties");
    schema.erase("uniqueItems");
    if (schema.contains("items"))
        capitalise(schema["items"]);
    if (!schema.contains("properties"))
        return;
    schema["propertyOrdering"] = ordered_json::array();
    for (const auto &property : schema["properties"].items()) {
        capitalise(property.value());
        schema["propertyOrdering"].push_back(property.key());
    }
}

} // namespace

bool bindsAnswer(const AgentConfiguration &agent, const Adaptation &known)
{
    const bool canBind = infoOf(agent.provider).takesSchema || wantsChoice(agent);
    if (agent.answerFormat == AnswerFormat::Written || !canBind)
        return false;
    const bool isWanted = agent.answerFormat == AnswerFormat::Schema || !known.dropsSchema();
    return isWanted && !bindsItself(agent.parameters);
}

AnswerForm answerFormOf(const AgentConfiguration &agent, const Adaptation &known,
                        const std::vector<LabelDefinition> &definitions)
{
    if (!bindsAnswer(agent, known))
        return AnswerForm::Written;
    if (wantsChoice(agent) && isOneChoice(agent, definitions))
        return AnswerForm::Option;
    return infoOf(agent.provider).takesSchema && fitsSchema(definitions) ? AnswerForm::Json : AnswerForm::Written;
}

QStringList optionTexts(const LabelDefinition &definition)
{
    QStringList texts;
    QSet<QString> known;
    for (const Option &option : definition.options) {
        const QString &text = known.contains(option.shownText()) ? option.value : option.shownText();
        if (known.contains(text))
            continue;
        known.insert(text);
        texts.append(text);
    }
    return texts;
}

ordered_json answerSchema(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions,
                          SchemaDress dress)
{
    ordered_json schema = {{"type", "object"},
                           {"properties", ordered_json::object()},
                           {"required", ordered_json::array()},
                           {"additionalProperties", false}};
    for (const LabelDefinition &definition : definitions)
        addProperty(schema, definition.name, propertyOf(definition, dress));
    if (agent.asksReason)
        addProperty(schema, reasonMember(definitions), {{"type", "string"}});
    if (agent.asksConfidence)
        addProperty(schema, confidenceMember(definitions), {{"type", "integer"}});
    return schema;
}

ordered_json openApiSchema(const ordered_json &schema)
{
    ordered_json dressed = schema;
    capitalise(dressed);
    return dressed;
}

} // namespace tandem

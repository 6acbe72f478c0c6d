// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_document.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {
using Json = nlohmann::ordered_json;

std::string bytes(const QString &text)
{
    return text.toStdString();
}

QString textOf(const Json &object, const char *name)
{
    return QString::fromStdString(object.at(name).get<std::string>());
}

Json toJson(const Option &option)
{
    Json aliases = Json::array();
    for (const QString &alias : option.aliases)
        aliases.push_back(bytes(alias));
    return {{"id", option.id.value},
            {"value", bytes(option.value)},
            {"text", bytes(option.text)},
            {"description", bytes(option.description)},
            {"aliases", aliases},
            {"colour", bytes(option.colour)},
            {"key", bytes(option.key)},
            {"is_retired", option.isRetired},
            {"is_not_applicable", option.isNotApplicable}};
}

Json toJson(const std::optional<AskedWhere> &where)
{
    if (!where)
        return nullptr;
    Json values = Json::array();
    for (const QString &value : where->values)
        values.push_back(bytes(value));
    return {{"name", bytes(where->definition)}, {"values", values}};
}

Json toJson(const LabelDefinition &definition)
{
    Json options = Json::array();
    for (const Option &option : definition.options)
        options.push_back(toJson(option));
    return {{"id", definition.id.value},
            {"name", bytes(definition.name)},
            {"level", definition.level == Level::Record ? "record" : "span"},
            {"choice", definition.choice == Choice::Single ? "single" : "multiple"},
            {"guideline", bytes(definition.guideline)},
            {"options", options},
            {"is_scale", definition.isScale},
            {"is_required", definition.isRequired},
            {"is_retired", definition.isRetired},
            {"asked_where", toJson(definition.askedWhere)}};
}

Option optionFrom(const Json &json)
{
    Option option;
    option.id = OptionId(json.at("id").get<qint64>());
    option.value = textOf(json, "value");
    option.text = textOf(json, "text");
    option.description = textOf(json, "description");
    for (const Json &alias : json.at("aliases"))
        option.aliases += QString::fromStdString(alias.get<std::string>());
    option.colour = textOf(json, "colour");
    option.key = textOf(json, "key");
    option.isRetired = json.value("is_retired", false); // older files do not have these
    option.isNotApplicable = json.value("is_not_applicable", false);
    return option;
}

std::optional<AskedWhere> askedWhereFrom(const Json &json)
{
    const auto member = json.find("asked_where");
    if (member == json.end() || member->is_null())
        return std::nullopt;
    AskedWhere where{textOf(*member, "name"), {}};
    for (const Json &value : member->at("values"))
        where.values += QString::fromStdString(value.get<std::string>());
    return where;
}

LabelDefinition definitionFrom(const Json &json)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(json.at("id").get<qint64>());
    definition.name = textOf(json, "name");
    definition.level = json.at("level") == "span" ? Level::Span : Level::Record;
    definition.choice = json.at("choice") == "multiple" ? Choice::Multiple : Choice::Single;
    definition.guideline = textOf(json, "guideline");
    for (const Json &option : json.at("options"))
        definition.options.push_back(optionFrom(option));
    definition.isScale = json.value("is_scale", false);
    definition.isRequired = json.value("is_required", false);
    definition.isRetired = json.value("is_retired", false);
    definition.askedWhere = askedWhereFrom(json);
    return definition;
}
} // namespace

QByteArray schemaToDocument(const Schema &schema)
{
    Json definitions = Json::array();
    for (const LabelDefinition &definition : schema.definitions)
        definitions.push_back(toJson(definition));
    const Json document{{"guideline", bytes(schema.guideline)}, {"definitions", definitions}};
    return QByteArray::fromStdString(document.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Result<Schema> schemaFromDocument(const QByteArray &document)
{
    try {
        const Json json = Json::parse(document.begin(), document.end());
        Schema schema;
        schema.guideline = textOf(json, "guideline");
        for (const Json &definition : json.at("definitions"))
            schema.definitions.push_back(definitionFrom(definition));
        return schema;
    } catch (const Json::exception &exception) {
        return failure(ErrorCode::DamagedFile,
                       QCoreApplication::translate("Store", "The project file is damaged: its schema cannot be read. "
                                                            "Close it and go on from a saved copy."),
                       QString::fromUtf8(exception.what()));
    }
}

} // namespace tandem

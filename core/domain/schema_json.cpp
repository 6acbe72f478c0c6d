// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_json.h"

#include "core/base/json_text.h"
#include "core/domain/schema_check.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct SchemaJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

tl::unexpected<Error> wrong(const QString &where, const QString &what)
{
    return failure(ErrorCode::InvalidInput, SchemaJsonText::tr("The schema cannot be used: %1 %2").arg(where, what));
}

/// The member as text: a string, or a number or truth value as it is written. Missing or null: empty.
Result<QString> textMember(const ordered_json &object, const char *name, const QString &where)
{
    const auto member = object.find(name);
    if (member == object.end() || member->is_null())
        return QString();
    if (member->is_structured())
        return wrong(where, SchemaJsonText::tr("has a “%1” that is not text.").arg(QLatin1String(name)));
    return jsonCellText(*member);
}

/// Reads several text members of one object into their places; the first error stays.
class TextMembers
{
public:
    TextMembers(const ordered_json &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {
    }

    TextMembers &read(const char *name, QString &into)
    {
        if (!m_result)
            return *this;
        auto text = textMember(m_object, name, m_where);
        if (text)
            into = std::move(*text);
        else
            m_result = tl::unexpected<Error>(text.error());
        return *this;
    }

    const Result<void> &result() const { return m_result; }

private:
    const ordered_json &m_object;
    QString m_where;
    Result<void> m_result;
};

Result<QStringList> aliasesFrom(const ordered_json &object, const QString &where)
{
    const auto member = object.find("aliases");
    if (member == object.end() || member->is_null())
        return QStringList();
    if (!member->is_array())
        return wrong(where, SchemaJsonText::tr("has “aliases” that are not a list of texts."));
    QStringList aliases;
    for (const ordered_json &alias : *member) {
        if (alias.is_structured() || alias.is_null())
            return wrong(where, SchemaJsonText::tr("has an alias that is not text."));
        aliases += jsonCellText(alias);
    }
    return aliases;
}

Result<Option> optionFrom(const ordered_json &json, const QString &where)
{
    Option option;
    if (json.is_null() || json.is_array())
        return wrong(where, SchemaJsonText::tr("is neither text nor an object."));
    if (!json.is_object()) { // the form of MEGAnno's paper: the option is its text
        option.value = jsonCellText(json);
        return option;
    }
    const auto texts = TextMembers(json, where)
                           .read("value", option.value)
                           .read("text", option.text)
                           .read("description", option.description)
                           .read("colour", option.colour)
                           .read("key", option.key)
                           .result();
    if (!texts)
        return tl::unexpected<Error>(texts.error());
    auto aliases = aliasesFrom(json, where);
    if (!aliases)
        return tl::unexpected<Error>(aliases.error());
    option.aliases = std::move(*aliases);
    if (option.value.isEmpty())
        option.value = option.text;
    return option;
}

Result<Level> levelFrom(const QString &word, const QString &where)
{
    if (word.isEmpty() || word == u"record")
        return Level::Record;
    if (word == u"span" || word == u"span_ch")
        return Level::Span;
    return wrong(where, SchemaJsonText::tr("has the level “%1”; it must be “record” or “span”.").arg(word));
}

Result<Choice> choiceFrom(const QString &word, const QString &where)
{
    if (word.isEmpty() || word == u"single")
        return Choice::Single;
    if (word == u"multiple")
        return Choice::Multiple;
    return wrong(where, SchemaJsonText::tr("has the choice “%1”; it must be “single” or “multiple”.").arg(word));
}

Result<std::vector<Option>> optionsFrom(const ordered_json &json, const QString &where)
{
    const auto member = json.find("options");
    if (member == json.end() || !member->is_array())
        return wrong(where, SchemaJsonText::tr("has no list “options”."));
    std::vector<Option> options;
    for (const ordered_json &each : *member) {
        auto option = optionFrom(each, SchemaJsonText::tr("option %1 of %2").arg(options.size() + 1).arg(where));
        if (!option)
            return tl::unexpected<Error>(option.error());
        options.push_back(std::move(*option));
    }
    return options;
}

Result<LabelDefinition> definitionFrom(const ordered_json &json, size_t number)
{
    QString where = SchemaJsonText::tr("label %1").arg(number);
    if (!json.is_object())
        return wrong(where, SchemaJsonText::tr("is not an object."));
    LabelDefinition definition;
    QString level;
    QString choice;
    const auto texts = TextMembers(json, where)
                           .read(json.contains("name") ? "name" : "label_name", definition.name)
                           .read("level", level)
                           .read("choice", choice)
                           .read("guideline", definition.guideline)
                           .result();
    if (!texts)
        return tl::unexpected<Error>(texts.error());
    if (!definition.name.isEmpty())
        where = SchemaJsonText::tr("label “%1”").arg(definition.name);
    const auto readLevel = levelFrom(level, where);
    const auto readChoice = choiceFrom(choice, where);
    auto options = optionsFrom(json, where);
    if (!readLevel || !readChoice || !options) {
        return tl::unexpected<Error>(!readLevel    ? readLevel.error()
                                     : !readChoice ? readChoice.error()
                                                   : options.error());
    }
    definition.level = *readLevel;
    definition.choice = *readChoice;
    definition.options = std::move(*options);
    return definition;
}

void put(ordered_json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text.toStdString();
}

ordered_json toJson(const Option &option)
{
    ordered_json json = ordered_json::object();
    json["value"] = option.value.toStdString();
    put(json, "text", option.text);
    put(json, "description", option.description);
    for (const QString &alias : option.aliases)
        json["aliases"].push_back(alias.toStdString());
    put(json, "colour", option.colour);
    put(json, "key", option.key);
    return json;
}

ordered_json toJson(const LabelDefinition &definition)
{
    ordered_json json = ordered_json::object();
    json["name"] = definition.name.toStdString();
    json["level"] = definition.level == Level::Record ? "record" : "span";
    json["choice"] = definition.choice == Choice::Single ? "single" : "multiple";
    put(json, "guideline", definition.guideline);
    json["options"] = ordered_json::array();
    for (const Option &option : definition.options)
        json["options"].push_back(toJson(option));
    return json;
}

} // namespace

Result<Schema> schemaFromJson(const QByteArray &json)
{
    const auto parsed = parseJson(json);
    if (!parsed) {
        return failure(ErrorCode::InvalidInput,
                       SchemaJsonText::tr("The schema is not valid JSON. %1").arg(parsed.error().message));
    }
    const QString file = SchemaJsonText::tr("the file");
    if (!parsed->is_object())
        return wrong(file, SchemaJsonText::tr("holds no JSON object."));
    const auto list = parsed->find("label_schema");
    if (list == parsed->end() || !list->is_array())
        return wrong(file, SchemaJsonText::tr("has no list “label_schema”."));
    Schema schema;
    const auto guideline = textMember(*parsed, "guideline", file);
    if (!guideline)
        return tl::unexpected<Error>(guideline.error());
    schema.guideline = *guideline;
    for (const ordered_json &each : *list) {
        auto definition = definitionFrom(each, schema.definitions.size() + 1);
        if (!definition)
            return tl::unexpected<Error>(definition.error());
        schema.definitions.push_back(std::move(*definition));
    }
    const auto checked = checkSchema(schema);
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    return schema;
}

QByteArray schemaToJson(const Schema &schema)
{
    ordered_json json = ordered_json::object();
    put(json, "guideline", schema.guideline);
    json["label_schema"] = ordered_json::array();
    for (const LabelDefinition &definition : schema.definitions)
        json["label_schema"].push_back(toJson(definition));
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace tandem

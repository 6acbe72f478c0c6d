// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_json.h"

#include "core/base/json_text.h"
#include "core/domain/member_names.h"
#include "core/domain/schema_check.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;
using namespace Qt::StringLiterals;

/// Lends tr() to the free functions below.
struct SchemaJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

tl::unexpected<Error> wrong(const QString &where, const QString &what)
{
    return failure(ErrorCode::InvalidInput, SchemaJsonText::tr("The schema cannot be used: %1 %2").arg(where, what));
}

// What annotation tools call these.
const MemberNames &schemaMembers()
{
    static const MemberNames names{
        {u"label_schema"_s, u"labels"_s, u"schema"_s, u"label_definitions"_s},
        {u"guideline"_s, u"guidelines"_s, u"instructions"_s, u"description"_s},
    };
    return names;
}

const MemberNames &definitionMembers()
{
    static const MemberNames names{
        {u"name"_s, u"label_name"_s, u"title"_s},
        {u"level"_s, u"scope"_s},
        {u"choice"_s, u"type"_s, u"kind"_s},
        {u"guideline"_s, u"guidelines"_s, u"instructions"_s, u"description"_s, u"question"_s, u"help"_s},
        {u"options"_s, u"labels"_s, u"choices"_s, u"classes"_s, u"categories"_s, u"values"_s},
        {u"scale"_s, u"ordered"_s, u"is_scale"_s},
        {u"required"_s, u"is_required"_s},
        {u"retired"_s, u"is_retired"_s},
        {u"only_where"_s, u"asked_where"_s, u"depends_on"_s},
    };
    return names;
}

const MemberNames &optionMembers()
{
    static const MemberNames names{
        {u"value"_s, u"name"_s, u"label"_s, u"id"_s},
        {u"text"_s, u"title"_s, u"display_text"_s, u"display"_s},
        {u"description"_s, u"definition"_s, u"help"_s, u"hint"_s, u"guideline"_s},
        {u"aliases"_s, u"alias"_s, u"synonyms"_s},
        {u"colour"_s, u"color"_s, u"background"_s, u"background_color"_s, u"backgroundColor"_s},
        {u"key"_s, u"hotkey"_s, u"shortcut"_s, u"suffix_key"_s, u"suffixKey"_s},
        {u"retired"_s, u"is_retired"_s},
        {u"not_applicable"_s, u"is_not_applicable"_s},
    };
    return names;
}

/// A part of the file under our own names.
Result<ordered_json> named(const ordered_json &object, const MemberNames &names, const QString &where)
{
    auto renamed = withOwnNames(object, names);
    return renamed ? renamed : wrong(where, renamed.error().message);
}

/// Looks for a number that would not be kept as it is written: 1.50 is read as 1.5.
class NumberCheck : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t value, const string_t &written) override
    {
        const bool isKept = nlohmann::json(value).dump() == written;
        if (!isKept)
            m_changed = QString::fromStdString(written);
        return isKept;
    }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

    const QString &changed() const { return m_changed; }

private:
    QString m_changed;
};

Result<void> checkNumbers(const QByteArray &json, const QString &file)
{
    NumberCheck check;
    nlohmann::json::sax_parse(json.begin(), json.end(), &check);
    if (check.changed().isEmpty())
        return {};
    return wrong(file, SchemaJsonText::tr("has the number %1, which would not stay as it is written. Put it in quotes.")
                           .arg(check.changed()));
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

/// A member that is true or false; missing or null: false.
Result<void> readFlag(const ordered_json &object, const char *name, bool &into, const QString &where)
{
    const auto member = object.find(name);
    if (member == object.end() || member->is_null())
        return {};
    if (!member->is_boolean())
        return wrong(where, SchemaJsonText::tr("has a “%1” that is neither true nor false.").arg(QLatin1String(name)));
    into = member->get<bool>();
    return {};
}

/// {"label": …, "values": […]}
Result<std::optional<AskedWhere>> askedWhereFrom(const ordered_json &object, const QString &where)
{
    const auto member = object.find("only_where");
    if (member == object.end() || member->is_null())
        return std::optional<AskedWhere>();
    const auto refused = [&where] {
        return wrong(where, SchemaJsonText::tr("has an “only_where” that is no object with a “label” and a list "
                                               "“values”."));
    };
    if (!member->is_object() || !member->contains("label") || !member->contains("values") ||
        !member->at("values").is_array() || member->at("label").is_structured())
        return refused();
    AskedWhere asked{jsonCellText(member->at("label")), {}};
    for (const ordered_json &value : member->at("values")) {
        if (value.is_structured() || value.is_null())
            return refused();
        asked.values += jsonCellText(value);
    }
    return std::optional(asked);
}

/// An option as many tools write it, with a number for programs and a name for people: these are value and text.
ordered_json withNameAsText(ordered_json option)
{
    const bool isNumbered = option.contains("id") && !option.contains("value") && !option.contains("text");
    for (const char *name : {"name", "label"}) {
        if (!isNumbered || !option.contains(name))
            continue;
        option["text"] = option[name];
        option.erase(name);
        break;
    }
    return option;
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
    const auto members = named(withNameAsText(json), optionMembers(), where);
    if (!members)
        return tl::unexpected<Error>(members.error());
    const auto texts = TextMembers(*members, where)
                           .read("value", option.value)
                           .read("text", option.text)
                           .read("description", option.description)
                           .read("colour", option.colour)
                           .read("key", option.key)
                           .result();
    if (!texts)
        return tl::unexpected<Error>(texts.error());
    auto aliases = aliasesFrom(*members, where);
    if (!aliases)
        return tl::unexpected<Error>(aliases.error());
    option.aliases = std::move(*aliases);
    const auto flags = readFlag(*members, "retired", option.isRetired, where).and_then([&] {
        return readFlag(*members, "not_applicable", option.isNotApplicable, where);
    });
    if (!flags)
        return tl::unexpected<Error>(flags.error());
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
    static const QStringList single{u"single"_s, u"single_choice"_s,   u"single-choice"_s, u"radio"_s,
                                    u"one"_s,    u"label_selection"_s, u"select"_s,        u"classification"_s};
    static const QStringList multiple{
        u"multiple"_s,        u"multi"_s,       u"multi_label"_s, u"multilabel"_s,
        u"multiple_choice"_s, u"multi-label"_s, u"checkbox"_s,    u"multi_label_selection"_s};
    if (word.isEmpty() || single.contains(word))
        return Choice::Single;
    if (multiple.contains(word))
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

Result<LabelDefinition> readRules(const ordered_json &json, LabelDefinition definition, const QString &where)
{
    auto askedWhere = askedWhereFrom(json, where);
    if (!askedWhere)
        return tl::unexpected<Error>(askedWhere.error());
    definition.askedWhere = std::move(*askedWhere);
    return readFlag(json, "scale", definition.isScale, where)
        .and_then([&] { return readFlag(json, "required", definition.isRequired, where); })
        .and_then([&] { return readFlag(json, "retired", definition.isRetired, where); })
        .map([&] { return std::move(definition); });
}

Result<LabelDefinition> definitionFrom(const ordered_json &given, size_t number)
{
    QString where = SchemaJsonText::tr("label %1").arg(number);
    if (!given.is_object())
        return wrong(where, SchemaJsonText::tr("is not an object."));
    const auto members = named(given, definitionMembers(), where);
    if (!members)
        return tl::unexpected<Error>(members.error());
    const ordered_json &json = *members;
    LabelDefinition definition;
    QString level;
    QString choice;
    const auto texts = TextMembers(json, where)
                           .read("name", definition.name)
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
    return readRules(json, std::move(definition), where);
}

void put(ordered_json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text.toStdString();
}

void put(ordered_json &object, const char *name, bool flag)
{
    if (flag)
        object[name] = true;
}

ordered_json toJson(const AskedWhere &where)
{
    ordered_json values = ordered_json::array();
    for (const QString &value : where.values)
        values.push_back(value.toStdString());
    return {{"label", where.definition.toStdString()}, {"values", values}};
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
    put(json, "retired", option.isRetired);
    put(json, "not_applicable", option.isNotApplicable);
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
    put(json, "scale", definition.isScale);
    put(json, "required", definition.isRequired);
    put(json, "retired", definition.isRetired);
    if (definition.askedWhere)
        json["only_where"] = toJson(*definition.askedWhere);
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
    if (const auto kept = checkNumbers(json, file); !kept)
        return tl::unexpected<Error>(kept.error());
    const auto members = named(*parsed, schemaMembers(), file);
    if (!members)
        return tl::unexpected<Error>(members.error());
    const auto list = members->find("label_schema");
    if (list == members->end() || !list->is_array())
        return wrong(file, SchemaJsonText::tr("has no list “label_schema”."));
    Schema schema;
    const auto guideline = textMember(*members, "guideline", file);
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

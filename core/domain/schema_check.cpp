// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

tl::unexpected<Error> refuse(const QString &message)
{
    return failure(ErrorCode::Refused, message);
}

/// Keys with which the views already do something.
const QString &reservedKeys()
{
    static const QString keys = QStringLiteral("xjkz/?");
    return keys;
}

bool isOneCharacter(const QString &key)
{
    return key.toUcs4().size() == 1 && !key.at(0).isSpace() && (key.size() == 2 || key.at(0).isPrint());
}

bool isColour(const QString &colour)
{
    static const QRegularExpression pattern(QStringLiteral("^([1-7]|#[0-9a-fA-F]{6})$"));
    return pattern.match(colour).hasMatch();
}

/// The first text that occurs twice; null where there is none.
QString firstTwice(const QStringList &texts)
{
    QSet<QString> seen;
    for (const QString &text : texts) {
        if (seen.contains(text))
            return text;
        seen.insert(text);
    }
    return {};
}

template <typename Part>
QStringList partsOf(const LabelDefinition &definition, Part part)
{
    QStringList parts;
    for (const Option &option : definition.options)
        parts += part(option);
    return parts;
}

Result<void> checkClashes(const LabelDefinition &definition)
{
    const QString value = firstTwice(partsOf(definition, [](const Option &option) { return option.value; }));
    if (!value.isNull()) {
        return refuse(
            SchemaCheckText::tr("Two options of label “%1” have the value “%2”. Give each option a value of its own.")
                .arg(definition.name, value));
    }
    const QString text = firstTwice(partsOf(definition, [](const Option &option) { return option.shownText(); }));
    if (!text.isNull()) {
        return refuse(
            SchemaCheckText::tr("Two options of label “%1” read “%2”, so nobody could tell them apart. Change one of "
                                "the texts.")
                .arg(definition.name, text));
    }
    return {};
}

Result<void> checkKeys(const LabelDefinition &definition)
{
    QStringList keys;
    for (int i = 0; i < static_cast<int>(definition.options.size()); ++i) {
        const Option &option = definition.options[static_cast<size_t>(i)];
        if (!option.key.isEmpty() && !isOneCharacter(option.key)) {
            return refuse(
                SchemaCheckText::tr("The key “%1” of option “%2” in label “%3” cannot be used. A key is one character "
                                    "that can be typed, and no space.")
                    .arg(option.key, option.value, definition.name));
        }
        if (!option.key.isEmpty() && reservedKeys().contains(option.key.toLower())) {
            return refuse(
                SchemaCheckText::tr("The key “%1” of option “%2” in label “%3” already does something else in the "
                                    "views. Choose another one.")
                    .arg(option.key, option.value, definition.name));
        }
        const QString key = definition.keyOf(i).toLower();
        if (!key.isEmpty())
            keys += key;
    }
    const QString twice = firstTwice(keys);
    if (!twice.isNull()) {
        return refuse(
            SchemaCheckText::tr("Two options of label “%1” have the key “%2”. Options without a key of their own get "
                                "the digit of their position.")
                .arg(definition.name, twice));
    }
    return {};
}

Result<void> checkOptions(const LabelDefinition &definition)
{
    if (definition.options.empty())
        return refuse(SchemaCheckText::tr("Label “%1” has no options. Add at least one.").arg(definition.name));
    int number = 0;
    for (const Option &option : definition.options) {
        ++number;
        if (option.value.trimmed().isEmpty())
            return refuse(
                SchemaCheckText::tr("Option %1 of label “%2” has no value.").arg(number).arg(definition.name));
        if (!option.colour.isEmpty() && !isColour(option.colour)) {
            return refuse(
                SchemaCheckText::tr("The colour “%1” of option “%2” in label “%3” cannot be used. Give a number from "
                                    "1 to 7, or a colour like #0072b2.")
                    .arg(option.colour, option.value, definition.name));
        }
    }
    return {};
}

/// At least one option has to be offered.
Result<void> checkRetired(const LabelDefinition &definition)
{
    const auto isOffered = [](const Option &option) { return !option.isRetired; };
    if (definition.isRetired || std::any_of(definition.options.begin(), definition.options.end(), isOffered))
        return {};
    return refuse(SchemaCheckText::tr("All options of label “%1” are retired, so nothing could be chosen. Bring one of "
                                      "them back, or retire the label itself.")
                      .arg(definition.name));
}

Result<void> checkValuesAsked(const LabelDefinition &definition, const LabelDefinition &other)
{
    for (const QString &value : definition.askedWhere->values) {
        if (!other.optionByValue(value)) {
            return refuse(
                SchemaCheckText::tr("Label “%1” is asked only where “%2” is “%3”, which is no option of “%2”.")
                    .arg(definition.name, other.name, value));
        }
    }
    if (!definition.askedWhere->values.isEmpty())
        return {};
    return refuse(
        SchemaCheckText::tr("Label “%1” is asked only where “%2” has certain options, and none is named. Name "
                            "one, or ask it on every record.")
            .arg(definition.name, other.name));
}

/// The label that a label depends on, directly or by others, is not itself.
bool dependsOnItself(const Schema &schema, const LabelDefinition &definition)
{
    const LabelDefinition *other = &definition;
    for (size_t steps = 0; steps <= schema.definitions.size(); ++steps) {
        other = other->askedWhere ? schema.definition(other->askedWhere->definition) : nullptr;
        if (!other)
            return false;
        if (other == &definition)
            return true;
    }
    return true;
}

Result<void> checkAskedWhere(const Schema &schema, const LabelDefinition &definition)
{
    if (!definition.askedWhere)
        return {};
    const LabelDefinition *other = schema.definition(definition.askedWhere->definition);
    if (!other || other->level == Level::Span) {
        return refuse(SchemaCheckText::tr("Label “%1” is asked only where “%2” has certain options, but there is no "
                                          "label of whole records of that name.")
                          .arg(definition.name, definition.askedWhere->definition));
    }
    if (dependsOnItself(schema, definition))
        return refuse(SchemaCheckText::tr("Label “%1” depends on itself, so it would never be asked. Ask it on every "
                                          "record, or where another label has certain options.")
                          .arg(definition.name));
    return checkValuesAsked(definition, *other);
}

Option normalised(Option option)
{
    option.id = {};
    option.text = option.shownText();
    return option;
}

bool sameMeaning(const LabelDefinition &left, const LabelDefinition &right)
{
    if (left.options.size() != right.options.size())
        return false;
    for (size_t i = 0; i < left.options.size(); ++i) {
        if (normalised(left.options[i]) != normalised(right.options[i]))
            return false;
    }
    return left.name == right.name && left.level == right.level && left.choice == right.choice &&
           left.guideline == right.guideline && left.isScale == right.isScale && left.isRequired == right.isRequired &&
           left.isRetired == right.isRetired && left.askedWhere == right.askedWhere;
}

} // namespace

Result<void> checkSchema(const Schema &schema)
{
    QStringList names;
    for (const LabelDefinition &definition : schema.definitions) {
        names += definition.name.toCaseFolded();
        if (definition.name.trimmed().isEmpty())
            return refuse(SchemaCheckText::tr("Label %1 has no name. Give it one.").arg(names.size()));
        for (const auto check : {checkOptions, checkClashes, checkKeys, checkRetired}) {
            const Result<void> result = check(definition);
            if (!result)
                return result;
        }
    }
    const QString twice = firstTwice(names);
    if (!twice.isNull()) {
        return refuse(
            SchemaCheckText::tr("Two labels have the name “%1” (capital letters make no difference). Rename one of "
                                "them.")
                .arg(twice));
    }
    for (const LabelDefinition &definition : schema.definitions) {
        if (const Result<void> asked = checkAskedWhere(schema, definition); !asked)
            return asked;
    }
    return {};
}

bool sameMeaning(const Schema &left, const Schema &right)
{
    if (left.guideline != right.guideline || left.definitions.size() != right.definitions.size())
        return false;
    for (size_t i = 0; i < left.definitions.size(); ++i) {
        if (!sameMeaning(left.definitions[i], right.definitions[i]))
            return false;
    }
    return true;
}

bool asksOtherwise(const LabelDefinition &before, const LabelDefinition &after)
{
    if (before.guideline != after.guideline)
        return true;
    return std::any_of(after.options.begin(), after.options.end(), [&before](const Option &option) {
        const Option *was = before.option(option.id);
        return !was || was->description != option.description;
    });
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaEditText
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

tl::unexpected<Error> refuseEdit(const QString &sentence)
{
    return failure(ErrorCode::Refused, sentence);
}

/// An edit that begins with the schema as it is.
class EditInMaking
{
public:
    EditInMaking(const Schema &schema, LabelDefinitionId definition, OperationCode code)
    {
        m_edit.schema = schema;
        for (LabelDefinition &each : m_edit.schema.definitions) {
            if (each.id == definition)
                m_definition = &each;
        }
        m_edit.act.code = code;
        if (m_definition)
            m_edit.act.definition = m_definition->name;
    }

    bool hasDefinition() const { return m_definition != nullptr; }
    LabelDefinition &definition() { return *m_definition; }
    OperationDescription &act() { return m_edit.act; }
    SchemaEdit &edit() { return m_edit; }

    Option *option(OptionId id)
    {
        if (!m_definition)
            return nullptr;
        const auto found = std::find_if(m_definition->options.begin(), m_definition->options.end(),
                                        [id](const Option &each) { return each.id == id; });
        return found == m_definition->options.end() ? nullptr : &*found;
    }

    std::ptrdiff_t placeOf(OptionId id) { return option(id) - m_definition->options.data(); }

    void take(OptionId id)
    {
        std::erase_if(m_definition->options, [id](const Option &each) { return each.id == id; });
    }

    void becomes(OptionId id, std::optional<QString> value)
    {
        m_edit.options.push_back({m_definition->id, id, std::move(value), {}, {}});
    }

    /// Conditions of other labels that name an option which is called otherwise, or which has gone (null).
    void followInConditions(const QString &value, const QString &now)
    {
        for (LabelDefinition &each : m_edit.schema.definitions) {
            if (!each.askedWhere || each.askedWhere->definition != m_definition->name)
                continue;
            QStringList &values = each.askedWhere->values;
            if (!values.removeOne(value))
                continue;
            if (!now.isNull() && !values.contains(now))
                values.append(now);
            if (values.isEmpty())
                each.askedWhere.reset();
        }
    }

private:
    SchemaEdit m_edit;
    LabelDefinition *m_definition = nullptr;
};

tl::unexpected<Error> noDefinition()
{
    return failure(
        ErrorCode::NotFound,
        SchemaEditText::tr("This label definition is not in the schema any more. Look at the schema again."));
}

tl::unexpected<Error> noOption(const QString &definition)
{
    return failure(
        ErrorCode::NotFound,
        SchemaEditText::tr("“%1” does not have this option any more. Look at the schema again.").arg(definition));
}

Option newOption(const QString &value)
{
    Option option;
    option.value = value;
    return option;
}

tl::unexpected<Error> emptyValue()
{
    return refuseEdit(SchemaEditText::tr("An option needs a name. Give it one."));
}

/// The first key that no option has.
QString freeKey(const LabelDefinition &definition)
{
    QStringList taken;
    for (int i = 0; i < static_cast<int>(definition.options.size()); ++i)
        taken.append(definition.keyOf(i).toLower());
    for (const QChar key : QStringLiteral("123456789abcdefghilmnopqrstuvwy")) { // without those of the views
        if (!taken.contains(QString(key)))
            return key;
    }
    return {};
}

/// Options without a key of their own have the digit of their place. Where they came to another place, this may be
/// another option's own key.
void avoidKeyClashes(LabelDefinition &definition)
{
    for (int i = 0; i < static_cast<int>(definition.options.size()); ++i) {
        const QString digit = definition.keyOf(i);
        Option &option = definition.options[static_cast<size_t>(i)];
        const bool isTaken = option.key.isEmpty() && !digit.isEmpty() &&
                             std::any_of(definition.options.begin(), definition.options.end(),
                                         [&digit](const Option &other) { return other.key == digit; });
        if (isTaken)
            option.key = freeKey(definition);
    }
}

template <typename List>
void moveInList(List &list, std::ptrdiff_t from, std::ptrdiff_t to)
{
    to = std::clamp(to, std::ptrdiff_t(0), std::ptrdiff_t(list.size()) - 1);
    if (from < to)
        std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + to + 1);
    else
        std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
}

} // namespace

Result<SchemaEdit> mergeOptions(const Schema &schema, LabelDefinitionId definition, const std::vector<OptionId> &from,
                                const QString &into)
{
    EditInMaking edit(schema, definition, OperationCode::MergeOptions);
    if (!edit.hasDefinition())
        return noDefinition();
    const QString value = edit.definition().optionByValue(into) ? into : into.trimmed();
    if (value.isEmpty())
        return emptyValue();
    std::ptrdiff_t place = std::ptrdiff_t(edit.definition().options.size());
    std::vector<OptionId> leaving;
    for (const OptionId id : from) {
        const Option *option = edit.option(id);
        if (!option)
            return noOption(edit.definition().name);
        place = std::min(place, edit.placeOf(id));
        edit.act().options.append(option->shownText());
        if (option->value != value && std::find(leaving.begin(), leaving.end(), id) == leaving.end())
            leaving.push_back(id);
    }
    const bool isNew = !edit.definition().optionByValue(value);
    if (leaving.empty() || (isNew && leaving.size() < 2))
        return refuseEdit(SchemaEditText::tr("Two options at least are merged. To give one another name, rename it."));
    edit.act().said = value;
    if (isNew)
        edit.definition().options.insert(edit.definition().options.begin() + place, newOption(value));
    for (const OptionId id : leaving) {
        edit.followInConditions(edit.option(id)->value, value);
        edit.becomes(id, value);
        edit.take(id);
    }
    avoidKeyClashes(edit.definition());
    return std::move(edit.edit());
}

Result<SchemaEdit> splitOption(const Schema &schema, LabelDefinitionId definition, OptionId option,
                               const QStringList &values, std::optional<std::vector<RecordId>> subset)
{
    EditInMaking edit(schema, definition, OperationCode::SplitOption);
    if (!edit.hasDefinition())
        return noDefinition();
    const Option *split = edit.option(option);
    if (!split)
        return noOption(edit.definition().name);
    QStringList names;
    for (const QString &value : values)
        names.append(value.trimmed());
    names.removeDuplicates();
    if (names.contains(QString()))
        return emptyValue();
    if (names.size() < 2)
        return refuseEdit(SchemaEditText::tr("An option is split into two at least. Name them."));
    const QString before = split->value;
    edit.act().options = {split->shownText()};
    edit.act().said = names.join(QStringLiteral(", "));
    std::ptrdiff_t place = edit.placeOf(option) + 1;
    for (const QString &name : names) {
        if (name == before)
            continue;
        if (edit.definition().optionByValue(name)) {
            return refuseEdit(SchemaEditText::tr("“%1” has the option “%2” already. Give the new ones names of their "
                                                 "own.")
                                  .arg(edit.definition().name, name));
        }
        edit.definition().options.insert(edit.definition().options.begin() + place++, newOption(name));
    }
    // A condition that named it means each of its parts.
    for (LabelDefinition &each : edit.edit().schema.definitions) {
        if (each.askedWhere && each.askedWhere->definition == edit.definition().name &&
            each.askedWhere->values.removeOne(before))
            each.askedWhere->values += names;
    }
    if (!names.contains(before))
        edit.take(option);
    avoidKeyClashes(edit.definition());
    OptionChange change{definition, option, names[0], {}, {}};
    if (subset) {
        std::sort(subset->begin(), subset->end());
        change.becomes = names[1];
        change.inSubset = names[0];
        change.subset = std::move(*subset);
    }
    edit.edit().options.push_back(std::move(change));
    return std::move(edit.edit());
}

Result<SchemaEdit> removeOption(const Schema &schema, LabelDefinitionId definition, OptionId option, RemovalKind kind,
                                const QString &mapped)
{
    EditInMaking edit(schema, definition,
                      kind == RemovalKind::Retire ? OperationCode::RetireOption : OperationCode::RemoveOption);
    if (!edit.hasDefinition())
        return noDefinition();
    Option *removed = edit.option(option);
    if (!removed)
        return noOption(edit.definition().name);
    edit.act().options = {removed->shownText()};
    if (kind == RemovalKind::Retire) {
        removed->isRetired = true;
        return std::move(edit.edit());
    }
    if (kind == RemovalKind::Map && (!edit.definition().optionByValue(mapped) || removed->value == mapped)) {
        return refuseEdit(SchemaEditText::tr("“%1” has no other option “%2” that could take its labels.")
                              .arg(edit.definition().name, mapped));
    }
    const bool isMapped = kind == RemovalKind::Map;
    edit.act().said = isMapped ? mapped : QString();
    edit.followInConditions(removed->value, isMapped ? mapped : QString());
    edit.becomes(option, isMapped ? std::optional(mapped) : std::nullopt);
    edit.take(option);
    avoidKeyClashes(edit.definition());
    return std::move(edit.edit());
}

Result<SchemaEdit> removeDefinition(const Schema &schema, LabelDefinitionId definition, RemovalKind kind)
{
    EditInMaking edit(schema, definition,
                      kind == RemovalKind::Retire ? OperationCode::RetireDefinition : OperationCode::RemoveDefinition);
    if (!edit.hasDefinition())
        return noDefinition();
    if (kind == RemovalKind::Map)
        return refuseEdit(SchemaEditText::tr("The labels of a whole label definition cannot become another's."));
    if (kind == RemovalKind::Retire) {
        edit.definition().isRetired = true;
        return std::move(edit.edit());
    }
    const QString name = edit.definition().name;
    std::erase_if(edit.edit().schema.definitions,
                  [definition](const LabelDefinition &each) { return each.id == definition; });
    for (LabelDefinition &each : edit.edit().schema.definitions) {
        if (each.askedWhere && each.askedWhere->definition == name)
            each.askedWhere.reset();
    }
    edit.edit().removed.push_back(definition);
    return std::move(edit.edit());
}

Result<SchemaEdit> changeChoice(const Schema &schema, LabelDefinitionId definition, Choice choice)
{
    EditInMaking edit(schema, definition, OperationCode::ChangeChoice);
    if (!edit.hasDefinition())
        return noDefinition();
    if (edit.definition().level == Level::Span) {
        return refuseEdit(SchemaEditText::tr("“%1” is marked in the text: each span has one option, and there can be "
                                             "any number of them.")
                              .arg(edit.definition().name));
    }
    edit.definition().choice = choice;
    edit.edit().converted.push_back(definition);
    edit.act().said = choice == Choice::Single ? QStringLiteral("single") : QStringLiteral("multiple");
    return std::move(edit.edit());
}

Result<SchemaEdit> renameOption(const Schema &schema, LabelDefinitionId definition, OptionId option,
                                const QString &name)
{
    EditInMaking edit(schema, definition, OperationCode::Rename);
    if (!edit.hasDefinition())
        return noDefinition();
    Option *renamed = edit.option(option);
    if (!renamed)
        return noOption(edit.definition().name);
    if (name.trimmed().isEmpty())
        return emptyValue();
    edit.act().options = {renamed->shownText()};
    edit.act().said = name.trimmed();
    edit.followInConditions(renamed->value, name.trimmed());
    renamed->value = name.trimmed();
    renamed->text.clear();
    return std::move(edit.edit());
}

Result<SchemaEdit> renameDefinition(const Schema &schema, LabelDefinitionId definition, const QString &name)
{
    EditInMaking edit(schema, definition, OperationCode::Rename);
    if (!edit.hasDefinition())
        return noDefinition();
    if (name.trimmed().isEmpty())
        return refuseEdit(SchemaEditText::tr("A label needs a name. Give it one."));
    edit.act().said = name.trimmed();
    edit.definition().name = name.trimmed();
    followRenamed(edit.edit().schema, schema);
    return std::move(edit.edit());
}

Result<SchemaEdit> moveOption(const Schema &schema, LabelDefinitionId definition, OptionId option, int position)
{
    EditInMaking edit(schema, definition, OperationCode::EditSchema);
    if (!edit.hasDefinition())
        return noDefinition();
    if (!edit.option(option))
        return noOption(edit.definition().name);
    moveInList(edit.definition().options, edit.placeOf(option), position);
    avoidKeyClashes(edit.definition());
    return std::move(edit.edit());
}

Result<SchemaEdit> moveDefinition(const Schema &schema, LabelDefinitionId definition, int position)
{
    EditInMaking edit(schema, definition, OperationCode::EditSchema);
    if (!edit.hasDefinition())
        return noDefinition();
    std::vector<LabelDefinition> &list = edit.edit().schema.definitions;
    moveInList(list, &edit.definition() - list.data(), position);
    return std::move(edit.edit());
}

void followRenamed(Schema &schema, const Schema &before)
{
    for (LabelDefinition &definition : schema.definitions) {
        if (!definition.askedWhere)
            continue;
        AskedWhere &where = *definition.askedWhere;
        const LabelDefinition *was = before.definition(where.definition);
        if (!schema.definition(where.definition) && was && schema.definition(was->id))
            where.definition = schema.definition(was->id)->name;
        const LabelDefinition *now = schema.definition(where.definition);
        was = now ? before.definition(now->id) : nullptr;
        for (QString &value : where.values) {
            const Option *option = was ? was->optionByValue(value) : nullptr;
            const Option *renamed = option ? now->option(option->id) : nullptr;
            if (renamed && !now->optionByValue(value))
                value = renamed->value;
        }
    }
}

} // namespace tandem

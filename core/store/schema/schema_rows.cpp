// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_rows.h"

#include "core/domain/schema_edit.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/uuid.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {
QString aliasesJson(const QStringList &aliases)
{
    nlohmann::json json = nlohmann::json::array();
    for (const QString &alias : aliases)
        json.push_back(alias.toStdString());
    return QString::fromStdString(json.dump());
}

QString levelWord(Level level)
{
    return level == Level::Record ? QStringLiteral("record") : QStringLiteral("span");
}

QString choiceWord(Choice choice)
{
    return choice == Choice::Single ? QStringLiteral("single") : QStringLiteral("multiple");
}

/// First nothing is current, so that names and values can be exchanged without a clash on the way.
Result<void> retireAll(Connection &connection)
{
    return connection.statement(QStringLiteral("UPDATE label_definition SET is_current = 0 WHERE is_current = 1"))
        .run()
        .and_then([&] {
            return connection.statement(QStringLiteral("UPDATE option SET is_current = 0 WHERE is_current = 1")).run();
        });
}

Result<void> insertDefinition(Connection &connection, LabelDefinition &definition, int position)
{
    Statement insert = connection.statement(
        QStringLiteral("INSERT INTO label_definition (uuid, name, level, choice, guideline, position) "
                       "VALUES (?, ?, ?, ?, ?, ?)"));
    return insert
        .run(newUuid(), definition.name, levelWord(definition.level), choiceWord(definition.choice),
             definition.guideline, position)
        .map([&] { definition.id = LabelDefinitionId(insert.insertedId()); });
}

Result<void> updateDefinition(Connection &connection, const LabelDefinition &definition, int position)
{
    return connection
        .statement(QStringLiteral("UPDATE label_definition SET name = ?, level = ?, choice = ?, guideline = ?, "
                                  "position = ?, is_current = 1 WHERE id = ?"))
        .run(definition.name, levelWord(definition.level), choiceWord(definition.choice), definition.guideline,
             position, definition.id);
}

Result<void> insertOption(Connection &connection, LabelDefinitionId definition, Option &option, int position)
{
    Statement insert = connection.statement(
        QStringLiteral("INSERT INTO option (uuid, label_definition_id, value, text, description, aliases, colour, key, "
                       "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return insert
        .run(newUuid(), definition, option.value, option.text, option.description, aliasesJson(option.aliases),
             option.colour, option.key, position)
        .map([&] { option.id = OptionId(insert.insertedId()); });
}

Result<void> updateOption(Connection &connection, const Option &option, int position)
{
    return connection
        .statement(QStringLiteral("UPDATE option SET value = ?, text = ?, description = ?, aliases = ?, colour = ?, "
                                  "key = ?, position = ?, is_current = 1 WHERE id = ?"))
        .run(option.value, option.text, option.description, aliasesJson(option.aliases), option.colour, option.key,
             position, option.id);
}

Result<void> writeDefinition(Connection &connection, LabelDefinition &definition, int position)
{
    const Result<void> written = definition.id.isValid() ? updateDefinition(connection, definition, position)
                                                         : insertDefinition(connection, definition, position);
    if (!written)
        return written;
    int optionPosition = 0;
    for (Option &option : definition.options) {
        const Result<void> optionWritten = option.id.isValid()
                                               ? updateOption(connection, option, optionPosition)
                                               : insertOption(connection, definition.id, option, optionPosition);
        if (!optionWritten)
            return optionWritten;
        ++optionPosition;
    }
    return {};
}

const LabelDefinition *counterpart(const Schema &before, const LabelDefinition &definition)
{
    if (const LabelDefinition *same = before.definition(definition.id))
        return same;
    const auto found = std::find_if(before.definitions.begin(), before.definitions.end(), [&](const auto &each) {
        return each.name.compare(definition.name, Qt::CaseInsensitive) == 0;
    });
    return found == before.definitions.end() ? nullptr : &*found;
}

/// Whether something else in `parts` names this id outright; then it is not free for a match by name.
template <typename Parts, typename IdT>
bool isClaimed(const Parts &parts, IdT id)
{
    return std::any_of(parts.begin(), parts.end(), [id](const auto &part) { return part.id == id; });
}

void takeOptionIds(LabelDefinition &definition, const LabelDefinition *before)
{
    for (Option &option : definition.options) {
        if (before && before->option(option.id))
            continue;
        const Option *same = before ? before->optionByValue(option.value) : nullptr;
        option.id = same && !isClaimed(definition.options, same->id) ? same->id : OptionId();
    }
}
} // namespace

Result<void> writeSchemaRows(Connection &connection, Schema &schema)
{
    if (const Result<void> retired = retireAll(connection); !retired)
        return retired;
    int position = 0;
    for (LabelDefinition &definition : schema.definitions) {
        if (const Result<void> written = writeDefinition(connection, definition, position++); !written)
            return written;
    }
    return {};
}

void takeIds(Schema &schema, const Schema &before)
{
    for (LabelDefinition &definition : schema.definitions) {
        const LabelDefinition *same = counterpart(before, definition);
        if (same && same->id != definition.id && isClaimed(schema.definitions, same->id))
            same = nullptr;
        takeOptionIds(definition, same);
        definition.id = same ? same->id : LabelDefinitionId();
    }
    followRenamed(schema, before);
}

} // namespace tandem

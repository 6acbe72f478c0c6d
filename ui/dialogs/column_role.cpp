// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/column_role.h"

#include <QCoreApplication>

namespace tandem {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ColumnRole", text);
}

} // namespace

QString roleText(const ColumnRole &role, const QString &person)
{
    switch (role.kind) {
    case ColumnRole::Kind::LeaveOut:
        return translated("Leave out");
    case ColumnRole::Kind::Id:
        return translated("Id");
    case ColumnRole::Kind::Text:
        return translated("Text");
    case ColumnRole::Kind::Metadata:
        return translated("Metadata");
    case ColumnRole::Kind::Gold:
        return translated("Gold of %1").arg(role.definition);
    case ColumnRole::Kind::Labels:
        return person.isEmpty() ? translated("Label of %1").arg(role.definition)
                                : translated("Label of %1 by %2").arg(role.definition, person);
    }
    return {};
}

std::vector<ColumnRole> rolesFor(const QString &column, const Schema &schema)
{
    using Kind = ColumnRole::Kind;
    std::vector<ColumnRole> roles = {{Kind::Id, {}}, {Kind::Text, {}}, {Kind::Metadata, {}}};
    QStringList names;
    for (const LabelDefinition &definition : schema.definitions) {
        if (definition.isUsable())
            names.append(definition.name);
    }
    if (!schema.definition(column))
        names.append(column);
    for (const QString &name : names)
        roles.push_back({Kind::Gold, name});
    for (const QString &name : names)
        roles.push_back({Kind::Labels, name});
    roles.push_back({Kind::LeaveOut, {}});
    return roles;
}

} // namespace tandem

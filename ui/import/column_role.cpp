// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_role.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ColumnRoleText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnRole)
};

} // namespace

QString roleText(const ColumnRole &role, const QString &person)
{
    switch (role.kind) {
    case ColumnRole::Kind::LeaveOut:
        return ColumnRoleText::tr("Leave out");
    case ColumnRole::Kind::Id:
        return ColumnRoleText::tr("Id");
    case ColumnRole::Kind::Text:
        return ColumnRoleText::tr("Text");
    case ColumnRole::Kind::Metadata:
        return ColumnRoleText::tr("Metadata");
    case ColumnRole::Kind::Gold:
        return ColumnRoleText::tr("Gold of %1").arg(role.definition);
    case ColumnRole::Kind::Labels:
        return person.isEmpty() ? ColumnRoleText::tr("Label of %1").arg(role.definition)
                                : ColumnRoleText::tr("Label of %1 by %2").arg(role.definition, person);
    }
    return {};
}

QString roleHelp(const ColumnRole &role)
{
    switch (role.kind) {
    case ColumnRole::Kind::LeaveOut:
        return ColumnRoleText::tr("The column is not imported.");
    case ColumnRole::Kind::Id:
        return ColumnRoleText::tr("What tells the records apart, and knows them again when a file is imported later.");
    case ColumnRole::Kind::Text:
        return ColumnRoleText::tr("What people and models read and label.");
    case ColumnRole::Kind::Metadata:
        return ColumnRoleText::tr("Kept beside the text; can be searched, sorted by and used in prompts.");
    case ColumnRole::Kind::Gold:
        return ColumnRoleText::tr("A reference that answers are measured against. It trains nothing, asks for no work, "
                                  "and is never exported as the answer.");
    case ColumnRole::Kind::Labels:
        return ColumnRoleText::tr("Labels that the person gave: they count as decisions, and models learn from them.");
    }
    return {};
}

std::vector<ColumnRole> rolesFor(const QString &column, const Schema &schema)
{
    using Kind = ColumnRole::Kind;
    std::vector<ColumnRole> roles = {{Kind::Id, {}}, {Kind::Text, {}}, {Kind::Metadata, {}}};
    QStringList names;
    for (const LabelDefinition &definition : schema.definitions) {
        if (definition.level == Level::Record)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/schema_names.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaNamesText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaNames)
};

} // namespace

QString definitionName(const Schema &schema, LabelDefinitionId id)
{
    const LabelDefinition *definition = schema.definition(id);
    return definition
               ? definition->name
               : SchemaNamesText::tr("label %1", "one that the schema has no more; %1 is its number").arg(id.value);
}

QString definitionNames(const Job &job, const Schema &schema)
{
    QStringList names;
    for (const LabelDefinitionId definition : job.definitions)
        names.append(definitionName(schema, definition));
    return names.join(QStringLiteral(", "));
}

QString optionValue(const Schema &schema, LabelDefinitionId definitionId, OptionId id)
{
    const LabelDefinition *definition = schema.definition(definitionId);
    const Option *option = definition ? definition->option(id) : nullptr;
    return option ? option->value
                  : SchemaNamesText::tr("option %1", "one that the schema has no more; %1 is its number").arg(id.value);
}

} // namespace tandem

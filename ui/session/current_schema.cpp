// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/current_schema.h"

#include "core/project/schemas.h"

namespace tandem {

CurrentSchema::CurrentSchema(const OpenProject &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
{
}

bool CurrentSchema::isUsable(LabelDefinitionId definition) const
{
    const LabelDefinition *found = m_schema.definition(definition);
    return found && found->isUsable();
}

void CurrentSchema::setDefinition(LabelDefinitionId definition)
{
    if (definition == m_definition || !isUsable(definition))
        return;
    m_definition = definition;
    emit definitionChanged();
}

void CurrentSchema::forget()
{
    m_schema = {};
    m_definition = {};
    m_isKnown = false;
}

void CurrentSchema::load()
{
    m_open.project()->schemas().current().then({this, m_open.whileOpen()}, [this](const Result<Schema> &schema) {
        if (schema)
            take(*schema);
        else
            emit failed(schema.error());
    });
}

void CurrentSchema::take(const Schema &schema)
{
    const bool isFirst = !m_isKnown;
    m_isKnown = true;
    m_schema = schema;
    emit changed();
    const bool isKept = isUsable(m_definition);
    if (!isKept) {
        const auto usable = m_schema.usableDefinitions();
        m_definition = usable.empty() ? LabelDefinitionId() : usable.front().id;
        emit definitionChanged();
    }
    if (isFirst || !isKept)
        emit began();
}

} // namespace tandem

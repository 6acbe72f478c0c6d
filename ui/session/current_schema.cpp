// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/current_schema.h"

#include "core/project/schemas.h"

namespace tandem {

CurrentSchema::CurrentSchema(const OpenProject &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
{
}

void CurrentSchema::setDefinition(LabelDefinitionId definition)
{
    if (definition == m_definition || !m_schema.definition(definition))
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
    const bool isKept = m_schema.definition(m_definition) != nullptr;
    if (!isKept) {
        m_definition = m_schema.definitions.empty() ? LabelDefinitionId() : m_schema.definitions.front().id;
        emit definitionChanged();
    }
    if (isFirst || !isKept)
        emit began();
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/session/open_project.h"

#include <QObject>

namespace tandem {

/// The schema of the open project, and the label definition that label, status, confidence and keys concern.
/// Thread: UI.
class CurrentSchema : public QObject
{
    Q_OBJECT

public:
    explicit CurrentSchema(const OpenProject &open, QObject *parent = nullptr);

    const Schema &schema() const { return m_schema; }
    LabelDefinitionId definitionId() const { return m_definition; }
    /// Null where the schema has no usable one.
    const LabelDefinition *definition() const { return m_schema.definition(m_definition); }
    /// Does nothing where that is no usable definition of the schema.
    void setDefinition(LabelDefinitionId definition);

    void forget();
    void load();

signals:
    void changed();
    void definitionChanged();
    /// The first schema of the project came, or one in which another definition had to take the place of the one
    /// before.
    void began();
    void failed(const tandem::Error &error);

private:
    void take(const Schema &schema);

    const OpenProject &m_open;
    Schema m_schema;
    LabelDefinitionId m_definition;
    bool m_isKnown = false;
};

} // namespace tandem

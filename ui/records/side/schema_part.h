// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/side/panel_part.h"
#include "ui/session/project_session.h"

namespace tandem {

/// The label definitions of the schema; pressing one makes it the current one.
class SchemaPart : public PanelPart
{
    Q_OBJECT

public:
    explicit SchemaPart(ProjectSession &session, QWidget *parent = nullptr);

signals:
    void editWanted();

private:
    void showSchema();
    void add(const LabelDefinition &definition);
    void choose(LabelDefinitionId definition);
    void focusCurrent();

    ProjectSession &m_session;
};

} // namespace tandem

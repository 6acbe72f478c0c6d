// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QStackedWidget;

namespace tandem {

class DefinitionForm;
class ProjectSession;
class SchemaOutline;

/// Edits the label definitions of the session's project. Saving makes a new version, which can be undone. Show it with
/// `open()`.
class SchemaEditor : public DialogFrame
{
    Q_OBJECT

public:
    explicit SchemaEditor(ProjectSession &session, QWidget *parent = nullptr);

    void reject() override;
    bool hasUnsavedChanges() const;

private:
    QWidget *makeBody();
    QWidget *makeInvitation();
    void addButtons();
    void showSchema(const Schema &schema);
    void showDefinition();
    void refresh();
    void save();
    void readFile();
    void writeFile();

    ProjectSession &m_session;
    SchemaOutline *m_outline = nullptr;
    QStackedWidget *m_right = nullptr;
    DefinitionForm *m_form = nullptr;
    QLabel *m_state = nullptr;
    AccentButton *m_save = nullptr;
};

} // namespace tandem

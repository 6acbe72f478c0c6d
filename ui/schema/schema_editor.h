// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace tandem {

class AccentButton;
class DefinitionForm;
class MessageBar;
class ProjectSession;

/// Edits the label definitions of the session's project. Saving makes a new version, which can be undone. Show it with
/// `open()`.
class SchemaEditor : public QDialog
{
    Q_OBJECT

public:
    explicit SchemaEditor(ProjectSession &session, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeLists();
    QWidget *makeListButtons(QWidget *parent);
    QWidget *makeForm();
    QWidget *makeFooter();
    void showSchema(const Schema &schema);
    void fillList(int current);
    int current() const;
    void showDefinition(int index);
    void takeForm();
    void takeGuideline();
    void addDefinition();
    void removeDefinition();
    void moveDefinition(int by);
    bool isChanged() const;
    void refresh();
    void save();
    void readFile();
    void writeFile();

    ProjectSession &m_session;
    Schema m_draft;
    MessageBar *m_message = nullptr;
    QPlainTextEdit *m_guideline = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_right = nullptr;
    DefinitionForm *m_form = nullptr;
    QLabel *m_problem = nullptr;
    AccentButton *m_save = nullptr;
    bool m_isFilling = false;
};

} // namespace tandem

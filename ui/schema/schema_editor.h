// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"
#include "ui/widgets/dialog_frame.h"

#include <functional>

class QLabel;
class QStackedWidget;

namespace tandem {

class DefinitionForm;
class ProjectSession;
class RenameCheck;
class SchemaChanges;
class SchemaOutline;
struct SchemaChange;
struct SchemaEdited;

/// Edits the label definitions of the session's project. Saving makes a new version, which can be undone. Show it with
/// `open()`.
class SchemaEditor : public DialogFrame
{
    Q_OBJECT

public:
    explicit SchemaEditor(ProjectSession &session, QWidget *parent = nullptr);

    void reject() override;
    bool hasUnsavedChanges() const;

signals:
    /// The list that the session has now is to be seen.
    void listWanted();

private:
    QWidget *makeBody();
    QWidget *makeInvitation();
    void addButtons();
    void showSchema(const Schema &schema);
    void showDefinition();
    void follow();
    void refresh();
    void connectChanges();
    void removeOption(OptionId option);
    void removeDefinition(LabelDefinitionId definition);
    void changeChoice();
    /// Opens the dialog for a change of what is stored; what is edited here is saved before, after a question.
    void change(const SchemaChange &change);
    void tellDone(const SchemaEdited &edited);
    void showRecords(const std::vector<RecordId> &records);
    void save();
    void saveNow();
    void takeSaved(const Result<SchemaSaved> &saved);
    /// What would be saved: without the rows in which nothing stands.
    Schema wanted() const;
    void readFile();
    void writeFile();

    ProjectSession &m_session;
    SchemaChanges *m_changes = nullptr;
    RenameCheck *m_renames = nullptr;
    Schema m_stored; ///< what the edits here began with
    SchemaOutline *m_outline = nullptr;
    QStackedWidget *m_right = nullptr;
    DefinitionForm *m_form = nullptr;
    QLabel *m_state = nullptr;
    AccentButton *m_save = nullptr;
    std::function<void()> m_afterSaving; ///< instead of closing
};

} // namespace tandem

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

/// An option that labels are read by, and that is to be called otherwise.
struct RenamedOption
{
    QString definition;
    QString value; ///< before
    QString before;
    QString after;
};

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
    void saveNow();
    /// What would be saved: without the rows in which nothing stands.
    Schema wanted() const;
    void countRenamed(size_t place, qint64 labels);
    void askAboutRenamed(qint64 labels);
    void readFile();
    void writeFile();

    ProjectSession &m_session;
    SchemaOutline *m_outline = nullptr;
    QStackedWidget *m_right = nullptr;
    DefinitionForm *m_form = nullptr;
    QLabel *m_state = nullptr;
    AccentButton *m_save = nullptr;
    std::vector<RenamedOption> m_renamed; ///< by what is about to be saved
};

} // namespace tandem

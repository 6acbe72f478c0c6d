// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scope.h"
#include "core/domain/schema.h"
#include "core/domain/schema_version.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace tandem {

class ProjectSession;
class VersionTable;

/// The versions that the schema had: who made them, by what, the jobs that ran under them; names for them, and what is
/// different between two. Show it with `open()`.
class SchemaVersionsDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit SchemaVersionsDialog(ProjectSession &session, QWidget *parent = nullptr);

private:
    QWidget *makeBody();
    QWidget *makeActs();
    void load();
    void showAll(const std::vector<SchemaVersion> &versions);
    void followSelection();
    void fillOthers(const SchemaVersion &chosen);
    void nameVersion();
    void compare();
    void showDifference(const Schema &before, const Schema &after);
    void tell(const Error &error);

    ProjectSession &m_session;
    VersionTable *m_versions = nullptr;
    QLineEdit *m_name = nullptr;
    KeyButton *m_giveName = nullptr;
    QComboBox *m_other = nullptr;
    QListWidget *m_difference = nullptr;
    Scope m_asked; ///< of answers about the two versions that are compared
};

} // namespace tandem

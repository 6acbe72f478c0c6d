// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tandem {

class ProjectSession;

/// Edits the label definitions of the session's project. Saving makes a new version, which can be undone. Show it with
/// `open()`.
class SchemaEditor : public QDialog
{
    Q_OBJECT

public:
    explicit SchemaEditor(ProjectSession &session, QWidget *parent = nullptr);
};

} // namespace tandem

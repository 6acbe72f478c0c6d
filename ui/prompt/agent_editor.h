// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tandem {

class ProjectSession;

/// The page that edits an agent: its model, its prompt template, and the prompt of the selected record beside it.
class AgentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AgentEditor(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows the newest version of this agent.
    void showAgent(const QString &name);
    /// Starts a new agent with the default template.
    void startNewAgent();
    bool hasUnsavedChanges() const;

signals:
    /// The person wants to go back to the records.
    void closeRequested();
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/domain/job.h"
#include "ui/widgets/page_frame.h"

#include <functional>
#include <vector>

class QLabel;

namespace tandem {

class AccentButton;
class AgentChooser;
class AgentForm;
class ProjectSession;

/// The page that edits an agent: its model, its prompt template, and the prompt of the selected record beside it.
class AgentEditor : public PageFrame
{
    Q_OBJECT

public:
    explicit AgentEditor(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows the newest version of this agent, or what was changed in it and not saved yet. Asks before the draft of
    /// another one is lost.
    void showAgent(const QString &name);
    /// Starts a new agent with the default template; asks before a draft is lost.
    void startNewAgent();
    bool hasUnsavedChanges() const;
    /// The name of the agent that is shown; empty while it was never saved.
    QString storedName() const;
    /// Puts the cursor where the key is entered.
    void enterKey();

signals:
    /// The person wants to go back to the records.
    void closeRequested();
    /// A job with the agent as it is now is wanted for what this one left.
    void restRequested(const tandem::Job &job);

private:
    void fillHead();
    void loadAgents();
    void takeAgents(std::vector<Agent> agents);
    void loadColumns();
    void showConfiguration(const AgentConfiguration &configuration);
    void showStored(const Agent &agent);
    void showFreshAgent();
    /// Calls it with true once there is no draft to lose, with false where the person would rather keep it.
    void giveUpDraft(const std::function<void(bool)> &go);
    AgentConfiguration draft() const;
    void choose(int index);
    void takeEdit();
    void refresh();
    void save();
    void offerRest(const Agent &agent);
    void readFile();
    void takeFile(const Result<AgentConfiguration> &agent);
    void writeFile();
    void leave();

    ProjectSession &m_session;
    AgentChooser *m_chooser = nullptr;
    QLabel *m_state = nullptr;
    AccentButton *m_save = nullptr;
    AgentForm *m_form = nullptr;
    AgentConfiguration m_shown; ///< as it was when it was shown: what a draft differs from
    bool m_isSaving = false;
    QString m_wanted; ///< the agent to show once the list is there
};

} // namespace tandem

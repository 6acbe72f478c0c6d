// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/job.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace tandem {

class ProjectSession;
class SubsetChoice;

/// What a job is made of: the agent, the labels, the records, the calls in flight.
class RunForm : public QWidget
{
    Q_OBJECT

public:
    explicit RunForm(ProjectSession &session, QWidget *parent = nullptr);

    void chooseAgent(const QString &name);
    /// Proposes what a job left, with the newest version of its agent.
    void chooseRestOf(const Job &job);

    /// Null until the agents are known.
    const Agent *agent() const;
    bool isBuiltIn() const;
    /// Whether there is a label that a job could give.
    bool hasLabels() const;
    /// Whether a part of an earlier job is chosen, which keeps its labels.
    bool isPartOfEarlierJob() const;
    /// The agents, or one of the lists of records, are not known yet.
    bool isWaiting() const;
    JobRequest request() const;
    /// The agent is proposed the next time.
    void remember() const;

signals:
    void newAgentWanted();
    void changed();
    void failed(const QString &sentence);

private:
    void addAgent(QVBoxLayout *rows);
    void addLabels(QVBoxLayout *rows);
    void addSubset(QVBoxLayout *rows);
    void addInFlight(QVBoxLayout *rows);
    void loadAgents();
    void showModel();
    std::vector<LabelDefinitionId> chosenDefinitions() const;

    ProjectSession &m_session;
    QString m_wantedAgent;
    std::vector<Agent> m_agents;
    QComboBox *m_agent = nullptr;
    QLabel *m_model = nullptr;
    std::vector<std::pair<LabelDefinitionId, QCheckBox *>> m_labels;
    SubsetChoice *m_subset = nullptr;
    QSpinBox *m_inFlight = nullptr;
};

} // namespace tandem

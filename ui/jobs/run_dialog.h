// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/ids.h"
#include "core/domain/job.h"
#include "core/project/jobs.h"
#include "core/project/records.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTextEdit;
class QVBoxLayout;

namespace tandem {

class AccentButton;
class MessageBar;
class ProblemList;
class ProjectSession;

/// Starts a job: agent, labels, subset, calls in flight; shows the count and three sample prompts. Show it with
/// `open()`.
class RunDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RunDialog(ProjectSession &session, QWidget *parent = nullptr);

    void chooseAgent(const QString &name);
    /// Proposes what a job left, with the newest version of its agent.
    void chooseRestOf(const Job &job);

signals:
    void started(tandem::JobId job);

private:
    enum class Subset { All, CurrentList, Selection, First, Rest };

    QWidget *makeForm();
    QWidget *makeLabels();
    QWidget *makeSubset();
    QWidget *makePreview();
    QWidget *makeButtons();
    void loadAgents();
    void loadAll();
    const Agent *agent() const;
    bool isBuiltIn() const;
    std::vector<LabelDefinitionId> chosenDefinitions() const;
    Subset subset() const;
    std::vector<RecordId> records() const;
    QString subsetText() const;
    JobRequest request() const;
    void chooseSubset();
    void offerRest(const ResultList &rest);
    bool isWaiting() const;
    void askForPreview();
    void takePreview(const Result<JobPreview> &preview);
    QString factsText(const JobPreview &preview) const;
    QString destinationText(const JobPreview &preview) const;
    void showListProblems();
    void showSample(int index);
    void start();

    ProjectSession &m_session;
    QString m_wantedAgent;
    std::vector<Agent> m_agents;
    ResultList m_all;  ///< null until it is known
    Job m_restOf;      ///< the job whose rest is proposed; without an id there is none
    ResultList m_rest; ///< null until it is known
    JobPreview m_preview;
    int m_generation = 0;
    QTimer m_previewTimer;
    QComboBox *m_agentBox = nullptr;
    std::vector<QCheckBox *> m_labelBoxes; ///< by usable definition
    QComboBox *m_subsetBox = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_inFlight = nullptr;
    QLabel *m_note = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_sent = nullptr;
    QComboBox *m_sampleBox = nullptr;
    QTextEdit *m_sample = nullptr;
    QLabel *m_facts = nullptr;
    ProblemList *m_listProblems = nullptr;
    QCheckBox *m_consent = nullptr;
    AccentButton *m_start = nullptr;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/project/jobs.h"
#include "ui/widgets/dialog_frame.h"

class QCheckBox;
class QLabel;

namespace tandem {

class Debounce;
class ProblemList;
class ProjectSession;
class RunForm;
class RunPreview;

/// Starts a job: agent, labels, subset, calls in flight; shows the count and three sample prompts. Show it with
/// `open()`.
class RunDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit RunDialog(ProjectSession &session, QWidget *parent = nullptr);

    void chooseAgent(const QString &name);
    /// Proposes what a job left, with the newest version of its agent.
    void chooseRestOf(const Job &job);

signals:
    /// None of the agents will do: the dialog is closed.
    void newAgentWanted();
    void started(tandem::JobId job);

private:
    QWidget *makeBody();
    void addNotes();
    void addButtons();
    void complain(const QString &sentence);
    void askForPreview();
    void takePreview(const JobPreview &preview);
    void showFacts();
    void showListProblems();
    void showConsent();
    void start();

    ProjectSession &m_session;
    JobPreview m_preview;
    Scope m_asked; ///< ends when another job is composed
    Debounce *m_settled = nullptr;
    RunForm *m_form = nullptr;
    RunPreview *m_samples = nullptr;
    QLabel *m_facts = nullptr;
    ProblemList *m_listProblems = nullptr;
    QCheckBox *m_consent = nullptr;
    AccentButton *m_start = nullptr;
};

} // namespace tandem

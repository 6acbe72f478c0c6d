// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/text/job_text.h"
#include "ui/widgets/page_frame.h"

#include <QTimer>

class QProgressBar;
class QPushButton;
class QSpinBox;

namespace tandem {

class FactCard;
class FailureList;
class InvalidAnswers;
class JobAgreementCard;
class JobCommands;
class JobLabels;
class ProjectSession;

/// One job at large: its input, its calls, its labels and its invalid answers.
class JobPage : public PageFrame
{
    Q_OBJECT

public:
    explicit JobPage(ProjectSession &session, QWidget *parent = nullptr);

    void showJob(JobId job);
    JobId job() const { return m_job; }

signals:
    /// The person wants to go back to the records.
    void closeRequested();
    /// The agent of a job that paused itself is wanted, and there the key or the rest.
    void agentRequested(const QString &agent, tandem::Remedy remedy);
    /// A job with the newest version of the agent is wanted for what this one left.
    void restRequested(const tandem::Job &job);
    /// The text of a query whose records are to be shown ("label:sentiment=negative").
    void queryRequested(const QString &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addProgress();
    void addInFlight();
    void addButtons();
    QWidget *makeBody();
    void followProject();
    void load();
    void loadTakenOver();
    void loadAgreement();
    /// Keeps it, and draws it while the page is seen: a job that runs tells of itself several times a second.
    void take(const JobSummary &summary);
    void showSummary();
    void showHeader();
    void showPause();
    void showFacts();

    ProjectSession &m_session;
    JobCommands *m_commands;
    JobId m_job;
    JobSummary m_summary;
    QTimer m_compareSoon; ///< runs from the first change that the agreement does not know of
    bool m_isComparing = false;
    bool m_isTakenOver = false; ///< a later job has what this one left
    QProgressBar *m_bar = nullptr;
    QLabel *m_percent = nullptr;
    QLabel *m_pace = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_remove = nullptr;
    FactCard *m_input = nullptr;
    FactCard *m_calls = nullptr;
    JobLabels *m_labels = nullptr;
    JobAgreementCard *m_agreement = nullptr;
    FailureList *m_failures = nullptr;
    QSpinBox *m_inFlight = nullptr;
    InvalidAnswers *m_invalid = nullptr;
};

} // namespace tandem

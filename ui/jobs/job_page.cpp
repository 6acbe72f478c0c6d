// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_page.h"

#include "core/project/jobs.h"
#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "ui/jobs/failure_list.h"
#include "ui/jobs/invalid_answers.h"
#include "ui/jobs/job_agreement_card.h"
#include "ui/jobs/job_commands.h"
#include "ui/jobs/job_facts.h"
#include "ui/jobs/job_labels.h"
#include "ui/jobs/offered_acts.h"
#include "ui/session/project_session.h"
#include "ui/widgets/kept_focus.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int leastPauseBetweenComparisons = 2000; // milliseconds
constexpr int pageBarSteps = 1000;
constexpr int mostInFlight = 200;
constexpr int leastBarWidth = 24;

} // namespace

JobPage::JobPage(ProjectSession &session, QWidget *parent)
    : PageFrame({}, parent)
    , m_session(session)
    , m_commands(new JobCommands(session, this))
{
    addProgress();
    addInFlight();
    addButtons();
    setBody(makeBody());
    setFocusProxy(&back());
    // Comparing may read a million labels.
    m_compareSoon.setSingleShot(true);
    m_compareSoon.setInterval(leastPauseBetweenComparisons);
    connect(&m_compareSoon, &QTimer::timeout, this, &JobPage::loadAgreement);
    connect(this, &PageFrame::backPressed, this, &JobPage::closeRequested);
    connect(m_commands, &JobCommands::failed, this,
            [this](const QString &sentence) { message().showMessage(Tone::Bad, sentence); });
    connect(m_commands, &JobCommands::removed, this, &JobPage::closeRequested);
    connect(&m_session, &ProjectSession::projectChanged, this, &JobPage::followProject);
    connect(&m_session, &ProjectSession::fileLost, this, [this] {
        if (!m_summary.job.id.isValid())
            return;
        showHeader();
        showFacts();
    });
    connect(&m_session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.jobs || change.agents)
            load();
        if (change.labels && !m_compareSoon.isActive())
            m_compareSoon.start();
    });
    followProject();
}

void JobPage::addProgress()
{
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, pageBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the job"));
    // Takes what the texts and buttons leave.
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_bar->setMinimumWidth(leastBarWidth);
    m_percent = textLabel({}, FontRole::Normal, this);
    m_pace = textLabel({}, FontRole::Small, this);
    addToHead(m_bar, 1);
    addToHead(m_percent);
    addToHead(m_pace);
}

void JobPage::addInFlight()
{
    m_inFlight = new QSpinBox(this);
    m_inFlight->setObjectName(QStringLiteral("inFlight"));
    m_inFlight->setAccessibleName(tr("calls in flight"));
    m_inFlight->setToolTip(tr("Calls at the same time; can be changed while the job runs."));
    m_inFlight->setRange(1, mostInFlight);
    m_inFlight->setKeyboardTracking(false);
    m_inFlight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_inFlight->setSuffix(tr(" in flight", "stands after a number of calls"));
    addToHead(m_inFlight);
    connect(m_inFlight, &QSpinBox::valueChanged, this,
            [this](int inFlight) { m_commands->setInFlight(m_summary.job, inFlight); });
}

void JobPage::addButtons()
{
    m_pause = new KeyButton(tr("Pause"), {}, this);
    m_resume = new AccentButton(tr("Resume"), {}, this);
    m_cancel = new KeyButton(tr("Stop"), {}, this);
    m_remove = new KeyButton(tr("Delete…"), {}, this);
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_remove})
        addToHead(button);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_commands->pause(m_summary.job); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_commands->resume(m_summary.job); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_commands->cancel(m_summary.job); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands->remove(m_summary.job); });
}

QWidget *JobPage::makeBody()
{
    auto *body = new QWidget(this);
    m_input = new FactCard(tr("Input"), body);
    m_calls = new FactCard(tr("Calls"), body);
    m_labels = new JobLabels(body);
    m_agreement = new JobAgreementCard(body);
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_invalid = new InvalidAnswers(body);
    m_failures = new FailureList(m_calls);
    m_calls->content()->addWidget(m_failures);
    for (FactCard *card : {m_input, m_calls})
        card->content()->addStretch(1);
    connect(m_labels, &JobLabels::queryRequested, this, &JobPage::queryRequested);
    connect(m_agreement, &JobAgreementCard::queryRequested, this,
            [this](LabelDefinitionId definition, const QString &query) {
                m_session.setDefinition(definition);
                emit queryRequested(query);
            });
    connect(m_failures, &FailureList::retryRequested, this,
            [this](const QString &reason) { m_commands->retryFailed(m_summary.job, reason); });
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    grid->setSpacing(measure::grid);
    grid->addWidget(m_input, 0, 0);
    grid->addWidget(m_calls, 0, 1, 1, 2);
    grid->addWidget(m_labels, 1, 0);
    grid->addWidget(m_agreement, 1, 1);
    grid->addWidget(m_invalid, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(1, 1);
    return body;
}

void JobPage::followProject()
{
    m_job = {};
    m_isComparing = false;
    if (!m_session.hasProject())
        return;
    const Jobs &jobs = m_session.project()->jobs();
    connect(&jobs, &Jobs::progressed, this, &JobPage::take);
    connect(&jobs, &Jobs::rested, this, &JobPage::take);
}

void JobPage::showJob(JobId job)
{
    m_job = job;
    m_summary = {};
    m_isTakenOver = false;
    message().clear();
    load();
    loadAgreement();
}

void JobPage::load()
{
    if (!m_session.hasProject() || !m_job.isValid())
        return;
    loadTakenOver();
    m_session.project()->jobs().summary(m_job).then(this, [this](const Result<JobSummary> &summary) {
        if (summary)
            take(*summary);
        else if (summary.error().code != ErrorCode::NotFound)
            message().showMessage(Tone::Bad, summary.error().message);
    });
}

// What a job left may be in the hands of a later one.
void JobPage::loadTakenOver()
{
    m_session.project()->jobs().list().then({this, m_session.whileOpen()},
                                            [this](const Result<std::vector<Job>> &jobs) {
                                                m_isTakenOver = jobs && isTakenOver(m_job, *jobs);
                                                if (m_isTakenOver && m_summary.job.id == m_job && isVisible())
                                                    showPause();
                                            });
}

void JobPage::loadAgreement()
{
    if (!m_session.hasProject() || !m_job.isValid() || !isVisible())
        return;
    if (std::exchange(m_isComparing, true))
        return m_compareSoon.start();
    QElapsedTimer timer;
    timer.start();
    m_session.project()->jobs().agreement(m_job).then(
        this, [this, timer, job = m_job](const Result<JobAgreement> &agreement) {
            m_isComparing = false;
            // Comparing a large job takes its time: never more than a tenth of it all.
            m_compareSoon.setInterval(
                static_cast<int>(std::clamp<qint64>(10 * timer.elapsed(), leastPauseBetweenComparisons, 120'000)));
            if (agreement && job == m_job)
                m_agreement->setAgreement(job, m_summary.job.id == job ? m_summary.job.kind : JobKind::Run, *agreement,
                                          m_session.schema());
        });
}

void JobPage::take(const JobSummary &summary)
{
    if (summary.job.id != m_job)
        return;
    m_summary = summary;
    if (isVisible())
        showSummary();
}

void JobPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_job.isValid() && m_summary.job.id == m_job)
        showSummary();
    loadAgreement();
}

void JobPage::showSummary()
{
    showHeader();
    showFacts();
    m_labels->setSummary(m_summary, m_session.schema());
    m_invalid->setCounts(m_summary.labels, m_session.schema());
}

void JobPage::showHeader()
{
    const Job &job = m_summary.job;
    title().setText(jobTitle(job, m_session.schema()));
    m_bar->setValue(static_cast<int>(finishedShare(m_summary) * pageBarSteps));
    m_percent->setText(job.state == JobState::Running ? percentText(m_summary) : stateText(job.state));
    m_pace->setText(paceText(m_summary));
    const OfferedActs acts = jobActs(m_summary, m_session.canWrite());
    const KeptFocus kept({m_pause, m_resume, &back()});
    m_pause->setVisible(offered(acts, JobAct::Pause));
    m_resume->setVisible(offered(acts, JobAct::Resume));
    m_cancel->setVisible(offered(acts, JobAct::Cancel));
    m_remove->setVisible(offered(acts, JobAct::Remove));
    m_inFlight->setVisible(m_session.canWrite() && job.state != JobState::Completed);
    if (!m_inFlight->hasFocus()) {
        const QSignalBlocker quiet(m_inFlight);
        m_inFlight->setValue(job.inFlight);
    }
    showPause();
}

void JobPage::showPause()
{
    const Job &job = m_summary.job;
    if (isUnderWay(job.state))
        return message().clear();
    const QString why = standstillText(job);
    if (why.isEmpty())
        return;
    message().showMessage(Tone::Warn, why);
    if (!m_session.canWrite())
        return;
    if (isOutdated(job) && !m_isTakenOver)
        message().addAct(remedyText(Remedy::RunRest, job), [this] { emit restRequested(m_summary.job); });
    const Remedy remedy = remedyFor(job);
    if (remedy == Remedy::EnterKey || remedy == Remedy::EditAgent)
        message().addAct(remedyText(remedy, job),
                         [this, remedy] { emit agentRequested(m_summary.job.agentName, remedy); });
}

void JobPage::showFacts()
{
    showInputFacts(m_summary, m_input);
    showCallFacts(m_summary, m_calls);
    m_failures->setFailures(m_summary.failedItems, m_session.canWrite() && !isUnderWay(m_summary.job.state));
}

} // namespace tandem

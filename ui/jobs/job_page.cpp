// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_page.h"

#include "core/project/jobs.h"
#include "core/search/query_text.h"
#include "core/text/job_text.h"
#include "core/text/money_text.h"
#include "core/text/wording.h"
#include "ui/jobs/failure_list.h"
#include "ui/jobs/invalid_answers.h"
#include "ui/jobs/job_commands.h"
#include "ui/look/label_look.h"
#include "ui/session/project_session.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tandem {

namespace {

QString counted(const std::vector<std::pair<QString, qint64>> &reasons)
{
    QStringList parts;
    for (const auto &reason : reasons)
        parts.append(QStringLiteral("%1 %2").arg(countText(reason.second), failureText(reason.first)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

JobPage::JobPage(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_commands(new JobCommands(session, this))
    , m_message(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(separatorLine(this));
    layout->addWidget(m_message);
    layout->addWidget(makeBody(), 1);
    connect(m_commands, &JobCommands::failed, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Bad, sentence); });
    connect(m_commands, &JobCommands::removed, this, &JobPage::closeRequested);
    connect(&m_session, &ProjectSession::projectChanged, this, &JobPage::followProject);
    connect(&m_session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.jobs || change.agents)
            load();
    });
    connect(&Theme::instance(), &Theme::changed, this, &JobPage::showLabels);
    followProject();
}

QWidget *JobPage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(measure::toolBar());
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(measure::grid, 0, measure::grid, 0);
    line->setSpacing(measure::grid);
    auto *back = new KeyButton(tr("‹ Records"), {}, header);
    setFocusProxy(back);
    connect(back, &QPushButton::clicked, this, &JobPage::closeRequested);
    m_title = textLabel({}, FontRole::Strong, header);
    m_started = textLabel({}, FontRole::Small, header);
    m_bar = new QProgressBar(header);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the job"));
    m_percent = textLabel({}, FontRole::Normal, header);
    m_pace = textLabel({}, FontRole::Small, header);
    line->addWidget(back);
    line->addWidget(m_title);
    line->addWidget(m_started);
    line->addWidget(m_bar, 1);
    line->addWidget(m_percent);
    line->addWidget(m_pace);
    addInFlight(header);
    addButtons(header);
    return header;
}

void JobPage::addInFlight(QWidget *header)
{
    constexpr int mostInFlight = 200;
    m_inFlight = new QSpinBox(header);
    m_inFlight->setObjectName(QStringLiteral("inFlight"));
    m_inFlight->setAccessibleName(tr("calls in flight"));
    m_inFlight->setToolTip(tr("Calls at the same time; can be changed while the job runs."));
    m_inFlight->setRange(1, mostInFlight);
    m_inFlight->setKeyboardTracking(false);
    m_inFlight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_inFlight->setSuffix(tr(" in flight"));
    header->layout()->addWidget(m_inFlight);
    connect(m_inFlight, &QSpinBox::valueChanged, this,
            [this](int inFlight) { m_commands->setInFlight(m_summary.job, inFlight); });
}

void JobPage::addButtons(QWidget *header)
{
    m_pause = new KeyButton(tr("Pause"), {}, header);
    m_resume = new AccentButton(tr("Resume"), {}, header);
    m_cancel = new KeyButton(tr("Cancel"), {}, header);
    m_remove = new KeyButton(tr("Delete…"), {}, header);
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_remove})
        header->layout()->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_commands->pause(m_summary.job); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_commands->resume(m_summary.job); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_commands->cancel(m_summary.job); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands->remove(m_summary.job); });
}

QWidget *JobPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    grid->setSpacing(measure::grid);
    m_input = new FactCard(tr("Input"), body);
    m_calls = new FactCard(tr("Calls"), body);
    m_labels = new FactCard(tr("Labels"), body);
    m_invalid = new InvalidAnswers(body);
    m_failures = new FailureList(m_calls);
    m_calls->content()->addWidget(m_failures);
    connect(m_failures, &FailureList::retryRequested, this,
            [this](const QString &reason) { m_commands->retryFailed(m_summary.job, reason); });
    for (FactCard *card : {m_input, m_calls})
        card->content()->addStretch(1);
    auto *bars = new QWidget(m_labels);
    m_bars = new QVBoxLayout(bars);
    m_bars->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(m_labels);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Labels"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(bars);
    scroll->viewport()->setAutoFillBackground(false);
    bars->setAutoFillBackground(false);
    m_labels->content()->addWidget(scroll, 1);
    m_labelHint = noteLabel({}, m_labels);
    m_labels->content()->addWidget(m_labelHint);
    grid->addWidget(m_input, 0, 0);
    grid->addWidget(m_calls, 0, 1);
    grid->addWidget(m_labels, 1, 0);
    grid->addWidget(m_invalid, 1, 1);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(1, 1);
    return body;
}

void JobPage::followProject()
{
    m_job = {};
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
    makeBarLists();
    m_message->clear();
    load();
}

void JobPage::load()
{
    if (!m_session.hasProject() || !m_job.isValid())
        return;
    m_session.project()->jobs().summary(m_job).then(this, [this](const Result<JobSummary> &summary) {
        if (summary)
            take(*summary);
        else if (summary.error().code != ErrorCode::NotFound)
            m_message->showMessage(Tone::Bad, summary.error().message);
    });
}

void JobPage::take(const JobSummary &summary)
{
    if (summary.job.id != m_job)
        return;
    m_summary = summary;
    showHeader();
    showFacts();
    showLabels();
    m_invalid->setCounts(summary.labels, m_session.schema());
}

void JobPage::showHeader()
{
    const Job &job = m_summary.job;
    const bool canWrite = m_session.canWrite();
    m_title->setText(jobTitle(job, m_session.schema()));
    m_started->setText(job.startedAt > 0 ? tr("started %1").arg(whenText(job.startedAt)) : stateText(job.state));
    m_bar->setValue(static_cast<int>(finishedShare(m_summary) * 1000));
    m_percent->setText(job.state == JobState::Running ? percentText(m_summary) : stateText(job.state));
    m_pace->setText(paceText(m_summary));
    m_pause->setVisible(canWrite && isUnderWay(job.state));
    m_resume->setVisible(canWrite && canResume(job.state));
    m_cancel->setVisible(canWrite && job.state != JobState::Completed && job.state != JobState::Cancelled);
    m_remove->setVisible(canWrite && !isUnderWay(job.state));
    m_inFlight->setVisible(canWrite && job.state != JobState::Completed);
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
        return m_message->clear();
    const QString why = pauseText(job);
    if (why.isEmpty())
        return;
    m_message->showMessage(Tone::Warn, why);
    if (!m_session.canWrite())
        return;
    if (isOutdated(job))
        m_message->addAct(remedyText(Remedy::RunRest, job), [this] { emit restRequested(m_summary.job); });
    const Remedy remedy = remedyFor(job);
    if (remedy == Remedy::EnterKey || remedy == Remedy::EditAgent)
        m_message->addAct(remedyText(remedy, job),
                          [this, remedy] { emit agentRequested(m_summary.job.agentName, remedy); });
}

void JobPage::showFacts()
{
    const JobSummary &s = m_summary;
    m_input->setFact(tr("subset"), QStringLiteral("%1 · %2").arg(s.job.subsetText, countText(s.job.itemCount)));
    m_input->setFact(tr("prompts"),
                     tr("%1 valid · %2 invalid").arg(countText(s.validPrompts), countText(s.invalidPrompts)));
    m_input->setFact(tr("learned from"),
                     s.trainedOn > 0 ? tr("%1 decided records").arg(countText(s.trainedOn)) : QString());
    m_calls->setFact(tr("in flight"), tr("%1 of %2").arg(countText(s.underWay), countText(s.job.inFlight)));
    m_calls->setFact(tr("held back by"), limitText(s.limit));
    m_calls->setFact(tr("left out"), s.job.adapted.join(QStringLiteral(", ")));
    m_calls->setFact(tr("done"), countText(s.done));
    m_calls->setFact(tr("retried"), countText(s.retried));
    m_calls->setFact(tr("asked again"), s.askedAgain > 0
                                            ? tr("%1, under way when the program ended").arg(countText(s.askedAgain))
                                            : QString());
    m_calls->setFact(tr("failed"), countText(s.failed));
    m_calls->setFact(tr("reasons"), counted(s.failures));
    m_failures->setFailures(s.failedItems, m_session.canWrite() && !isUnderWay(s.job.state));
    m_calls->setFact(tr("tokens"),
                     s.usage.inputTokens > 0
                         ? tr("%1 in · %2 out").arg(countText(s.usage.inputTokens), countText(s.usage.outputTokens))
                         : QString());
    m_calls->setFact(tr("model"), s.servedModel);
    m_calls->setFact(tr("cost"), s.cost ? datedCostText(*s.cost) : QString());
}

void JobPage::showLabels()
{
    m_labelHint->setText(m_summary.job.isActive ? tr("Every number in blue opens its records.")
                                                : tr("Another job's labels are shown. Show this job's labels, and its "
                                                     "numbers open their records."));
    if (m_barLists.size() != m_summary.labels.size())
        makeBarLists();
    for (size_t i = 0; i < m_barLists.size(); ++i)
        m_barLists[i]->setBars(labelBars(m_summary.labels[i]));
}

// The lists stay while their job runs, so that the focus stays in them.
void JobPage::makeBarLists()
{
    while (QLayoutItem *item = m_bars->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_barLists.clear();
    for (const LabelCounts &counts : m_summary.labels) {
        if (const LabelDefinition *definition = m_session.schema().definition(counts.definition))
            m_bars->addWidget(textLabel(definition->name, FontRole::Section, m_labels));
        auto *list = new BarList(m_labels);
        connect(list, &BarList::activated, this, &JobPage::queryRequested);
        m_bars->addWidget(list);
        m_barLists.push_back(list);
    }
    m_bars->addStretch(1);
}

std::vector<NamedBar> JobPage::labelBars(const LabelCounts &counts) const
{
    std::vector<NamedBar> bars;
    const bool opens = m_summary.job.isActive;
    const LabelDefinition *definition = m_session.schema().definition(counts.definition);
    for (const auto &entry : counts.distribution) {
        const Option *option = definition ? definition->option(entry.first) : nullptr;
        if (!option)
            continue;
        const LabelMark mark = labelMark(*definition, entry.first);
        const QString query = opens ? queryText(Query{{LabelIs{definition->name, option->value}}}) : QString();
        bars.push_back({option->shownText(), mark.colour, mark.hollow, entry.second, query});
    }
    bars.push_back({tr("invalid"), tokens().noLabel, false, counts.invalid,
                    opens ? queryText(Query{{StatusIs{Status::Invalid}}}) : QString()});
    return bars;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_row.h"

#include "core/text/job_text.h"
#include "core/text/money_text.h"
#include "core/text/wording.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int widestTitle = 264;
constexpr int narrowestTitle = 88;
constexpr int narrowRow = 720;
constexpr int widthBesideTitle = 440; // of a running job, with a short bar

} // namespace

JobRow::JobRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, 2, measure::margin, 2);
    layout->setSpacing(0);
    layout->addLayout(makeFirstLine());
    layout->addLayout(makeCountLine());
    layout->addLayout(makeReasonLine());
}

QHBoxLayout *JobRow::makeReasonLine()
{
    m_reason = noteLabel({}, this);
    m_reason->setProperty("warn", true);
    m_reason->setProperty("dim", false);
    m_mend = new LinkButton({}, this);
    m_mend->setFont(fontFor(FontRole::Small));
    auto *line = new QHBoxLayout;
    line->addWidget(m_reason, 1);
    line->addWidget(m_mend);
    connect(m_mend, &QPushButton::clicked, this, [this] { emit mendRequested(remedyFor(m_summary.job)); });
    return line;
}

QHBoxLayout *JobRow::makeFirstLine()
{
    m_title = textLabel({}, FontRole::Normal, this);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // gives way first: the share is beside it in words
    m_percent = textLabel({}, FontRole::Normal, this);
    m_pace = textLabel({}, FontRole::Small, this);
    m_pause = new KeyButton(tr("Pause"), {}, this);
    m_resume = new KeyButton(tr("Resume"), {}, this);
    m_cancel = new KeyButton(tr("Cancel"), {}, this);
    m_open = new KeyButton(tr("Open"), {}, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid);
    line->addWidget(m_title);
    line->addWidget(m_bar, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_percent, m_pace, m_pause, m_resume, m_cancel, m_open})
        line->addWidget(widget);
    connect(m_pause, &QPushButton::clicked, this, &JobRow::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &JobRow::resumeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, &JobRow::openRequested);
    return line;
}

QHBoxLayout *JobRow::makeCountLine()
{
    m_counts = textLabel({}, FontRole::Small, this);
    m_invalid = new LinkButton({}, this);
    m_invalid->setFont(fontFor(FontRole::Small));
    m_invalid->setToolTip(tr("The answers from which no label could be read"));
    m_troubles = textLabel({}, FontRole::Small, this);
    m_shown = textLabel(tr("its labels are shown"), FontRole::Small, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid * 2);
    m_indent = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    line->addSpacerItem(m_indent);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_counts, m_invalid, m_troubles})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_shown);
    addMore(line);
    connect(m_invalid, &QPushButton::clicked, this, &JobRow::openRequested);
    return line;
}

void JobRow::addMore(QHBoxLayout *line)
{
    m_activate = new LinkButton(tr("Show its labels"), this);
    m_activate->setToolTip(tr("The table then shows this job's labels, and verdicts concern them."));
    m_remove = new LinkButton(tr("Delete…"), this);
    for (QPushButton *button : {m_activate, m_remove}) {
        button->setFont(fontFor(FontRole::Small));
        line->addWidget(button);
    }
    connect(m_activate, &QPushButton::clicked, this, &JobRow::activateRequested);
    connect(m_remove, &QPushButton::clicked, this, &JobRow::removeRequested);
}

void JobRow::setSummary(const JobSummary &summary, const Schema &schema, bool canWrite)
{
    m_summary = summary;
    const Job &job = summary.job;
    m_wholeTitle = jobTitle(job, schema);
    fitToWidth();
    m_title->setToolTip(tr("%1: %2, %3").arg(m_wholeTitle, job.subsetText, stateText(job.state)));
    m_bar->setValue(static_cast<int>(finishedShare(summary) * 1000));
    m_bar->setAccessibleName(tr("Progress of %1").arg(m_wholeTitle));
    m_percent->setText(job.state == JobState::Running ? percentText(summary) : stateText(job.state));
    const QString why = pauseText(job);
    const bool isHeldUp = !why.isEmpty();
    const Remedy remedy = remedyFor(job);
    m_reason->setText(why);
    m_reason->setVisible(isHeldUp);
    m_mend->setText(remedyText(remedy, job));
    m_mend->setVisible(isHeldUp && canWrite && remedy != Remedy::Resume);
    showButtons(canWrite);
    showCounts();
}

void JobRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

// The parts adapt to the width that there is, so that they must not hold it.
QSize JobRow::minimumSizeHint() const
{
    return {widthBesideTitle, QWidget::minimumSizeHint().height()};
}

void JobRow::fitToWidth()
{
    const bool isNarrow = width() < narrowRow;
    const QString cost = m_summary.cost && !isNarrow ? QStringLiteral(" · ") + costText(*m_summary.cost) : QString();
    m_pace->setText(paceText(m_summary) + cost);
    m_pace->setToolTip(m_summary.cost ? tr("Cost: %1").arg(datedCostText(*m_summary.cost)) : QString());
    const int beside = widthBesideTitle + m_pace->fontMetrics().horizontalAdvance(cost);
    const int room = qBound(narrowestTitle, width() - beside, widestTitle);
    m_title->setFixedWidth(room);
    m_title->setText(m_title->fontMetrics().elidedText(m_wholeTitle, Qt::ElideRight, room));
    // The counts stand under the bar where there is room for that.
    m_indent->changeSize(isNarrow ? 0 : room - measure::grid, 0, QSizePolicy::Fixed);
    layout()->invalidate();
}

void JobRow::showButtons(bool canWrite)
{
    const JobState state = m_summary.job.state;
    m_pause->setVisible(canWrite && isUnderWay(state));
    m_resume->setVisible(canWrite && canResume(state));
    m_cancel->setVisible(canWrite && state != JobState::Completed && state != JobState::Cancelled);
    m_activate->setVisible(canWrite && !m_summary.job.isActive);
    m_shown->setVisible(m_summary.job.isActive);
    m_remove->setVisible(canWrite && !isUnderWay(state));
}

void JobRow::showCounts()
{
    const qint64 invalid = invalidLabels(m_summary);
    m_counts->setText(counted(validLabels(m_summary), tr("%1 label"), tr("%1 labels")));
    m_invalid->setText(tr("%1 invalid").arg(countText(invalid)));
    m_invalid->setEnabled(invalid > 0);
    m_troubles->setText(tr("%1 retried    %2 failed").arg(countText(m_summary.retried), countText(m_summary.failed)));
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/status_line.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/last_decision.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QLabel>

namespace tandem {

QString todayText(const ProjectCounts &counts)
{
    if (counts.verifiedToday == 0)
        return {};
    const int count = countOf(counts.verifiedToday);
    if (counts.medianDecisionTime <= 0)
        return QCoreApplication::translate("StatusLine", "%Ln verified today", nullptr, count);
    //: %1: how long one takes: "4.2 s"
    return QCoreApplication::translate("StatusLine", "%Ln verified today · %1 each", nullptr, count)
        .arg(spokenDuration(counts.medianDecisionTime));
}

QString timeLeftText(qint64 records, Milliseconds each)
{
    if (records <= 0 || each <= 0)
        return {};
    return QCoreApplication::translate("StatusLine", "%1 left in this queue").arg(spokenDuration(records * each));
}

qint64 undecided(const ProjectCounts &counts, const LabelDefinition *definition, const Query &query, qint64 listed)
{
    const auto isOpen = [](Status status) {
        return status == Status::Unlabelled || status == Status::Invalid || status == Status::Unverified ||
               status == Status::Conflict;
    };
    // One status alone is counted for itself; of another search no more are open than it finds.
    const auto *only = query.conditions.size() == 1 ? std::get_if<StatusIs>(&query.conditions.front()) : nullptr;
    qint64 open = 0;
    for (const auto &each : counts.definitions) {
        for (const auto &status : each.statuses) {
            const bool counts = definition && each.definition == definition->id && isOpen(status.first);
            if (counts && (!only || only->status == status.first))
                open += status.second;
        }
    }
    return query.isEmpty() ? open : qMin(open, listed);
}

StatusLine::StatusLine(CurrentRecord &record, QWidget *parent)
    : QStatusBar(parent)
    , m_session(record.session)
    , m_record(record)
    , m_saved(new QLabel(this))
    , m_last(new LastDecision(record.decisions, this))
    , m_today(new QLabel(this))
    , m_left(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_records(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(measure::margin - 4, 0, measure::margin - 4, 0);
    for (QLabel *label : std::initializer_list<QLabel *>{m_saved, m_today, m_left, m_name, m_records}) {
        label->setFont(fontFor(FontRole::Small));
        label->setProperty("dim", true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, 0, measure::grid, 0);
    }
    addWidget(m_saved);
    addWidget(m_last);
    // The project's name takes what is left, and gives way first: the title of the window has it, too.
    m_name->setHoldsOwnText(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addPermanentWidget(m_name, 1);
    for (QLabel *label : {m_records, m_today, m_left})
        addPermanentWidget(label);
    m_saved->setToolTip(tr("Every decision is written to disk before the next record appears."));
    connect(&m_session, &ProjectSession::projectChanged, m_last, &LastDecision::clear);
    connect(&m_session, &ProjectSession::personChanged, m_last, &LastDecision::clear); // theirs is another act
    connect(&record.deletion, &RecordDeletion::noted, m_last, &LastDecision::clear);   // it is the latest act now
    connect(&m_session, &ProjectSession::projectChanged, this, &StatusLine::showAll);
    connect(&m_session, &ProjectSession::fileLost, this, &StatusLine::showAll);
    connect(&m_session, &ProjectSession::countsChanged, this, &StatusLine::showAll);
    connect(&m_session, &ProjectSession::listChanged, this, &StatusLine::showAll);
    connect(&record.queue, &RecordQueue::moved, this, &StatusLine::showAll);
    connect(&record.decisions, &DecisionController::choiceChanged, this, &StatusLine::showAll);
    showAll();
}

void StatusLine::showAll()
{
    const bool open = m_session.hasProject();
    const bool isSetOpen = m_record.decisions.choice().isChanged();
    m_saved->setText(!open                    ? tr("No project open")
                     : m_session.isFileLost() ? tr("Not saved")
                     : !m_session.canWrite()  ? tr("Read-only")
                     : isSetOpen              ? tr("This set is not saved yet")
                                              : tr("Saved"));
    m_today->setText(open ? todayText(m_session.counts()) : QString());
    const qint64 left =
        undecided(m_session.counts(), m_session.definition(), m_session.request().query, m_record.queue.size());
    m_left->setText(open ? timeLeftText(left, m_session.counts().medianDecisionTime) : QString());
    m_name->setText(open ? m_session.project()->name() : QString());
    m_records->setText(open ? recordsText(m_session.counts().records) : QString());
}

} // namespace tandem

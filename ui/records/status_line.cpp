// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/status_line.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/session/record_queue.h"

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

StatusLine::StatusLine(ProjectSession &session, const RecordQueue &queue, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_queue(queue)
    , m_saved(new QLabel(this))
    , m_today(new QLabel(this))
    , m_left(new QLabel(this))
    , m_open(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(measure::margin - 4, 0, measure::margin - 4, 0);
    for (QLabel *label : {m_saved, m_today, m_left, m_open}) {
        label->setFont(fontFor(FontRole::Small));
        label->setProperty("dim", true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, 0, measure::grid, 0);
    }
    addWidget(m_saved);
    addWidget(m_today);
    addWidget(m_left);
    addPermanentWidget(m_open);
    m_saved->setToolTip(tr("Every decision is written to disk before the next record appears."));
    connect(&session, &ProjectSession::projectChanged, this, &StatusLine::showAll);
    connect(&session, &ProjectSession::countsChanged, this, &StatusLine::showAll);
    connect(&session, &ProjectSession::listChanged, this, &StatusLine::showAll);
    connect(&queue, &RecordQueue::moved, this, &StatusLine::showAll);
    showAll();
}

void StatusLine::showAll()
{
    const bool open = m_session.hasProject();
    m_saved->setText(!open ? tr("No project open") : m_session.canWrite() ? tr("Saved") : tr("Read-only"));
    m_today->setText(open ? todayText(m_session.counts()) : QString());
    const qint64 left = m_queue.size() - qMax(0, m_queue.row());
    m_left->setText(open ? timeLeftText(left, m_session.counts().medianDecisionTime) : QString());
    m_open->setText(open ? tr("%1 · %2").arg(m_session.project()->name(), recordsText(m_session.counts().records))
                         : QString());
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/stale_watch.h"

namespace tandem {

namespace {

constexpr int settleMilliseconds = 400;

} // namespace

StaleWatch::StaleWatch(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &StaleWatch::ask);
    connect(&session, &ProjectSession::listChanged, this, &StaleWatch::beginAnew);
    connect(&session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.labels || change.jobs)
            schedule();
        // What one decides oneself one knows, and it names its records.
        if (change.labels && (change.jobs || change.labelledRecords.empty()) && isOrderedByLabels())
            setOrder(true);
    });
}

void StaleWatch::beginAnew()
{
    m_list.renew();
    m_cancel.cancel();
    m_timer.stop();
    m_isUnderWay = false;
    m_isWantedAgain = false;
    set(0);
    setOrder(false);
}

bool StaleWatch::isOrderedByLabels() const
{
    switch (m_session.request().sort.key) {
    case SortKey::Label:
    case SortKey::Status:
    case SortKey::Confidence:
    case SortKey::Annotator:
        return true;
    case SortKey::ImportOrder:
    case SortKey::ExternalId:
    case SortKey::Text:
    case SortKey::Metadata:
        return false;
    }
    return false;
}

void StaleWatch::setOrder(bool isStale)
{
    if (isStale == m_isOrderStale)
        return;
    m_isOrderStale = isStale;
    emit orderChanged(isStale);
}

void StaleWatch::schedule()
{
    // Every record matches the empty query, always.
    if (m_session.request().query.isEmpty() || !m_session.isListComplete())
        return;
    m_isWantedAgain = m_isUnderWay;
    // Restarted by each change, it would never run out while a job writes labels.
    if (!m_isUnderWay && !m_timer.isActive())
        m_timer.start();
}

void StaleWatch::ask()
{
    if (!m_session.hasProject())
        return;
    m_cancel = CancelToken();
    m_isUnderWay = true;
    m_session.project()
        ->records()
        .staleCount(m_session.request(), m_session.list(), m_cancel)
        .then({this, m_list}, [this](const Result<qint64> &count) { take(count); });
}

void StaleWatch::take(const Result<qint64> &count)
{
    m_isUnderWay = false;
    if (count)
        set(*count);
    else
        m_session.report(count.error());
    if (m_isWantedAgain)
        schedule();
}

void StaleWatch::set(qint64 count)
{
    if (count == m_count)
        return;
    m_count = count;
    emit countChanged(count);
}

} // namespace tandem

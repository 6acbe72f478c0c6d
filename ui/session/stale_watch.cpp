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
    connect(&session, &ProjectSession::listChanged, this, [this] {
        ++m_generation;
        m_cancel.cancel();
        m_timer.stop();
        set(0);
    });
    connect(&session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.labels || change.jobs)
            schedule();
    });
}

void StaleWatch::schedule()
{
    // Every record matches the empty query, always.
    if (!m_session.request().query.isEmpty() && m_session.isListComplete())
        m_timer.start();
}

void StaleWatch::ask()
{
    if (!m_session.hasProject())
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_session.project()
        ->records()
        .staleCount(m_session.request(), m_session.list(), m_cancel)
        .then(this, [this, generation = ++m_generation](const Result<qint64> &count) {
            if (generation != m_generation)
                return;
            if (count)
                set(*count);
            else
                m_session.report(count.error());
        });
}

void StaleWatch::set(qint64 count)
{
    if (count == m_count)
        return;
    m_count = count;
    emit countChanged(count);
}

} // namespace tandem

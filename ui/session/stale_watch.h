// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QTimer>

namespace tandem {

/// Counts how many records of the list no longer match what was searched for, however often labels change: a little
/// after a change, and again once the answer is there if more has changed since. The list itself stays: rows do not
/// jump away while someone labels them. Thread: UI.
class StaleWatch : public QObject
{
    Q_OBJECT

public:
    explicit StaleWatch(ProjectSession &session, QObject *parent = nullptr);

    qint64 count() const { return m_count; }
    /// Whether jobs changed the labels by which the list was ordered.
    bool isOrderStale() const { return m_isOrderStale; }

signals:
    void countChanged(qint64 count);
    void orderChanged(bool isStale);

private:
    void beginAnew();
    void schedule();
    void ask();
    void take(const Result<qint64> &count);
    void set(qint64 count);
    void setOrder(bool isStale);
    bool isOrderedByLabels() const;

    ProjectSession &m_session;
    QTimer m_timer; ///< runs from the first change that was not asked about; never restarted
    CancelToken m_cancel;
    Scope m_list; ///< of answers about the list that is shown
    bool m_isUnderWay = false;
    bool m_isWantedAgain = false;
    bool m_isOrderStale = false;
    qint64 m_count = 0;
};

} // namespace tandem

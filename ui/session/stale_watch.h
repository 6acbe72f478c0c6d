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

signals:
    void countChanged(qint64 count);

private:
    void beginAnew();
    void schedule();
    void ask();
    void take(const Result<qint64> &count);
    void set(qint64 count);

    ProjectSession &m_session;
    QTimer m_timer; ///< runs from the first change that was not asked about; never restarted
    CancelToken m_cancel;
    Scope m_list; ///< of answers about the list that is shown
    bool m_isUnderWay = false;
    bool m_isWantedAgain = false;
    qint64 m_count = 0;
};

} // namespace tandem

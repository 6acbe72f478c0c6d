// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QTimer>

namespace tandem {

/// Counts, a little after the last change, how many records of the list no longer match what was searched for. The list
/// itself stays: rows do not jump away while someone labels them. Thread: UI.
class StaleWatch : public QObject
{
    Q_OBJECT

public:
    explicit StaleWatch(ProjectSession &session, QObject *parent = nullptr);

    qint64 count() const { return m_count; }

signals:
    void countChanged(qint64 count);

private:
    void schedule();
    void ask();
    void set(qint64 count);

    ProjectSession &m_session;
    QTimer m_timer;
    CancelToken m_cancel;
    int m_generation = 0;
    qint64 m_count = 0;
};

} // namespace tandem

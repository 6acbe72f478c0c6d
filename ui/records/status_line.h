// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QStatusBar>

class QLabel;

namespace tandem {

class RecordQueue;

/// The last line of the window: that everything is saved, how much was verified today and how long the rest will take;
/// at the right what is open.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(ProjectSession &session, const RecordQueue &queue, QWidget *parent = nullptr);

private:
    void showAll();

    ProjectSession &m_session;
    const RecordQueue &m_queue;
    QLabel *m_saved;
    QLabel *m_today;
    QLabel *m_left;
    QLabel *m_open;
};

/// "38 verified today · 4.2 s each".
QString todayText(const ProjectCounts &counts);
/// "1 h 20 min left in this queue"; empty where no pace is known.
QString timeLeftText(qint64 records, Milliseconds each);

} // namespace tandem

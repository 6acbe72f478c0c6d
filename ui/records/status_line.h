// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <QStatusBar>

class QLabel;

namespace tandem {

class CurrentRecord;
class ElidedLabel;
class LastDecision;

/// The last line of the window: that everything is saved, what was decided last, how much was verified today and how
/// long the rest will take; at the right what is open.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(CurrentRecord &record, QWidget *parent = nullptr);

private:
    void showAll();

    ProjectSession &m_session;
    CurrentRecord &m_record;
    QLabel *m_saved;
    LastDecision *m_last;
    QLabel *m_today;
    QLabel *m_left;
    ElidedLabel *m_name;
    QLabel *m_records;
};

/// "38 verified today · 4.2 s each".
QString todayText(const ProjectCounts &counts);
/// How many records of a list of `listed` that a query found still want a decision, seen through the definition.
qint64 undecided(const ProjectCounts &counts, const LabelDefinition *definition, const Query &query, qint64 listed);
/// "1 h 20 min left in this queue"; empty where no pace is known.
QString timeLeftText(qint64 records, Milliseconds each);

} // namespace tandem

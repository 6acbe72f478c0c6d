// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/act_queue.h"
#include "ui/records/decision/decision_place.h"
#include "ui/session/record_queue.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace tandem {

/// Asks before one key decides on more records than somebody sees: all of a list, or rows that are scrolled away.
/// Thread: UI.
class BulkQuestion : public QObject
{
    Q_OBJECT

public:
    enum class About { Decision, Comment };
    /// Whether these rows of the list are in sight, the first and the last.
    using Sight = std::function<bool(int first, int last)>;

    BulkQuestion(ProjectSession &session, RecordQueue &queue, ActQueue &acts, QObject *parent = nullptr);

    void setSight(QWidget *window, Sight sight);
    bool isNeeded() const;
    /// Counts, asks, and does it where the answer is yes; a decision only where nothing else was selected meanwhile.
    /// What was pressed before the question stood there is left out.
    void ask(About about, std::function<void()> act);

signals:
    void noted(const QString &sentence, bool undoable);

private:
    void question(About about, const DecisionPlace &place, qint64 decided, const std::function<void()> &act);

    ProjectSession &m_session;
    RecordQueue &m_queue;
    ActQueue &m_acts;
    QPointer<QWidget> m_window;
    Sight m_sight;
};

} // namespace tandem

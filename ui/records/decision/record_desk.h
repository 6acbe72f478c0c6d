// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/detail_loader.h"
#include "ui/records/decision/decision_controller.h"
#include "ui/session/record_queue.h"

#include <QObject>

namespace tandem {

/// What table, single view and inspector work with together: the queue, the details around its place, the decisions.
/// Thread: UI.
class RecordDesk : public QObject
{
    Q_OBJECT

public:
    explicit RecordDesk(ProjectSession &session, QObject *parent = nullptr);

    ProjectSession &session;
    RecordQueue queue;
    DetailLoader details;
    DecisionController controller;

    /// The record that is looked at; null while it is not there.
    const RecordDetail *current();
    /// The words that the list was searched for, to be marked.
    QStringList searchWords() const;
    /// Asks for the comment of the next decision.
    void askComment(QWidget *parent);

signals:
    /// What is known of the current record, or which one it is, changed.
    void currentChanged();

private:
    void prepare();
    void follow(const ProjectChange &change);
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/detail_loader.h"
#include "ui/records/decision/key_presses.h"
#include "ui/records/decision/record_deletion.h"
#include "ui/session/record_queue.h"

#include <QObject>

namespace tandem {

/// The record that is looked at, and what table, single view and inspector share about it: its place in the list, its
/// details with those of its neighbours, the decisions on it, the keys for them, and its deletion. Thread: UI.
class CurrentRecord : public QObject
{
    Q_OBJECT

public:
    explicit CurrentRecord(ProjectSession &session, QObject *parent = nullptr);

    ProjectSession &session;
    RecordQueue queue;
    DetailLoader details;
    DecisionController decisions;
    KeyPresses keys;
    RecordDeletion deletion;

    /// Null while it is not there.
    const RecordDetail *detail();
    /// The words that the list was searched for, to be marked.
    QStringList searchWords() const;
    /// Asks for the comment of the next decision.
    void askComment(QWidget *parent);

signals:
    /// What is known of it, or which one it is, changed.
    void changed();

private:
    void prepare();
    void follow(const ProjectChange &change);
};

} // namespace tandem

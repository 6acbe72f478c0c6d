// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_thread.h"
#include "core/domain/record_deletion_counts.h"
#include "ui/session/record_queue.h"

#include <vector>

class QWidget;

namespace tandem {

/// Deletes the selected records, after a question that counts what goes with them; an undo brings all of it back.
/// Thread: UI.
class RecordDeletion : public QObject
{
    Q_OBJECT

public:
    RecordDeletion(ProjectSession &session, RecordQueue &queue, QObject *parent = nullptr);

    /// Whether there is something to delete, by somebody, and nothing is being deleted now.
    bool isPossible() const;
    /// Counts and asks, above this window.
    void ask(QWidget *window);

signals:
    /// A sentence about what was done; `undoable` where an undo takes it back.
    void noted(const QString &sentence, bool undoable);

private:
    using Records = std::vector<RecordId>;

    void question(QWidget *window, const Records &records, const RecordDeletionCounts &counts);
    void remove(const Records &records, Milliseconds countedAt);
    void takeResult(const Result<RecordActResult> &result);
    void moveBeside(const Records &records);
    void moveFrom(RecordId from, RecordId to);

    ProjectSession &m_session;
    RecordQueue &m_queue;
    bool m_isBusy = false;
    TaskThread m_search{QStringLiteral("tandem record search")};
};

} // namespace tandem

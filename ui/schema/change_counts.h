// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_edit.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tandem {

class ProblemList;
class ProjectSession;

/// What an edit of the schema would change, take away and leave, in counts; and the sets that it cannot keep, with the
/// way to their records. The room for the counts is there before they are.
class ChangeCounts : public QWidget
{
    Q_OBJECT

public:
    ChangeCounts(ProjectSession &session, QWidget *parent = nullptr);

    void showWaiting();
    void showNothing();
    void showCounts(const SchemaEditCounts &counts);

signals:
    /// The records of the conflicts are to be seen.
    void recordsWanted(const std::vector<tandem::RecordId> &records);
    /// There is more to see than before.
    void grown();

private:
    QLabel *addRow(QGridLayout &grid, const QString &caption, const char *name);
    void showAll(const QString &text);
    void showConflicts(const SchemaEditCounts &counts);
    void showConflictsOf(const SchemaEditCounts &counts, const QStringList &ids);

    ProjectSession &m_session;
    QLabel *m_changes = nullptr;
    QLabel *m_goes = nullptr;
    QLabel *m_stays = nullptr;
    QLabel *m_records = nullptr;
    QLabel *m_conditions = nullptr; ///< hidden where none goes
    ProblemList *m_conflicts = nullptr;
    quint64 m_shown = 0; ///< which counts these are, so that ids that come late are left out
};

} // namespace tandem

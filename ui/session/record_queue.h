// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

namespace tandem {

/// The place in the session's list: the one queue that table and single view are two looks at. Thread: UI.
class RecordQueue : public QObject
{
    Q_OBJECT

public:
    explicit RecordQueue(ProjectSession &session, QObject *parent = nullptr);

    int size() const;
    /// The place of the current record, from 0; −1 where the list does not hold it.
    int row() const { return m_row; }
    RecordId at(int row) const;
    int rowOf(RecordId id) const;

    /// False where there is no such place; the selection then stays.
    bool moveTo(int row);
    bool moveTo(RecordId id) { return moveTo(rowOf(id)); }
    bool next() { return moveTo(m_row + 1); }
    bool previous() { return m_row > 0 && moveTo(m_row - 1); }

signals:
    void moved(int row);

private:
    void takeList();
    void takeSelection();

    ProjectSession &m_session;
    ListRequest m_request;  ///< of the list that is shown
    bool m_hasList = false; ///< one of this project was shown
    int m_row = -1;
};

} // namespace tandem

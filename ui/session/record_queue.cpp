// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/record_queue.h"

#include <algorithm>

namespace tandem {

RecordQueue::RecordQueue(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, [this] { m_hasList = false; });
    connect(&session, &ProjectSession::listChanged, this, &RecordQueue::takeList);
    connect(&session, &ProjectSession::selectionChanged, this, &RecordQueue::takeSelection);
}

int RecordQueue::size() const
{
    return static_cast<int>(m_session.list()->size());
}

RecordId RecordQueue::at(int row) const
{
    return row >= 0 && row < size() ? (*m_session.list())[static_cast<size_t>(row)] : RecordId();
}

int RecordQueue::rowOf(RecordId id) const
{
    if (!id.isValid())
        return -1;
    // Mostly one steps to a neighbour; the scan is a millisecond for a million.
    for (const int near : {m_row, m_row + 1, m_row - 1}) {
        if (at(near) == id)
            return near;
    }
    const auto &ids = *m_session.list();
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

bool RecordQueue::moveTo(int row)
{
    const RecordId id = at(row);
    if (!id.isValid())
        return false;
    m_session.setSelection(id, {id});
    return true;
}

void RecordQueue::takeList()
{
    // Another order begins at its top. Another search stays at the record that is looked at, where it finds it.
    const ListRequest &request = m_session.request();
    const bool isOtherOrder = m_hasList && request.sort != m_request.sort;
    if (isOtherOrder && size() == 0 && !m_session.isListComplete())
        return;
    const int kept = isOtherOrder ? -1 : rowOf(m_session.current());
    // It may be in the part of the list that is still to come.
    const bool mayCome = !isOtherOrder && kept < 0 && m_session.current().isValid() && !m_session.isListComplete();
    if (mayCome)
        return;
    m_request = request;
    m_hasList = true;
    if (kept >= 0) {
        m_row = kept;
        // Of what was selected the table shows one row by now: a key must not hit the others, too.
        if (m_session.selection().size() > 1)
            return m_session.setSelection(m_session.current(), {m_session.current()});
        emit moved(m_row);
        return;
    }
    m_row = -1;
    if (size() > 0)
        moveTo(0);
    else
        m_session.setSelection({}, {});
}

void RecordQueue::takeSelection()
{
    m_row = rowOf(m_session.current());
    emit moved(m_row);
}

} // namespace tandem

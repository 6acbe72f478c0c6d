// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/act_queue.h"

namespace tandem {

ActQueue::ActQueue(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        m_isHeld = false;
        clear();
    });
}

void ActQueue::add(Act act)
{
    if (m_isActing && !m_isHeld)
        return act();
    m_waiting.push_back(std::move(act));
    goOn();
}

void ActQueue::goOn()
{
    while (!m_isHeld && !m_waiting.empty()) {
        const Act act = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isActing = true;
        act();
        m_isActing = false;
    }
}

} // namespace tandem

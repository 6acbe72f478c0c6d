// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

#include <deque>
#include <functional>

namespace tandem {

/// Acts one after the other: what is asked for while the project has an answer to give waits for it, so that no key is
/// lost and none hits the wrong record. Closing the project ends them all. Thread: UI.
class ActQueue : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void()>;

    explicit ActQueue(ProjectSession &session, QObject *parent = nullptr);

    /// Does it now, or when its turn comes. What an act adds is a part of it, and done at once.
    void add(Act act);
    /// Leaves out what waits.
    void clear() { m_waiting.clear(); }

    /// For an act: the others wait for this answer, and for what `use` does with it.
    template <typename T>
    void waitFor(const Pending<T> &answer, std::function<void(const T &)> use)
    {
        m_isHeld = true;
        answer.then({this, m_session.whileOpen()}, [this, use = std::move(use)](const T &value) {
            m_isHeld = false;
            use(value);
            goOn();
        });
    }

private:
    void goOn();

    ProjectSession &m_session;
    bool m_isHeld = false;
    bool m_isActing = false;
    std::deque<Act> m_waiting;
};

} // namespace tandem

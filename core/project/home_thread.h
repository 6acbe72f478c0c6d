// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"

#include <functional>
#include <memory>

class QThread;

namespace tandem {

/// The way from the project's own threads back to the thread on which it was opened. What is posted after `close` is
/// dropped, so that tasks may refer to the project.
class HomeThread : public std::enable_shared_from_this<HomeThread>
{
public:
    /// Of the calling thread.
    static std::shared_ptr<HomeThread> current();

    QThread *thread() const { return m_thread; }
    /// Runs `task` there, later. Thread: any.
    void post(std::function<void()> task);
    /// Thread: the home thread itself.
    void close() { m_isClosed = true; }

private:
    HomeThread();

    QThread *m_thread;
    std::shared_ptr<Mailbox> m_mailbox;
    bool m_isClosed = false; // only touched on the home thread
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"

#include <functional>
#include <memory>

class QThread;

namespace tandem {

/// The way from the project's own threads back to the thread on which it was opened. What is posted after `close` is
/// dropped, so that tasks may refer to the project.
class OwnerThread : public std::enable_shared_from_this<OwnerThread>
{
public:
    /// Of the calling thread.
    static std::shared_ptr<OwnerThread> current();

    QThread *thread() const { return m_thread; }
    /// Runs `task` there, later. Thread: any.
    void post(std::function<void()> task);
    /// Thread: the owner thread itself.
    void close() { m_isClosed = true; }

private:
    OwnerThread();

    QThread *m_thread;
    std::shared_ptr<Mailbox> m_mailbox;
    bool m_isClosed = false; // only touched on the owner thread
};

} // namespace tandem

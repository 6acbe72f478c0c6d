// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace tandem {

/// The one way in which work and data cross threads: a mutex and a queue. Qt's queued call only wakes the receiver,
/// so that the order of memory rests on the mutex alone and a thread sanitizer can follow it.
///
/// A mailbox belongs to the thread that first asked for it with `current()`; that thread runs an event loop.
/// Thread: `post` from anywhere. Tasks run on the owning thread, in order; those left when it ends are dropped.
class Mailbox : public std::enable_shared_from_this<Mailbox>
{
public:
    using Task = std::function<void()>;

    /// The mailbox of the calling thread.
    static std::shared_ptr<Mailbox> current();

    ~Mailbox();

    void post(Task task);

private:
    class Receiver;

    Mailbox();
    void drain();

    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    QObject *m_receiver = nullptr; // guarded by m_mutex; null once the owning thread has ended
    friend struct MailboxOwner;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/base/pending.h"

#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace tandem {

/// A thread with an event loop that runs what is posted to it, in order. Destroying it lets the running task end,
/// drops the waiting ones and joins. Create and destroy it on one thread; `post` and `run` from anywhere.
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    void post(std::function<void()> task);

    /// Runs `work` there and delivers what it returns.
    template <typename F>
    auto run(F work) -> Pending<std::invoke_result_t<F>>
    {
        Promise<std::invoke_result_t<F>> promise;
        post([promise, work = std::move(work)]() mutable { promise.set(work()); });
        return promise.pending();
    }

    /// Runs `task` there and waits for it: for setting up and tearing down what lives on the thread.
    void runAndWait(std::function<void()> task);

private:
    QThread m_thread;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace tandem

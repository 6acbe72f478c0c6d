// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"

#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace tandem {

/// A thread with an event loop that runs what is posted to it, in order. It is there only while there is something to
/// do: the first task starts it, and it ends by itself when nothing came for a while, so that a project that nobody
/// works with has few threads. What shall live on it longer than a task keeps it alive.
///
/// Destroying it lets the running task end, drops the waiting ones and joins, whoever keeps it alive. Create and
/// destroy it where no task of it runs; everything else from anywhere.
class TaskThread
{
public:
    explicit TaskThread(const QString &name);
    ~TaskThread();
    TaskThread(const TaskThread &) = delete;
    TaskThread &operator=(const TaskThread &) = delete;

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

    /// The thread does not end by itself while a copy of this is held, so that what lives on it stays where it is. To
    /// be asked for inside a task.
    std::shared_ptr<void> keepAlive();

private:
    class Life;
    std::shared_ptr<Life> m_life; // outlives this object in the hands of those who keep it alive
};

} // namespace tandem

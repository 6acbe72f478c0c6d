// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/connection_task.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace tandem {

/// A thread that reads a project through a connection of its own. Each read sees one state of the file, whatever is
/// written meanwhile. Thread: `read` from anywhere; construct and destroy on one thread. The destructor interrupts what
/// runs and answers `Cancelled` to what waits.
class Reader
{
public:
    /// `mode`: ReadOnly or Immutable.
    static Result<std::unique_ptr<Reader>> open(const QString &path, ConnectionMode mode);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// `work(Connection &)` gives a Result<T>. Reads run in the order of their submission. When `token` is cancelled
    /// the read is left out, or its running statement interrupted, and the answer is `Cancelled`: so the newest request
    /// wins if whoever asks cancels the one before it.
    template <typename Work>
    auto read(Work work, CancelToken token = {}) -> Pending<std::invoke_result_t<Work, Connection &>>
    {
        auto task = std::make_unique<ConnectionWork<Work>>(std::move(work));
        auto pending = task->pending();
        push({std::move(task), std::move(token)});
        return pending;
    }

private:
    struct Request
    {
        std::unique_ptr<ConnectionTask> task;
        CancelToken token;
    };

    Reader() = default;
    void push(Request request);
    void loop(Connection &connection);
    std::optional<Request> take();
    static void run(Connection &connection, const Request &request);
    void answerWaiting();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Request> m_waiting;        // guarded by m_mutex
    std::optional<CancelToken> m_running; // guarded by m_mutex
    bool m_isClosing = false;             // guarded by m_mutex
    std::thread m_thread;
};

} // namespace tandem

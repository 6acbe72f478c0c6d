// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/store/sql/connection.h"

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
        auto task = std::make_unique<WorkTask<Work>>(std::move(token), std::move(work));
        auto pending = task->pending();
        push(std::move(task));
        return pending;
    }

private:
    class Task
    {
    public:
        explicit Task(CancelToken cancelToken)
            : token(std::move(cancelToken))
        {
        }
        virtual ~Task() = default;
        virtual bool run(Connection &connection) = 0;
        virtual void answer(const Error *instead) = 0;

        const CancelToken token;
    };

    template <typename Work>
    class WorkTask : public Task
    {
    public:
        using Answer = std::invoke_result_t<Work, Connection &>;

        WorkTask(CancelToken cancelToken, Work work)
            : Task(std::move(cancelToken))
            , m_work(std::move(work))
        {
        }
        bool run(Connection &connection) override
        {
            m_answer.emplace(m_work(connection));
            return m_answer->has_value();
        }
        void answer(const Error *instead) override
        {
            m_promise.set(instead ? Answer(tl::unexpected(*instead)) : std::move(*m_answer));
        }
        Pending<Answer> pending() const { return m_promise.pending(); }

    private:
        Work m_work;
        std::optional<Answer> m_answer;
        Promise<Answer> m_promise;
    };

    Reader() = default;
    void push(std::unique_ptr<Task> task);
    void loop(Connection &connection);
    std::unique_ptr<Task> take();
    void runTask(Connection &connection, Task &task);
    void answerWaiting();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::unique_ptr<Task>> m_waiting; // guarded by m_mutex
    std::optional<CancelToken> m_running;        // guarded by m_mutex
    bool m_isClosing = false;                    // guarded by m_mutex
    std::thread m_thread;
};

} // namespace tandem

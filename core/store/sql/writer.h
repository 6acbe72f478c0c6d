// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/connection_task.h"
#include "core/store/sql/log_checkpoints.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace tandem {

/// Human: what a person waits for. Background: everything else, in commands of a few milliseconds each.
enum class Priority { Human, Background };

/// The one thread that writes to a project. Commands run in the order of their submission, human ones first.
///
/// Each command has a savepoint of its own: if it fails, it alone is rolled back. Human commands are committed at
/// once; background commands are committed together when 15 ms have passed or none waits, and one by one while a person
/// is at work, who would wait for their commit. Answers are given after the commit, so what was answered is durable. If
/// a commit fails, everything of its group is lost and says so.
///
/// Thread: `submit` from anywhere; construct and destroy on one thread. The destructor writes what waits, then joins.
class Writer
{
public:
    /// Asked on the writer's thread before each transaction; an error is answered instead of what was to be written.
    using Guard = std::function<Result<void>(Connection &)>;

    static Result<std::unique_ptr<Writer>> open(const QString &path, Guard guard = {});
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// `work(Connection &)` gives a Result<T>. It must neither begin nor end a transaction.
    template <typename Work>
    auto submit(Priority priority, Work work) -> Pending<std::invoke_result_t<Work, Connection &>>
    {
        return enqueue(priority, true, std::move(work));
    }

    /// The same outside any transaction, for what cannot be inside one (a checkpoint). Has no group and no savepoint.
    template <typename Work>
    auto submitAlone(Priority priority, Work work) -> Pending<std::invoke_result_t<Work, Connection &>>
    {
        return enqueue(priority, false, std::move(work));
    }

    /// Marks that an import is under way, or that it is over; false where one was under way already.
    bool setImporting(bool isImporting) { return m_isImporting.exchange(isImporting) != isImporting; }

private:
    struct Command
    {
        std::unique_ptr<ConnectionTask> task;
        bool isInTransaction = true;
    };
    using Commands = std::vector<Command>;

    template <typename Work>
    auto enqueue(Priority priority, bool inTransaction, Work work) -> Pending<std::invoke_result_t<Work, Connection &>>
    {
        auto task = std::make_unique<ConnectionWork<Work>>(std::move(work));
        auto pending = task->pending();
        push(priority, {std::move(task), inTransaction});
        return pending;
    }

    Writer(const QString &path, Guard guard);
    Result<void> checkGuard(Connection &connection) const;
    void push(Priority priority, Command command);
    void loop(Connection &connection);
    bool waitForCommand();
    bool hasTurn() const;
    bool isPersonWaiting();
    bool isPersonAtWork();
    std::optional<Command> take(Priority &priority, bool inTransaction);
    void runNext(Connection &connection);
    void runGroup(Connection &connection);
    Result<void> runAll(Connection &connection, Commands &done);
    static Result<void> runOne(Connection &connection, ConnectionTask &task);

    const Guard m_guard;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Command> m_human;                // guarded by m_mutex
    std::deque<Command> m_background;           // guarded by m_mutex
    bool m_isClosing = false;                   // guarded by m_mutex
    std::optional<Milliseconds> m_personCameAt; // guarded by m_mutex
    std::atomic<bool> m_isImporting = false;
    LogCheckpoints m_checkpoints; // on m_thread only
    std::thread m_thread;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/writer.h"

#include "core/store/sql/connection_thread.h"
#include "core/store/sql/transaction.h"

#include <QCoreApplication>

namespace tandem {

namespace {
constexpr Milliseconds groupedFor = 15;
constexpr Milliseconds personStaysFor = 2'000;

Error closedError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Store", "The project is being closed, so this was not written any more."),
            {}};
}
} // namespace

Result<std::unique_ptr<Writer>> Writer::open(const QString &path, Guard guard)
{
    std::unique_ptr<Writer> writer(new Writer(path, std::move(guard)));
    return startConnectionThread(path, ConnectionMode::ReadWrite,
                                 [writer = writer.get()](Connection &connection) { writer->loop(connection); })
        .map([&](std::thread thread) {
            writer->m_thread = std::move(thread);
            return std::move(writer);
        });
}

Writer::Writer(const QString &path, Guard guard)
    : m_guard(std::move(guard))
    , m_checkpoints(path, [this] {
        const std::lock_guard lock(m_mutex);
        m_arrived.notify_one();
    })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_arrived.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::push(Priority priority, Command command)
{
    std::unique_lock lock(m_mutex);
    if (m_isClosing) {
        lock.unlock();
        command.task->answerInstead(closedError());
        return;
    }
    if (priority == Priority::Human)
        m_personCameAt = Clock::steady();
    (priority == Priority::Human ? m_human : m_background).push_back(std::move(command));
    lock.unlock();
    m_arrived.notify_one();
}

void Writer::loop(Connection &connection)
{
    m_checkpoints.watch(connection);
    while (waitForCommand()) {
        if (!isPersonWaiting())
            m_checkpoints.bringInRest(connection);
        runNext(connection);
    }
    m_checkpoints.finish();
}

bool Writer::waitForCommand()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return hasTurn() || (m_isClosing && m_background.empty()); });
    return hasTurn();
}

/// With the mutex held.
bool Writer::hasTurn() const
{
    return !m_human.empty() || (!m_background.empty() && !m_checkpoints.isHoldingBack());
}

bool Writer::isPersonWaiting()
{
    const std::lock_guard lock(m_mutex);
    return !m_human.empty();
}

bool Writer::isPersonAtWork()
{
    const std::lock_guard lock(m_mutex);
    return m_personCameAt && Clock::steady() - *m_personCameAt < personStaysFor;
}

/// The command whose turn it is, if it is of the asked kind; nothing otherwise and when none waits.
std::optional<Writer::Command> Writer::take(Priority &priority, bool inTransaction)
{
    const std::lock_guard lock(m_mutex);
    priority = m_human.empty() ? Priority::Background : Priority::Human;
    auto &queue = m_human.empty() ? m_background : m_human;
    if (!hasTurn() || queue.front().isInTransaction != inTransaction)
        return std::nullopt;
    Command command = std::move(queue.front());
    queue.pop_front();
    return command;
}

void Writer::runNext(Connection &connection)
{
    Priority priority = Priority::Background;
    if (const auto alone = take(priority, false)) {
        m_checkpoints.finish();
        alone->task->run(connection);
        alone->task->answer();
    } else {
        runGroup(connection);
    }
}

void Writer::runGroup(Connection &connection)
{
    Commands done;
    const Result<void> written = runAll(connection, done);
    for (const Command &command : done) {
        // What succeeded is lost with its group; what failed by itself keeps its own reason.
        if (written || command.task->hasFailed())
            command.task->answer();
        else
            command.task->answerInstead(written.error());
    }
}

Result<void> Writer::runAll(Connection &connection, Commands &done)
{
    Result<Transaction> transaction = checkGuard(connection).and_then([&] { return Transaction::begin(connection); });
    const bool isPersonThere = isPersonAtWork();
    m_checkpoints.setGentle(isPersonThere);
    const Milliseconds end = Clock::steady() + (isPersonThere ? 0 : groupedFor);
    Priority priority = Priority::Background;
    do {
        std::optional<Command> command = take(priority, true);
        if (!command)
            break;
        done.push_back(std::move(*command));
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const Result<void> ran = runOne(connection, *done.back().task); !ran)
            return ran;
    } while (priority == Priority::Background && Clock::steady() < end);
    return transaction->commit();
}

Result<void> Writer::checkGuard(Connection &connection) const
{
    return m_guard ? m_guard(connection) : Result<void>();
}

/// An error only where the whole transaction is lost.
Result<void> Writer::runOne(Connection &connection, ConnectionTask &task)
{
    Result<Savepoint> savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return tl::unexpected(savepoint.error());
    return task.run(connection) ? savepoint->release() : savepoint->rollBack();
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/writer.h"

#include "core/store/sql/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <future>

namespace tandem {

namespace {
constexpr qint64 groupMilliseconds = 15;

Error closedError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Store", "The project is being closed, so this was not written any more."),
            {}};
}
} // namespace

Result<std::unique_ptr<Writer>> Writer::open(const QString &path)
{
    std::unique_ptr<Writer> writer(new Writer);
    std::promise<Result<void>> opened;
    std::future<Result<void>> isOpen = opened.get_future();
    writer->m_thread = std::thread([&writer = *writer, &opened, path] {
        auto connection = Connection::open(path, ConnectionMode::ReadWrite);
        if (!connection) {
            opened.set_value(tl::unexpected(connection.error()));
            return;
        }
        opened.set_value({});
        writer.loop(**connection);
    });
    if (const Result<void> result = isOpen.get(); !result)
        return tl::unexpected(result.error());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void Writer::push(Priority priority, std::unique_ptr<Command> command)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isClosing)
            (priority == Priority::Human ? m_human : m_background).push_back(std::move(command));
    }
    if (command) {
        const Error closed = closedError();
        command->answer(&closed);
        return;
    }
    m_arrived.notify_one();
}

void Writer::loop(Connection &connection)
{
    while (waitForCommand())
        runNext(connection);
}

bool Writer::waitForCommand()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isClosing || !m_human.empty() || !m_background.empty(); });
    return !m_human.empty() || !m_background.empty();
}

/// The command whose turn it is, if it is of the asked kind; null otherwise and when none waits.
std::unique_ptr<Writer::Command> Writer::take(Priority &priority, bool inTransaction)
{
    const std::lock_guard lock(m_mutex);
    priority = m_human.empty() ? Priority::Background : Priority::Human;
    auto &queue = m_human.empty() ? m_background : m_human;
    if (queue.empty() || queue.front()->isInTransaction != inTransaction)
        return nullptr;
    std::unique_ptr<Command> command = std::move(queue.front());
    queue.pop_front();
    return command;
}

void Writer::runNext(Connection &connection)
{
    Priority priority = Priority::Background;
    if (const auto alone = take(priority, false)) {
        alone->run(connection);
        alone->answer(nullptr);
    } else {
        runGroup(connection);
    }
}

void Writer::runGroup(Connection &connection)
{
    Commands done;
    const Result<void> written = runAll(connection, done);
    for (const auto &command : done)
        command->answer(written ? nullptr : &written.error());
}

Result<void> Writer::runAll(Connection &connection, Commands &done)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    QElapsedTimer timer;
    timer.start();
    Priority priority = Priority::Background;
    do {
        std::unique_ptr<Command> command = take(priority, true);
        if (!command)
            break;
        done.push_back(std::move(command));
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const Result<void> ran = runOne(connection, *done.back()); !ran)
            return ran;
    } while (priority == Priority::Background && timer.elapsed() < groupMilliseconds);
    return transaction->commit();
}

/// An error only where the whole transaction is lost.
Result<void> Writer::runOne(Connection &connection, Command &command)
{
    Result<Savepoint> savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return tl::unexpected(savepoint.error());
    return command.run(connection) ? savepoint->release() : savepoint->rollBack();
}

} // namespace tandem

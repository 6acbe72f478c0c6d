// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/reader.h"

#include <QCoreApplication>

#include <future>

namespace tandem {

namespace {
Error cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Store", "The work was cancelled."), {}};
}
} // namespace

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, ConnectionMode mode)
{
    std::unique_ptr<Reader> reader(new Reader);
    std::promise<Result<void>> opened;
    std::future<Result<void>> isOpen = opened.get_future();
    reader->m_thread = std::thread([&reader = *reader, &opened, path, mode] {
        auto connection = Connection::open(path, mode);
        if (!connection) {
            opened.set_value(tl::unexpected(connection.error()));
            return;
        }
        opened.set_value({});
        reader.loop(**connection);
    });
    if (const Result<void> result = isOpen.get(); !result)
        return tl::unexpected(result.error());
    return reader;
}

Reader::~Reader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        if (m_running)
            m_running->cancel();
    }
    m_arrived.notify_one();
    m_thread.join();
}

void Reader::push(std::unique_ptr<Task> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isClosing)
            m_waiting.push_back(std::move(task));
    }
    if (task) {
        const Error cancelled = cancelledError();
        task->answer(&cancelled);
        return;
    }
    m_arrived.notify_one();
}

void Reader::loop(Connection &connection)
{
    while (const auto task = take())
        runTask(connection, *task);
    answerWaiting();
}

std::unique_ptr<Reader::Task> Reader::take()
{
    std::unique_lock lock(m_mutex);
    m_running.reset();
    m_arrived.wait(lock, [this] { return m_isClosing || !m_waiting.empty(); });
    if (m_isClosing)
        return nullptr;
    std::unique_ptr<Task> task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = task->token;
    return task;
}

void Reader::runTask(Connection &connection, Task &task)
{
    const Error cancelled = cancelledError();
    if (task.token.isCancelled()) {
        task.answer(&cancelled);
        return;
    }
    connection.setCancelToken(task.token);
    // One transaction, so that several statements see one state of the file.
    const Result<void> begun = connection.statement(QStringLiteral("BEGIN")).run();
    const bool succeeded = begun && task.run(connection);
    connection.setCancelToken(std::nullopt);
    if (begun)
        static_cast<void>(connection.statement(QStringLiteral("ROLLBACK")).run());
    if (!begun)
        task.answer(&begun.error());
    else
        task.answer(!succeeded && task.token.isCancelled() ? &cancelled : nullptr);
}

void Reader::answerWaiting()
{
    const Error cancelled = cancelledError();
    std::deque<std::unique_ptr<Task>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const auto &task : waiting)
        task->answer(&cancelled);
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/reader.h"

#include "core/store/sql/connection_thread.h"

#include <QCoreApplication>

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
    return startConnectionThread(path, mode,
                                 [reader = reader.get()](Connection &connection) { reader->loop(connection); })
        .map([&](std::thread thread) {
            reader->m_thread = std::move(thread);
            return std::move(reader);
        });
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
    if (m_thread.joinable())
        m_thread.join();
}

void Reader::push(Request request)
{
    std::unique_lock lock(m_mutex);
    if (m_isClosing) {
        lock.unlock();
        request.task->answerInstead(cancelledError());
        return;
    }
    m_waiting.push_back(std::move(request));
    lock.unlock();
    m_arrived.notify_one();
}

void Reader::loop(Connection &connection)
{
    while (const std::optional<Request> request = take())
        run(connection, *request);
    answerWaiting();
}

std::optional<Reader::Request> Reader::take()
{
    std::unique_lock lock(m_mutex);
    m_running.reset();
    m_arrived.wait(lock, [this] { return m_isClosing || !m_waiting.empty(); });
    if (m_isClosing)
        return std::nullopt;
    Request request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = request.token;
    return request;
}

void Reader::run(Connection &connection, const Request &request)
{
    if (request.token.isCancelled())
        return request.task->answerInstead(cancelledError());
    connection.setCancelToken(request.token);
    // One transaction, so that several statements see one state of the file.
    const Result<void> begun = connection.statement(QStringLiteral("BEGIN")).run();
    const bool succeeded = begun && request.task->run(connection);
    connection.setCancelToken(std::nullopt);
    if (!begun)
        return request.task->answerInstead(begun.error());
    static_cast<void>(connection.statement(QStringLiteral("ROLLBACK")).run());
    if (!succeeded && request.token.isCancelled())
        request.task->answerInstead(cancelledError());
    else
        request.task->answer();
}

void Reader::answerWaiting()
{
    std::deque<Request> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const Request &request : waiting)
        request.task->answerInstead(cancelledError());
}

} // namespace tandem

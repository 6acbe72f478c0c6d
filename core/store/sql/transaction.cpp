// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/transaction.h"

#include "core/store/sql/connection.h"

#include <utility>

namespace tandem {

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // If this fails, SQLite has rolled back already.
    if (m_connection)
        static_cast<void>(m_connection->statement(QStringLiteral("ROLLBACK")).run());
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    return connection.statement(QStringLiteral("BEGIN IMMEDIATE")).run().map([&] { return Transaction(connection); });
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_connection->statement(QStringLiteral("COMMIT")).run();
    if (committed)
        m_connection = nullptr;
    return committed;
}

Savepoint::Savepoint(Connection &connection)
    : m_connection(&connection)
{
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Savepoint::~Savepoint()
{
    if (m_connection)
        static_cast<void>(rollBack());
}

Result<Savepoint> Savepoint::begin(Connection &connection)
{
    return connection.statement(QStringLiteral("SAVEPOINT part")).run().map([&] { return Savepoint(connection); });
}

Result<void> Savepoint::release()
{
    return std::exchange(m_connection, nullptr)->statement(QStringLiteral("RELEASE SAVEPOINT part")).run();
}

Result<void> Savepoint::rollBack()
{
    Connection &connection = *std::exchange(m_connection, nullptr);
    return connection.statement(QStringLiteral("ROLLBACK TO SAVEPOINT part")).run().and_then([&] {
        return connection.statement(QStringLiteral("RELEASE SAVEPOINT part")).run();
    });
}

} // namespace tandem

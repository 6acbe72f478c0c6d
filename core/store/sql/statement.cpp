// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/statement.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/store_error.h"

#include <QSqlError>
#include <QVariant>

namespace tandem {

Statement::Statement(Connection &connection, const QString &sql, std::unique_ptr<QSqlQuery> query,
                     std::optional<Error> failedToPrepare)
    : m_connection(&connection)
    , m_sql(sql)
    , m_query(std::move(query))
    , m_failedToPrepare(std::move(failedToPrepare))
{
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    if (!m_failedToPrepare)
        m_connection->giveBack(m_sql, std::move(m_query));
}

Result<void> Statement::runWith(const std::vector<BoundValue> &values)
{
    int place = 0;
    for (const BoundValue &value : values)
        std::visit([this, &place](const auto &plain) { bind(place++, plain); }, value);
    return execute(place);
}

Result<void> Statement::execute(int bound)
{
    if (m_failedToPrepare)
        return tl::unexpected(*m_failedToPrepare);
    Q_ASSERT_X(m_query->boundValues().size() == bound, "Statement::run", qUtf8Printable(m_sql));
    Q_UNUSED(bound)
    if (!m_query->exec())
        return tl::unexpected(storeError(m_query->lastError()));
    return {};
}

Result<bool> Statement::next()
{
    if (m_failedToPrepare)
        return tl::unexpected(*m_failedToPrepare);
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return tl::unexpected(storeError(m_query->lastError()));
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query->value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<double> Statement::optionalReal(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return real(column);
}

qint64 Statement::insertedId() const
{
    return m_query->lastInsertId().toLongLong();
}

qint64 Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

void Statement::bind(int place, bool value)
{
    m_query->bindValue(place, value);
}

void Statement::bind(int place, int value)
{
    m_query->bindValue(place, value);
}

void Statement::bind(int place, qint64 value)
{
    m_query->bindValue(place, value);
}

void Statement::bind(int place, double value)
{
    m_query->bindValue(place, value);
}

void Statement::bind(int place, const QString &value)
{
    // Qt binds a null string as NULL, which no column of text takes here.
    m_query->bindValue(place, value.isNull() ? QStringLiteral("") : value);
}

void Statement::bind(int place, const QByteArray &value)
{
    m_query->bindValue(place, value.isNull() ? QByteArrayLiteral("") : value);
}

void Statement::bind(int place, std::nullptr_t)
{
    m_query->bindValue(place, QVariant());
}

} // namespace tandem

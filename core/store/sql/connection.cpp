// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection.h"

#include "core/store/sql/sqlite_library.h"
#include "core/store/sql/store_error.h"
#include "core/store/sql/text_functions.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace tandem {

namespace {
constexpr size_t keptStatements = 200;

QString newName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("tandem-%1").arg(++count);
}

QString connectOptions(ConnectionMode mode)
{
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    switch (mode) {
    case ConnectionMode::ReadWrite:
        break;
    case ConnectionMode::ReadOnly:
        return patience + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case ConnectionMode::Immutable:
        return patience + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    return patience;
}

QString databaseName(const QString &path, ConnectionMode mode)
{
    if (mode != ConnectionMode::Immutable)
        return path;
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) +
           QStringLiteral("?immutable=1");
}

Error otherLibrary()
{
    return {ErrorCode::Failed,
            QCoreApplication::translate("Store", "Qt brings a SQLite of its own, which is not the one that Tandem was "
                                                 "built with. Install a Qt whose SQLite driver uses the system's "
                                                 "library."),
            {}};
}
} // namespace

Connection::Connection(const QString &name)
    : m_name(name)
{
}

Connection::~Connection()
{
    if (m_handle)
        watchCancellation(m_handle, nullptr);
    m_free.clear();
    m_freeBulk.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, ConnectionMode mode)
{
    std::unique_ptr<Connection> connection(new Connection(newName()));
    const Result<void> opened =
        connection->openFile(path, mode).and_then([&] { return connection->takeHandle(); }).and_then([&] {
            return connection->setPragmas(mode);
        });
    if (!opened)
        return tl::unexpected(opened.error());
    return connection;
}

Result<void> Connection::openFile(const QString &path, ConnectionMode mode)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(databaseName(path, mode));
    database.setConnectOptions(connectOptions(mode));
    if (!database.open())
        return tl::unexpected(storeError(database.lastError()));
    return {};
}

Result<void> Connection::takeHandle()
{
    m_handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    if (!m_handle)
        return tl::unexpected(otherLibrary());
    addTextFunctions(m_handle);
    return {};
}

Result<void> Connection::setPragmas(ConnectionMode mode)
{
    QStringList pragmas{
        QStringLiteral("PRAGMA foreign_keys = ON"),
        // What somebody else wrote into the file's schema must not run functions of ours.
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cache_size = -32768"), // 32 MiB
        QStringLiteral("PRAGMA temp_store = MEMORY"),
    };
    if (mode == ConnectionMode::ReadWrite)
        pragmas << QStringLiteral("PRAGMA synchronous = FULL")
                << QStringLiteral("PRAGMA journal_size_limit = 67108864");
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Result<void> set = execute(pragma); !set)
            return set;
    }
    return {};
}

Statement Connection::statement(const QString &sql)
{
    if (const auto found = m_free.find(sql); found != m_free.end()) {
        std::unique_ptr<QSqlQuery> query = std::move(found->second);
        m_free.erase(found);
        return Statement(*this, sql, std::move(query), std::nullopt);
    }
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    std::optional<Error> failed;
    if (!query->prepare(sql))
        failed = storeError(query->lastError());
    return Statement(*this, sql, std::move(query), std::move(failed));
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    if (m_free.size() >= keptStatements)
        m_free.clear();
    m_free.insert_or_assign(sql, std::move(query));
}

StatementHandle Connection::takeBulk(const QByteArray &sql)
{
    const auto found = m_freeBulk.find(sql);
    if (found == m_freeBulk.end())
        return {};
    StatementHandle statement = std::move(found->second);
    m_freeBulk.erase(found);
    return statement;
}

void Connection::giveBack(const QByteArray &sql, StatementHandle statement)
{
    if (m_freeBulk.size() >= keptStatements)
        m_freeBulk.clear();
    m_freeBulk.insert_or_assign(sql, std::move(statement));
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(storeError(query.lastError()));
    return {};
}

Result<qint64> Connection::integer(const QString &sql, qint64 fallback)
{
    Statement query = statement(sql);
    const Result<bool> found = query.run().and_then([&] { return query.next(); });
    if (!found)
        return tl::unexpected(found.error());
    return *found && !query.isNull(0) ? query.integer(0) : fallback;
}

void Connection::setCancelToken(const std::optional<CancelToken> &token)
{
    watchCancellation(m_handle, nullptr);
    m_cancel = token;
    if (m_cancel)
        watchCancellation(m_handle, &*m_cancel);
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/statement_handle.h"

#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace tandem {

/// Immutable: SQLite takes the file as one that nobody can change, and makes no files beside it.
enum class ConnectionMode { ReadWrite, ReadOnly, Immutable };

/// One SQLite connection, by Qt Sql. All pragmas are set here. Thread: the one that opened it, for everything.
class Connection
{
public:
    /// Opens an existing file, or makes one (ReadWrite). Checks nothing about what is in it: see ProjectFile.
    static Result<std::unique_ptr<Connection>> open(const QString &path, ConnectionMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A prepared, forward-only statement. SQL that comes again is not prepared again. SQL that cannot be prepared
    /// gives a statement whose `run` fails.
    Statement statement(const QString &sql);
    /// Runs one statement that will not come again.
    Result<void> execute(const QString &sql);
    /// The first column of the first row as an integer; `fallback` where there is no row or it is NULL.
    Result<qint64> integer(const QString &sql, qint64 fallback = 0);

    /// Statements that run from now on are interrupted (`Cancelled`) when `token` is cancelled; empty: never.
    void setCancelToken(const std::optional<CancelToken> &token);
    /// For work that is passed on to another connection.
    const std::optional<CancelToken> &cancelToken() const { return m_cancel; }

    /// SQLite's own handle, for its C interface. Qt was checked to use the same SQLite library as Tandem.
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    friend class BulkStatement;

    explicit Connection(const QString &name);
    Result<void> openFile(const QString &path, ConnectionMode mode);
    Result<void> takeHandle();
    Result<void> setPragmas(ConnectionMode mode);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    StatementHandle takeBulk(const QByteArray &sql); ///< null: none is free
    void giveBack(const QByteArray &sql, StatementHandle statement);

    QString m_name; // not a QSqlDatabase: a copy of it would outlive removeDatabase()
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_free; // prepared statements that nobody uses now
    std::unordered_map<QByteArray, StatementHandle> m_freeBulk;
    std::optional<CancelToken> m_cancel;
};

} // namespace tandem

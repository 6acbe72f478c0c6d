// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sql/statement_handle.h"

#include <QByteArray>
#include <QByteArrayView>

namespace tandem {

class Connection;

/// A prepared statement by SQLite's C interface, for writing very many rows: several times faster than through Qt Sql.
/// It is borrowed from its connection and given back when this goes out of scope. Text is bound as UTF-8. Thread: the
/// connection's; must not outlive it.
class BulkStatement
{
public:
    /// SQL that comes again is not prepared again.
    static Result<BulkStatement> prepare(Connection &connection, const QByteArray &sql);
    BulkStatement(BulkStatement &&) noexcept = default;
    BulkStatement &operator=(BulkStatement &&) = delete;
    ~BulkStatement();

    // Places count from 1, as in SQLite. Bytes must stay unchanged until `run` or `next` is done with them.
    void bindInteger(int place, qint64 value);
    void bindReal(int place, double value);
    void bindText(int place, QByteArrayView utf8);
    void bindBlob(int place, const QByteArray &bytes);
    void bindNull(int place);

    /// For a statement without rows.
    Result<void> run();
    /// For an INSERT: false where a unique value of one of its rows is taken; then none of them is in.
    Result<bool> insert();
    /// For a SELECT: true while there is a row. It is reset after the last; call `reset` to leave earlier.
    Result<bool> next();
    void reset();
    qint64 integer(int column) const;

    qint64 changedRows() const; ///< by the latest statement of the connection that changed something
    qint64 insertedId() const;

private:
    BulkStatement(Connection &connection, const QByteArray &sql, StatementHandle statement);
    Error error() const;

    Connection *m_connection;
    QByteArray m_sql;
    StatementHandle m_statement; // null: moved from
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/bulk_statement.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/store_error.h"

#include <sqlite3.h>

namespace tandem {

namespace {
Error errorOf(sqlite3 *handle)
{
    return storeError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}
} // namespace

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BulkStatement::BulkStatement(Connection &connection, const QByteArray &sql, StatementHandle statement)
    : m_connection(&connection)
    , m_sql(sql)
    , m_statement(std::move(statement))
{
}

BulkStatement::~BulkStatement()
{
    if (!m_statement)
        return;
    reset();
    sqlite3_clear_bindings(m_statement.get()); // the bytes may be gone by now
    m_connection->giveBack(m_sql, std::move(m_statement));
}

Result<BulkStatement> BulkStatement::prepare(Connection &connection, const QByteArray &sql)
{
    if (StatementHandle known = connection.takeBulk(sql))
        return BulkStatement(connection, sql, std::move(known));
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(connection.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(connection.handle()));
    return BulkStatement(connection, sql, StatementHandle(statement));
}

void BulkStatement::bindInteger(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place, value);
}

void BulkStatement::bindReal(int place, double value)
{
    sqlite3_bind_double(m_statement.get(), place, value);
}

void BulkStatement::bindText(int place, QByteArrayView utf8)
{
    // Never null, so that empty text stays text. Longer than 2 GB cannot be stored: then it is NULL, which the table
    // refuses.
    const char *bytes = utf8.data() ? utf8.data() : "";
    sqlite3_bind_text64(m_statement.get(), place, bytes, sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void BulkStatement::bindBlob(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement.get(), place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void BulkStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement.get(), place);
}

Result<void> BulkStatement::run()
{
    return next().map([](bool) {});
}

Result<bool> BulkStatement::insert()
{
    if (sqlite3_step(m_statement.get()) == SQLITE_DONE) {
        reset();
        return true;
    }
    const Error failed = error();
    const int code = sqlite3_extended_errcode(sqlite3_db_handle(m_statement.get()));
    reset();
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        return false;
    return tl::unexpected(failed);
}

Result<bool> BulkStatement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error failed = error();
    reset();
    return tl::unexpected(failed);
}

void BulkStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 BulkStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

qint64 BulkStatement::changedRows() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

qint64 BulkStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get()));
}

Error BulkStatement::error() const
{
    return errorOf(sqlite3_db_handle(m_statement.get()));
}

} // namespace tandem

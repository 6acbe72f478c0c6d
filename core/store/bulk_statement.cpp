// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_statement.h"

#include "core/store/connection.h"
#include "core/store/store_error.h"

#include <sqlite3.h>

namespace tandem {

namespace {
Error errorOf(sqlite3 *handle)
{
    return storeError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}
} // namespace

void BulkStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BulkStatement::BulkStatement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

Result<BulkStatement> BulkStatement::prepare(Connection &connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(errorOf(connection.handle()));
    return BulkStatement(statement);
}

void BulkStatement::bindInteger(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place, value);
}

void BulkStatement::bindReal(int place, double value)
{
    sqlite3_bind_double(m_statement.get(), place, value);
}

void BulkStatement::bindText(int place, const QByteArray &utf8)
{
    // constData() is never null, so that empty text stays text. Longer than 2 GB cannot be stored: then it is NULL,
    // which the table refuses.
    sqlite3_bind_text64(m_statement.get(), place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
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

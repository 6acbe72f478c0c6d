// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/pragmas.h"

#include "core/store/sql/connection.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace tandem {

Result<void> checkReferencesAtOnce(Connection &connection, bool isOn)
{
    return connection.execute(QStringLiteral("PRAGMA foreign_keys = %1").arg(isOn ? 1 : 0));
}

Result<void> checkAllReferences(Connection &connection)
{
    Statement check = connection.statement(QStringLiteral("PRAGMA foreign_key_check"));
    const Result<bool> found = check.run().and_then([&] { return check.next(); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    return failure(ErrorCode::DamagedFile,
                   QCoreApplication::translate("ProjectFile", "Rows in it refer to others that are not there."),
                   QStringLiteral("foreign_key_check: ") + check.text(0));
}

Result<bool> isWhole(Connection &connection)
{
    Statement check = connection.statement(QStringLiteral("PRAGMA quick_check(1)"));
    return check.run().and_then([&] { return check.next(); }).map([&](bool found) {
        return found && check.text(0) == QLatin1String("ok");
    });
}

Result<void> useWriteAheadLog(Connection &connection)
{
    Statement pragma = connection.statement(QStringLiteral("PRAGMA journal_mode = WAL"));
    const Result<bool> answered = pragma.run().and_then([&] { return pragma.next(); });
    if (!answered)
        return tl::unexpected(answered.error());
    if (*answered && pragma.text(0) == QLatin1String("wal"))
        return {};
    return failure(ErrorCode::Failed, QCoreApplication::translate(
                                          "ProjectFile", "The disk that holds the project does not bear SQLite's "
                                                         "write-ahead log, as some network drives do not. Move the "
                                                         "project to a local disk."));
}

Result<void> bringLogIntoFile(Connection &connection)
{
    return connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<void> keepLogOnClosing(Connection &connection)
{
    int keep = 1;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep) == SQLITE_OK)
        return {};
    return failure(ErrorCode::Failed, QCoreApplication::translate("ProjectFile", "The log of the project could not be "
                                                                                 "kept."));
}

Result<void> keepLogApart(Connection &connection)
{
    int isKept = 0;
    if (sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &isKept) == SQLITE_OK &&
        isKept == 1)
        return {};
    return failure(ErrorCode::Failed, QCoreApplication::translate("ProjectFile", "The log of the project could not be "
                                                                                 "kept."));
}

Result<int> fileVersion(Connection &connection)
{
    return connection.integer(QStringLiteral("PRAGMA user_version")).map([](qint64 version) {
        return static_cast<int>(version);
    });
}

Result<void> readTables(Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_master")).map([](qint64) {});
}

} // namespace tandem

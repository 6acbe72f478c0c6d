// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/migrations.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/file_header.h"
#include "core/store/sql/pragmas.h"
#include "core/store/sql/transaction.h"

#include <QCoreApplication>

namespace tandem {

namespace {
Error broken(int number, const Error &cause)
{
    return {cause.code,
            QCoreApplication::translate("ProjectFile", "The project could not be brought to file version %1, and is as "
                                                       "it was before. %2")
                .arg(QString::number(number), cause.message),
            cause.detail};
}

Result<void> writeHeader(Connection &connection, int number)
{
    return connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(projectApplicationId)).and_then([&] {
        return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(number));
    });
}

Result<void> runMigration(Connection &connection, const Migration &migration)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &statement : migration.statements) {
        if (const Result<void> ran = connection.execute(statement); !ran)
            return ran;
    }
    if (migration.code) {
        if (const Result<void> ran = migration.code(connection); !ran)
            return ran;
    }
    return checkAllReferences(connection)
        .and_then([&] { return writeHeader(connection, migration.number); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return bringLogIntoFile(connection); });
}

Result<void> runMigrations(Connection &connection, int version, const std::vector<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        if (migration.number <= version)
            continue;
        if (const Result<void> ran = runMigration(connection, migration); !ran)
            return tl::unexpected(broken(migration.number, ran.error()));
    }
    return {};
}
} // namespace

QStringList statementsOf(const QString &text)
{
    QStringList statements{QString()};
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed() == QLatin1String("--;"))
            statements.append(QString());
        else
            statements.last() += line + QLatin1Char('\n');
    }
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

Result<void> migrate(Connection &connection, int version, const std::vector<Migration> &migrations)
{
    // A migration may rebuild a table that others refer to; it is checked as a whole before its commit.
    if (const Result<void> off = checkReferencesAtOnce(connection, false); !off)
        return off;
    const Result<void> ran = runMigrations(connection, version, migrations);
    const Result<void> on = checkReferencesAtOnce(connection, true);
    return ran ? on : ran;
}

} // namespace tandem

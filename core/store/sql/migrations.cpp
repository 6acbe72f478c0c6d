// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/migrations.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/file_header.h"
#include "core/store/sql/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tandem {

namespace {
Migration readMigration(const QFileInfo &entry)
{
    QFile file(entry.filePath());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "readMigration", qUtf8Printable(entry.filePath()));
    Q_UNUSED(isOpen)
    return {entry.fileName().section(QLatin1Char('_'), 0, 0).toInt(), statementsOf(QString::fromUtf8(file.readAll()))};
}

Error broken(int number, const Error &cause)
{
    return {cause.code,
            QCoreApplication::translate("ProjectFile", "The project could not be brought to file version %1, and is as "
                                                       "it was before. %2")
                .arg(QString::number(number), cause.message),
            cause.detail};
}

Result<void> checkReferences(Connection &connection)
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
    return checkReferences(connection)
        .and_then([&] { return writeHeader(connection, migration.number); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
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

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/tandem/migrations"));
    const auto entries = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries)
        migrations.push_back(readMigration(entry));
    return migrations;
}

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
    if (const Result<void> off = connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const Result<void> ran = runMigrations(connection, version, migrations);
    const Result<void> on = connection.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return ran ? on : ran;
}

} // namespace tandem

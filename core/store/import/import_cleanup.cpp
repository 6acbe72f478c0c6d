// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_cleanup.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/pragmas.h"
#include "core/store/sql/transaction.h"
#include "core/store/sql/writer.h"

namespace tandem {

namespace {
/// Rows removed in one go; takes some milliseconds.
constexpr int sliceSize = 500;

/// The lowest id of the last records that these imports brought; 0: none is left. Only records that nobody sees.
Result<qint64> startOfLastRecords(Connection &connection, const QString &imports)
{
    Statement query = connection.statement(QStringLiteral("SELECT coalesce(min(id), 0) FROM (SELECT id FROM record "
                                                          "WHERE id > %1 AND import_id IN (%2) "
                                                          "ORDER BY id DESC LIMIT %3) AS last")
                                               .arg(lastVisibleRecord(), idsFromJson())
                                               .arg(sliceSize));
    return query.run(imports).and_then([&] { return query.next(); }).map([&](bool) { return query.integer(0); });
}

Result<void> removeRecordsFrom(Connection &connection, qint64 firstId)
{
    const QString definitions = QStringLiteral("label_definition_id IN (SELECT id FROM label_definition)");
    const QStringList deletions{
        QStringLiteral("DELETE FROM label_option WHERE label_id IN (SELECT id FROM label WHERE record_id >= ?)"),
        QStringLiteral("DELETE FROM label WHERE record_id >= ?"),
        QStringLiteral("DELETE FROM current_label WHERE %1 AND record_id >= ?").arg(definitions),
        QStringLiteral("DELETE FROM current_label_option WHERE %1 AND record_id >= ?").arg(definitions),
        QStringLiteral("DELETE FROM comment WHERE record_id >= ?"),
        QStringLiteral("DELETE FROM record WHERE id >= ?"),
    };
    for (const QString &sql : deletions) {
        if (const Result<void> removed = connection.statement(sql).run(firstId); !removed)
            return removed;
    }
    return {};
}

/// False when nothing was staged any more.
Result<bool> removeStaged(Connection &connection, const QString &imports)
{
    qint64 removed = 0;
    for (const char *table : {"import_update", "import_label"}) {
        Statement remove = connection.statement(
            QStringLiteral("DELETE FROM %1 WHERE (import_id, record_id) IN (SELECT import_id, record_id FROM %1 "
                           "WHERE import_id IN (%2) LIMIT %3)")
                .arg(QLatin1String(table), idsFromJson())
                .arg(sliceSize));
        if (const Result<void> ran = remove.run(imports); !ran)
            return tl::unexpected(ran.error());
        removed += remove.changedRows();
    }
    return removed > 0;
}

/// False when all is done.
Result<bool> removeRows(Connection &connection, const QString &imports)
{
    const Result<qint64> firstId = startOfLastRecords(connection, imports);
    if (!firstId)
        return tl::unexpected(firstId.error());
    if (*firstId > 0)
        return removeRecordsFrom(connection, *firstId).map([] { return true; });
    const Result<bool> staged = removeStaged(connection, imports);
    if (!staged || *staged)
        return staged;
    return connection
        .statement(QStringLiteral("DELETE FROM import WHERE completed_at IS NULL AND id IN (%1)").arg(idsFromJson()))
        .run(imports)
        .map([] { return false; });
}

/// With foreign keys on, each record that goes would be looked for in whole tables that have no index for it. Nothing
/// but its own import can refer to a record that nobody has seen.
Result<bool> removeSlice(Connection &connection, const std::vector<ImportId> &imports)
{
    if (imports.empty())
        return false;
    if (const Result<void> off = checkReferencesAtOnce(connection, false); !off)
        return tl::unexpected(off.error());
    Result<bool> removed = [&]() -> Result<bool> {
        Result<Transaction> transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        return removeRows(connection, idsAsJson(imports)).and_then([&](bool more) {
            return transaction->commit().map([more] { return more; });
        });
    }();
    const Result<void> on = checkReferencesAtOnce(connection, true);
    return on ? removed : tl::unexpected(on.error());
}

void removeLater(Writer &writer, const std::vector<ImportId> &imports)
{
    writer.submitAlone(Priority::Background, [&writer, imports](Connection &connection) {
        Result<bool> more = removeSlice(connection, imports);
        if (more && *more)
            removeLater(writer, imports);
        return more;
    });
}
} // namespace

void removeUnfinishedImports(Writer &writer)
{
    writer.submitAlone(Priority::Background, [&writer](Connection &connection) {
        Result<std::vector<ImportId>> imports = unfinishedImports(connection);
        if (imports && !imports->empty())
            removeLater(writer, *imports);
        return imports;
    });
}

Result<std::vector<ImportId>> unfinishedImports(Connection &connection)
{
    std::vector<ImportId> imports;
    Statement query = connection.statement(QStringLiteral("SELECT id FROM import WHERE completed_at IS NULL"));
    return query.run()
        .and_then([&] { return query.each([&](const Statement &row) { imports.push_back(row.id<ImportId>(0)); }); })
        .map([&] { return std::move(imports); });
}

Result<void> removeImports(Writer &writer, const std::vector<ImportId> &imports)
{
    while (true) {
        const Result<bool> more =
            writer
                .submitAlone(Priority::Background,
                             [imports](Connection &connection) { return removeSlice(connection, imports); })
                .wait();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_batch.h"

#include "core/store/import/import_conflicts.h"
#include "core/store/import/import_labels.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/sql/bulk_statement.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace tandem {

namespace {
constexpr qsizetype keptExamples = 100;
/// Rows that go in by one statement. SQLite then stays at its place in the index of external ids from row to row, which
/// with ids in order saves a third of the time; more rows gain little.
constexpr size_t blockRows = 50;

/// INSERT INTO record … VALUES (…), (…), …
QByteArray insertBlockSql()
{
    return "INSERT INTO record (id, external_id, import_id, content, metadata) VALUES (?, ?, ?, ?, ?)" +
           QByteArray(", (?, ?, ?, ?, ?)").repeated(blockRows - 1);
}

/// What a row lacks stays: a null text, and members of the metadata.
QByteArray updateSql()
{
    return QStringLiteral("UPDATE record SET content = coalesce(?1, content), metadata = %1 WHERE id = ?3")
        .arg(mergedObject(QStringLiteral("metadata"), QStringLiteral("?2")))
        .toUtf8();
}

/// Only where something becomes different, or did by an earlier row of the file.
QByteArray stageSql()
{
    const QString staged = mergedObject(QStringLiteral("record.metadata"), QStringLiteral("?4"));
    const QString again = mergedObject(QStringLiteral("metadata"), QStringLiteral("?4"));
    return QStringLiteral("INSERT INTO import_update (import_id, record_id, content, metadata) "
                          "SELECT ?1, id, coalesce(?3, content), %1 FROM record WHERE id = ?2 "
                          "AND (content <> ?3 OR metadata <> %1 OR EXISTS (SELECT 1 FROM import_update AS staged "
                          "WHERE staged.import_id = ?1 AND staged.record_id = ?2)) "
                          "ON CONFLICT (import_id, record_id) "
                          "DO UPDATE SET content = coalesce(?3, content), metadata = %2")
        .arg(staged, again)
        .toUtf8();
}

/// The statements on records that a batch needs, prepared once for all its rows.
struct RecordStatements
{
    static Result<RecordStatements> prepare(Connection &connection);

    BulkStatement insertBlock;
    BulkStatement insert;
    BulkStatement find;
    BulkStatement update;
    BulkStatement stage;
    BulkStatement decided;
};

Result<RecordStatements> RecordStatements::prepare(Connection &connection)
{
    auto block = BulkStatement::prepare(connection, insertBlockSql());
    auto insert = BulkStatement::prepare(
        connection, "INSERT INTO record (id, external_id, import_id, content, metadata) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (external_id) DO NOTHING");
    auto find = BulkStatement::prepare(connection, "SELECT id FROM record WHERE external_id = ?");
    auto update = BulkStatement::prepare(connection, updateSql());
    auto stage = BulkStatement::prepare(connection, stageSql());
    auto decided = BulkStatement::prepare(
        connection, QStringLiteral("SELECT %1 FROM record WHERE id = ?1").arg(isOtherTextOfDecided()).toUtf8());
    for (const auto *statement : {&block, &insert, &find, &update, &stage, &decided}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    return RecordStatements{std::move(*block),  std::move(*insert), std::move(*find),
                            std::move(*update), std::move(*stage),  std::move(*decided)};
}

struct RecordIds
{
    qint64 visibleThrough = 0;
    qint64 next = 1;
};

/// An id is never given again to a record: where the last records are gone, others in their place would be seen at
/// once.
Result<RecordIds> recordIds(Connection &connection)
{
    const Result<qint64> visibleThrough = connection.integer(QStringLiteral("SELECT ") + lastVisibleRecord());
    if (!visibleThrough)
        return tl::unexpected(visibleThrough.error());
    return connection.integer(QStringLiteral("SELECT coalesce(max(id), 0) FROM record")).map([&](qint64 highest) {
        return RecordIds{*visibleThrough, std::max(*visibleThrough, highest) + 1};
    });
}

/// How many of the records that were added from an id on have the external id of a deleted one.
Result<qint64> idsOfDeleted(Connection &connection, qint64 first, qint64 count)
{
    return connection.integer(QStringLiteral("SELECT CASE WHEN EXISTS (SELECT 1 FROM deleted_record) THEN "
                                             "(SELECT count(*) FROM record r WHERE r.id >= %1 AND r.id < %2 AND EXISTS "
                                             "(SELECT 1 FROM deleted_record d WHERE d.external_id = r.external_id)) "
                                             "ELSE 0 END")
                                  .arg(first)
                                  .arg(first + count));
}

class BatchWriter
{
public:
    BatchWriter(const ImportTarget &target, RecordIds ids, RecordStatements records, ImportLabelWriter labels)
        : m_target(target)
        , m_ids(ids)
        , m_records(std::move(records))
        , m_labels(std::move(labels))
    {
    }

    /// By whole blocks until one has an id that is taken; from there row by row, to find out which.
    Result<void> write(const ImportRows &rows)
    {
        size_t done = 0;
        while (done + blockRows <= rows.size() && rows.at(done).mayBeNew) {
            const Result<bool> inserted = insertBlock(rows, done);
            if (!inserted)
                return tl::unexpected(inserted.error());
            if (!*inserted)
                break;
            done += blockRows;
        }
        for (; done < rows.size(); ++done) {
            if (const Result<void> written = write(rows.at(done)); !written)
                return written;
        }
        return {};
    }

    Result<ImportCounts> finish()
    {
        return m_labels.finish().map([&] {
            m_counts.goldLabels = m_labels.goldLabels();
            m_counts.personLabels = m_labels.personLabels();
            return m_counts;
        });
    }

private:
    /// False where an external id is taken; then none of the rows is in.
    Result<bool> insertBlock(const ImportRows &rows, size_t first)
    {
        BulkStatement &statement = m_records.insertBlock;
        for (size_t i = 0; i < blockRows; ++i)
            bind(statement, int(5 * i), m_ids.next + qint64(i), rows.at(first + i));
        const Result<bool> inserted = statement.insert();
        if (!inserted || !*inserted)
            return inserted;
        m_counts.added += qint64(blockRows);
        for (size_t i = 0; i < blockRows; ++i)
            m_counts.emptyTexts += rows.at(first + i).hasContent ? 0 : 1;
        const qint64 firstId = std::exchange(m_ids.next, m_ids.next + qint64(blockRows));
        return addLabels(rows, first, firstId).map([] { return true; });
    }

    Result<void> addLabels(const ImportRows &rows, size_t first, qint64 firstId)
    {
        for (size_t i = 0; i < blockRows; ++i) {
            const auto added = m_labels.add(RecordId(firstId + qint64(i)), rows.at(first + i).labels);
            if (!added)
                return added;
        }
        return {};
    }

    void bind(BulkStatement &statement, int before, qint64 id, const ImportRows::Row &row)
    {
        statement.bindInteger(before + 1, id);
        statement.bindText(before + 2, row.externalId);
        statement.bindInteger(before + 3, m_target.import.value);
        statement.bindText(before + 4, row.content);
        statement.bindText(before + 5, row.metadata);
    }

    Result<void> write(const ImportRows::Row &row)
    {
        if (!row.mayBeNew)
            return takeLabelsAlone(row);
        const Result<RecordId> added = insert(row);
        if (!added)
            return tl::unexpected(added.error());
        if (!added->isValid())
            return takeDuplicate(row);
        ++m_counts.added;
        m_counts.emptyTexts += row.hasContent ? 0 : 1;
        return m_labels.add(*added, row.labels);
    }

    static void bindContent(BulkStatement &statement, int place, const ImportRows::Row &row)
    {
        if (row.hasContent)
            statement.bindText(place, row.content);
        else
            statement.bindNull(place);
    }

    /// Invalid where the external id is taken.
    Result<RecordId> insert(const ImportRows::Row &row)
    {
        BulkStatement &statement = m_records.insert;
        bind(statement, 0, m_ids.next, row);
        return statement.run().map([&] { return statement.changedRows() > 0 ? RecordId(m_ids.next++) : RecordId(); });
    }

    Result<RecordId> find(QByteArrayView externalId)
    {
        BulkStatement &statement = m_records.find;
        statement.bindText(1, externalId);
        return statement.next().map([&](bool found) {
            const RecordId id(found ? statement.integer(0) : 0);
            statement.reset();
            return id;
        });
    }

    /// A row without a text can only concern a record that is there.
    Result<void> takeLabelsAlone(const ImportRows::Row &row)
    {
        const Result<RecordId> known = find(row.externalId);
        if (!known)
            return tl::unexpected(known.error());
        if (known->isValid())
            return takeDuplicate(row);
        ++m_counts.unknown;
        return {};
    }

    Result<void> takeDuplicate(const ImportRows::Row &row)
    {
        const Result<RecordId> earlier = find(row.externalId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        const bool isInProject = earlier->value <= m_ids.visibleThrough;
        ++(isInProject ? m_counts.duplicateInProject : m_counts.duplicateInFile);
        if (m_counts.duplicateExamples.size() < keptExamples)
            m_counts.duplicateExamples += QString::fromUtf8(row.externalId);
        if (m_target.onDuplicate != DuplicatePolicy::Update) {
            ++m_counts.skipped;
            return {};
        }
        ++m_counts.updated;
        m_counts.keptTexts += row.mayBeNew && !row.hasContent ? 1 : 0;
        return isInProject ? stage(*earlier, row) : update(*earlier, row);
    }

    Result<void> update(RecordId record, const ImportRows::Row &row)
    {
        bindContent(m_records.update, 1, row);
        m_records.update.bindText(2, row.metadata);
        m_records.update.bindInteger(3, record.value);
        return m_records.update.run().and_then([&] { return m_labels.replace(record, row.labels); });
    }

    /// Whether the record stays with its text, as people decided on it.
    Result<bool> keepsText(RecordId record, const ImportRows::Row &row)
    {
        if (!row.hasContent)
            return false;
        BulkStatement &decided = m_records.decided;
        decided.bindInteger(1, record.value);
        decided.bindText(2, row.content);
        return decided.next().map([&](bool found) {
            const bool isDecided = found && decided.integer(0) != 0;
            decided.reset();
            m_counts.decidedTexts += isDecided ? 1 : 0;
            return isDecided && m_target.onConflict != ConflictPolicy::Replace;
        });
    }

    Result<void> stage(RecordId record, ImportRows::Row row)
    {
        const Result<bool> isKept = keepsText(record, row);
        if (!isKept)
            return tl::unexpected(isKept.error());
        if (*isKept)
            row.hasContent = false;
        if (!row.hasContent && row.metadata == "{}")
            return m_labels.stage(record, row.labels);
        m_records.stage.bindInteger(1, m_target.import.value);
        m_records.stage.bindInteger(2, record.value);
        bindContent(m_records.stage, 3, row);
        m_records.stage.bindText(4, row.metadata);
        return m_records.stage.run().and_then([&] { return m_labels.stage(record, row.labels); });
    }

    const ImportTarget &m_target;
    RecordIds m_ids;
    RecordStatements m_records;
    ImportLabelWriter m_labels;
    ImportCounts m_counts;
};
} // namespace

Result<ImportCounts> writeImportBatch(Connection &connection, const ImportTarget &target, const ImportRows &rows)
{
    const Result<RecordIds> ids = recordIds(connection);
    if (!ids)
        return tl::unexpected(ids.error());
    Result<RecordStatements> statements = RecordStatements::prepare(connection);
    if (!statements)
        return tl::unexpected(statements.error());
    BatchWriter writer(target, *ids, std::move(*statements), ImportLabelWriter(connection, target));
    return writer.write(rows).and_then([&] { return writer.finish(); }).and_then([&](ImportCounts counts) {
        return idsOfDeleted(connection, ids->next, counts.added).map([&](qint64 deletedIds) {
            counts.deletedIds = deletedIds;
            return counts;
        });
    });
}

} // namespace tandem

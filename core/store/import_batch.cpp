// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_batch.h"

#include "core/store/annotator_store.h"
#include "core/store/bulk_statement.h"
#include "core/store/connection.h"
#include "core/store/current_labels.h"
#include "core/store/id_list.h"
#include "core/store/import_labels.h"

#include <QHash>

#include <optional>

namespace tandem {

namespace {
constexpr qsizetype keptExamples = 100;

/// The statements on records that a batch needs, prepared once for all its rows.
struct RecordStatements
{
    static Result<RecordStatements> prepare(Connection &connection);

    BulkStatement insert;
    BulkStatement find;
    BulkStatement update;
    BulkStatement stage;
};

Result<RecordStatements> RecordStatements::prepare(Connection &connection)
{
    auto insert = BulkStatement::prepare(
        connection, "INSERT INTO record (external_id, import_id, content, metadata) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (external_id) DO NOTHING");
    auto find = BulkStatement::prepare(connection, "SELECT id FROM record WHERE external_id = ?");
    auto update = BulkStatement::prepare(connection, "UPDATE record SET content = ?, metadata = ? WHERE id = ?");
    auto stage = BulkStatement::prepare(
        connection, "INSERT INTO import_update (import_id, record_id, content, metadata) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (import_id, record_id) "
                    "DO UPDATE SET content = excluded.content, metadata = excluded.metadata");
    for (const auto *statement : {&insert, &find, &update, &stage}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    return RecordStatements{std::move(*insert), std::move(*find), std::move(*update), std::move(*stage)};
}

class BatchWriter
{
public:
    BatchWriter(const ImportTarget &target, qint64 visibleThrough, RecordStatements records, ImportLabelWriter labels)
        : m_target(target)
        , m_visibleThrough(visibleThrough)
        , m_records(std::move(records))
        , m_labels(std::move(labels))
    {
    }

    Result<void> write(const ImportBatchRow &row)
    {
        const Result<RecordId> added = insert(row);
        if (!added)
            return tl::unexpected(added.error());
        if (!added->isValid())
            return takeDuplicate(row);
        ++m_counts.added;
        return m_labels.add(*added, row.labels);
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
    /// Invalid where the external id is taken.
    Result<RecordId> insert(const ImportBatchRow &row)
    {
        BulkStatement &statement = m_records.insert;
        statement.bindText(1, row.externalId);
        statement.bindInteger(2, m_target.import.value);
        statement.bindText(3, row.content);
        statement.bindText(4, row.metadata);
        return statement.run().map(
            [&] { return statement.changedRows() > 0 ? RecordId(statement.insertedId()) : RecordId(); });
    }

    Result<RecordId> find(const QByteArray &externalId)
    {
        BulkStatement &statement = m_records.find;
        statement.bindText(1, externalId);
        return statement.next().map([&](bool found) {
            const RecordId id(found ? statement.integer(0) : 0);
            statement.reset();
            return id;
        });
    }

    Result<void> takeDuplicate(const ImportBatchRow &row)
    {
        const Result<RecordId> earlier = find(row.externalId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        const bool isInProject = earlier->value <= m_visibleThrough;
        ++(isInProject ? m_counts.duplicateInProject : m_counts.duplicateInFile);
        if (m_counts.duplicateExamples.size() < keptExamples)
            m_counts.duplicateExamples += QString::fromUtf8(row.externalId);
        if (m_target.onDuplicate != DuplicatePolicy::Update) {
            ++m_counts.skipped;
            return {};
        }
        ++m_counts.updated;
        return isInProject ? stage(*earlier, row) : update(*earlier, row);
    }

    Result<void> update(RecordId record, const ImportBatchRow &row)
    {
        m_records.update.bindText(1, row.content);
        m_records.update.bindText(2, row.metadata);
        m_records.update.bindInteger(3, record.value);
        return m_records.update.run().and_then([&] { return m_labels.replace(record, row.labels); });
    }

    Result<void> stage(RecordId record, const ImportBatchRow &row)
    {
        m_records.stage.bindInteger(1, m_target.import.value);
        m_records.stage.bindInteger(2, record.value);
        m_records.stage.bindText(3, row.content);
        m_records.stage.bindText(4, row.metadata);
        return m_records.stage.run().and_then([&] { return m_labels.stage(record, row.labels); });
    }

    const ImportTarget &m_target;
    qint64 m_visibleThrough;
    RecordStatements m_records;
    ImportLabelWriter m_labels;
    ImportCounts m_counts;
};
} // namespace

Result<ImportCounts> writeImportBatch(Connection &connection, const ImportTarget &target,
                                      const std::vector<ImportBatchRow> &rows)
{
    const Result<qint64> visibleThrough = connection.integer(QStringLiteral("SELECT visible_through FROM project"));
    if (!visibleThrough)
        return tl::unexpected(visibleThrough.error());
    Result<RecordStatements> statements = RecordStatements::prepare(connection);
    if (!statements)
        return tl::unexpected(statements.error());
    BatchWriter writer(target, *visibleThrough, std::move(*statements), ImportLabelWriter(connection, target));
    for (const ImportBatchRow &row : rows) {
        if (const Result<void> written = writer.write(row); !written)
            return tl::unexpected(written.error());
    }
    return writer.finish();
}

} // namespace tandem

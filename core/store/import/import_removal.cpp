// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_removal.h"

#include "core/store/labels/current_labels.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/pragmas.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/transaction.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>
#include <QHash>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Records removed in one go; takes some milliseconds.
constexpr int recordsInSlice = 200;

// The labels that an import gave: they bear the time of its beginning and no job.
constexpr auto labelsOfImport = " FROM import i CROSS JOIN label l WHERE i.id = ? AND l.created_at = i.started_at"
                                " AND l.job_id IS NULL AND l.is_current = 1"_L1;

// Children before what they belong to. CROSS JOIN: the few rows of the slice first.
constexpr const char *recordRows[] = {
    "DELETE FROM outcome WHERE sample_id IN (SELECT s.id FROM item_to_remove d CROSS JOIN attempt a"
    " CROSS JOIN sample s WHERE a.item_id = d.id AND s.attempt_id = a.id)",
    "DELETE FROM raw_answer WHERE sample_id IN (SELECT s.id FROM item_to_remove d CROSS JOIN attempt a"
    " CROSS JOIN sample s WHERE a.item_id = d.id AND s.attempt_id = a.id)",
    "DELETE FROM sample WHERE attempt_id IN (SELECT a.id FROM item_to_remove d CROSS JOIN attempt a"
    " WHERE a.item_id = d.id)",
    "DELETE FROM attempt WHERE item_id IN (SELECT id FROM item_to_remove)",
    "DELETE FROM verification_option WHERE verification_id IN (SELECT v.id FROM record_to_remove d"
    " CROSS JOIN verification v WHERE v.record_id = d.id)",
    "DELETE FROM verification WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM label_option WHERE label_id IN (SELECT l.id FROM record_to_remove d CROSS JOIN label l"
    " WHERE l.record_id = d.id)",
    "DELETE FROM label WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM comment WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM item WHERE id IN (SELECT id FROM item_to_remove)",
    "DELETE FROM job_training_record WHERE job_id IN (SELECT id FROM job)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM current_label WHERE label_definition_id IN (SELECT id FROM label_definition)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM current_label_option WHERE label_definition_id IN (SELECT id FROM label_definition)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM deleted_record WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM record_act_record WHERE record_act_id IN (SELECT id FROM record_act)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM record WHERE id IN (SELECT id FROM record_to_remove)",
};

qint64 chooseRecords(Steps &steps, ImportId import)
{
    emptyTemporaryTable(steps, "record_to_remove"_L1, "id INTEGER PRIMARY KEY"_L1);
    emptyTemporaryTable(steps, "item_to_remove"_L1, "id INTEGER PRIMARY KEY"_L1);
    const qint64 chosen = steps.change(
        u"INSERT INTO record_to_remove SELECT id FROM record WHERE import_id = ? ORDER BY id DESC LIMIT ?"_s, import,
        recordsInSlice);
    steps.change(u"INSERT INTO item_to_remove SELECT i.id FROM record_to_remove d CROSS JOIN job j CROSS JOIN item i"
                 " WHERE i.job_id = j.id AND i.record_id = d.id"_s);
    return chosen;
}

/// The records whose shown labels change with labels that go.
using Touched = QHash<LabelDefinitionId, std::vector<RecordId>>;

Touched labelledRecords(Steps &steps, ImportId import)
{
    Touched touched;
    steps.each(
        u"SELECT l.label_definition_id, l.record_id"_s + labelsOfImport,
        [&](const Statement &row) { touched[row.id<LabelDefinitionId>(0)].push_back(row.id<RecordId>(1)); }, import);
    return touched;
}

/// Labels that the import gave to records that stay.
void retireLabels(Steps &steps, ImportId import)
{
    const Touched touched = labelledRecords(steps, import);
    steps.change(u"UPDATE label SET is_current = 0 WHERE id IN (SELECT l.id"_s + labelsOfImport + u")"_s, import);
    for (auto records = touched.cbegin(); records != touched.cend(); ++records)
        steps.take(refreshCurrentLabels(steps.connection(), records.key(), records.value()));
}

/// With foreign keys on, each record that goes would be looked for in whole tables that have no index for it.
Result<bool> inTransaction(Connection &connection, ImportId import)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Steps steps(connection);
    const bool hasMore = chooseRecords(steps, import) > 0;
    if (hasMore) {
        for (const char *sql : recordRows)
            steps.change(QString::fromLatin1(sql));
    } else {
        retireLabels(steps, import);
        steps.change(u"DELETE FROM import WHERE id = ?"_s, import);
    }
    return steps.result(hasMore).and_then(
        [&](bool more) { return transaction->commit().map([more] { return more; }); });
}

/// No undo may reach for labels that go: their ids are given again.
Result<void> forgetActs(Connection &connection, ImportId import)
{
    Steps steps(connection);
    steps.change(u"DELETE FROM operation_change WHERE entity = 'label' AND entity_id IN (SELECT l.id FROM record r"
                 " CROSS JOIN label l WHERE r.import_id = ? AND l.record_id = r.id AND l.job_id IS NULL)"_s,
                 import);
    return steps.result();
}

Result<bool> removeSlice(Connection &connection, ImportId import)
{
    if (const Result<void> off = checkReferencesAtOnce(connection, false); !off)
        return tl::unexpected(off.error());
    Result<bool> more = inTransaction(connection, import);
    const Result<void> on = checkReferencesAtOnce(connection, true);
    return on ? more : tl::unexpected(on.error());
}

} // namespace

Result<std::vector<ImportSummary>> listImports(Connection &connection)
{
    Steps steps(connection);
    std::vector<ImportSummary> imports;
    steps.each(u"SELECT i.id, i.source_name, i.completed_at,"
               " (SELECT count(*) FROM record r WHERE r.import_id = i.id AND %1)"
               " FROM import i WHERE i.completed_at IS NOT NULL ORDER BY i.id DESC"_s.arg(isNotDeleted(u"r.id"_s)),
               [&](const Statement &row) {
                   imports.push_back({row.id<ImportId>(0), row.text(1), row.integer(2), row.integer(3)});
               });
    return steps.result(std::move(imports));
}

Result<ImportRemoval> importRemoval(Connection &connection, ImportId import)
{
    Steps steps(connection);
    if (steps.number(u"SELECT count(*) FROM import WHERE id = ? AND completed_at IS NOT NULL"_s, import) == 0)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Import", "There is no import %1.").arg(import.value));
    const auto count = [&](const QString &what) {
        return steps.number(u"SELECT count(*) FROM record r CROSS JOIN "_s + what, import);
    };
    ImportRemoval removal;
    removal.deletedRecords = count(u"deleted_record d WHERE r.import_id = ? AND d.record_id = r.id"_s);
    removal.records =
        steps.number(u"SELECT count(*) FROM record WHERE import_id = ?"_s, import) - removal.deletedRecords;
    removal.modelLabels = count(u"label l WHERE r.import_id = ? AND l.record_id = r.id AND l.job_id IS NOT NULL"_s);
    removal.personLabels = count(u"label l CROSS JOIN annotator a WHERE r.import_id = ? AND l.record_id = r.id"
                                 " AND l.job_id IS NULL AND l.is_current = 1 AND a.id = l.annotator_id"
                                 " AND a.kind = 'person'"_s);
    removal.verifications =
        count(u"verification v WHERE r.import_id = ? AND v.record_id = r.id AND v.is_current = 1"_s);
    removal.importedLabels =
        steps.number(u"SELECT count(*)"_s + labelsOfImport +
                         u" AND l.record_id NOT IN (SELECT id FROM record WHERE import_id = i.id)"_s,
                     import);
    return steps.result(removal);
}

Result<ImportRemoval> takeBackImport(Writer &writer, ImportId import)
{
    const auto counted = writer
                             .submit(Priority::Background,
                                     [import](Connection &connection) { return importRemoval(connection, import); })
                             .wait();
    if (!counted)
        return counted;
    const auto forgotten =
        writer.submit(Priority::Background, [import](Connection &connection) { return forgetActs(connection, import); })
            .wait();
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    while (true) {
        const auto more = writer
                              .submitAlone(Priority::Background,
                                           [import](Connection &connection) { return removeSlice(connection, import); })
                              .wait();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return counted;
    }
}

} // namespace tandem

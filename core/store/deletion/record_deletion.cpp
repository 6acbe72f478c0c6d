// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletion/record_deletion.h"

#include "core/base/clock.h"
#include "core/store/deletion/record_slices.h"
#include "core/store/labels/operation_rows.h"
#include "core/store/labels/record_acts.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/slices.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// How long a record takes grows with the label definitions.
constexpr int fewestDeleted = 5;
constexpr int mostDeleted = 500;
constexpr int fewestNoted = 500;
constexpr int mostNoted = 20'000;
constexpr size_t countedAtOnce = 20'000;

constexpr auto countRecords =
    "SELECT count(*), COALESCE(sum(verdicts > 0 OR own > 0), 0), COALESCE(sum(verdicts), 0), COALESCE(sum(own), 0),"
    " COALESCE(sum(model), 0) FROM (SELECT"
    " (SELECT count(*) FROM verification v WHERE v.record_id = r.id AND v.is_current = 1) AS verdicts,"
    " (SELECT count(*) FROM label l JOIN annotator a ON a.id = l.annotator_id WHERE l.record_id = r.id"
    "  AND l.job_id IS NULL AND l.is_current = 1 AND a.kind IN ('person', 'reconciliation')) AS own,"
    " (SELECT count(*) FROM label l WHERE l.record_id = r.id AND l.job_id IS NOT NULL) AS model"
    " FROM %1 j CROSS JOIN record r WHERE r.id = j.value AND %2) AS counted"_L1;

template <typename Work>
auto runSlice(Writer &writer, Work work)
{
    return writer.submit(Priority::Background, std::move(work)).wait();
}

Error interrupted()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("RecordDeletion",
                                        "The project was closed before all records were done. That goes on when it is "
                                        "opened next."),
            {}};
}

/// What a call of `noteRecords` did.
struct Noted
{
    qint64 count = 0;
    qint64 changedSince = 0;
    bool isOver = false;
};

constexpr auto noteVisible = "INSERT INTO record_act_record (record_act_id, record_id) SELECT ?, r.id FROM %1 j"
                             " CROSS JOIN record r WHERE r.id = j.value AND %2 ON CONFLICT DO NOTHING"_L1;
constexpr auto dropChangedSince =
    "DELETE FROM record_act_record WHERE record_act_id = ? AND record_id IN (SELECT j.value FROM %1 j"
    " WHERE EXISTS (SELECT 1 FROM label l WHERE l.record_id = j.value AND l.created_at > ?)"
    " OR EXISTS (SELECT 1 FROM verification v WHERE v.record_id = j.value AND v.created_at > ?))"_L1;

/// `seenAt`: when the person saw what goes with them; 0: that was not asked.
Result<Noted> noteRecords(Connection &connection, RecordActId act, std::span<const RecordId> records,
                          Milliseconds seenAt)
{
    Steps steps(connection);
    Noted noted;
    const QString ids = idsAsJson(records);
    noted.count = steps.change(QString(noteVisible).arg(idRowsFromJson(), isVisible(u"r.id"_s)), act, ids);
    if (seenAt > 0)
        noted.changedSince = steps.change(QString(dropChangedSince).arg(idRowsFromJson()), act, ids, seenAt, seenAt);
    noted.count -= noted.changedSince;
    return steps.result(noted);
}

Result<RecordActId> newAct(Connection &connection, AnnotatorId person)
{
    Steps steps(connection);
    if (steps.number(u"SELECT count(*) FROM annotator WHERE id = ? AND kind = 'person'"_s, person) == 0)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("RecordDeletion", "Nobody is named who deletes. Choose an annotator first."));
    const auto act = steps.insert<RecordActId>(u"INSERT INTO record_act (deletes) VALUES (1)"_s);
    return steps.result(act);
}

/// From here on the records go.
Result<OperationId> beginAct(Connection &connection, RecordActId act, AnnotatorId person, qint64 records)
{
    Steps steps(connection);
    OperationRow row{person, "delete"_L1, {}, {}, {}, 0, 0, 0};
    row.description.code = OperationCode::DeleteRecords;
    row.description.count = records;
    const OperationId operation = insertOperation(steps, row);
    steps.change(u"UPDATE record_act SET operation_id = ?, source_id = id WHERE id = ?"_s, operation, act);
    return steps.result(operation);
}

/// The act's own counts: another may have gone through some of its records.
Result<RecordActResult> withStoredCounts(Writer &writer, RecordActResult result)
{
    return runSlice(writer, [result](Connection &connection) mutable {
        Steps steps(connection);
        steps.each(
            u"SELECT changed, skipped FROM operation WHERE id = ?"_s,
            [&](const Statement &row) {
                result.changed = row.integer(0);
                result.skipped = row.integer(1);
            },
            result.operation);
        return steps.result(result);
    });
}

/// False when none is left.
Result<bool> dropSlice(Connection &connection, int rows)
{
    Steps steps(connection);
    const RecordActId act(
        steps.number(u"SELECT id FROM record_act WHERE is_over = 0 AND operation_id IS NULL LIMIT 1"_s));
    if (!act.isValid())
        return steps.result(false);
    const qint64 dropped = steps.change(u"DELETE FROM record_act_record WHERE record_act_id = ? AND record_id IN"
                                        " (SELECT record_id FROM record_act_record WHERE record_act_id = ? LIMIT ?)"_s,
                                        act, act, rows);
    if (dropped == 0)
        steps.change(u"DELETE FROM record_act WHERE id = ?"_s, act);
    return steps.result(true);
}

/// The records in the order in which the slices go through them, written down; how many there are.
Result<Noted> noteAll(Writer &writer, RecordActId act, const std::vector<RecordId> &records, Milliseconds seenAt,
                      const CancelToken &closing)
{
    if (closing.isCancelled())
        return tl::unexpected(interrupted());
    Noted noted;
    std::span<const RecordId> left(records); // on the writer's thread only, until all slices are over
    const auto slice = [act, seenAt, &left](Connection &connection, int rows) {
        const auto now = left.first(std::min(left.size(), size_t(rows)));
        left = left.subspan(now.size());
        return noteRecords(connection, act, now, seenAt).map([&](Noted some) {
            some.isOver = left.empty();
            return some;
        });
    };
    const auto goOn = [&](const Noted &done) {
        noted.count += done.count;
        noted.changedSince += done.changedSince;
        noted.isOver = noted.isOver || done.isOver;
        return !noted.isOver && !closing.isCancelled();
    };
    const Result<void> done = writeInSlices<Noted>(writer, SliceSize(fewestNoted, mostNoted), slice, goOn);
    if (!done)
        return tl::unexpected(done.error());
    return noted.isOver ? Result<Noted>(noted) : tl::unexpected(interrupted());
}

} // namespace

Result<RecordDeletionCounts> countRecordDeletion(Connection &connection, const std::vector<RecordId> &records)
{
    Steps steps(connection);
    RecordDeletionCounts counts;
    counts.at = Clock::now();
    const std::span all(records);
    for (size_t from = 0; from < all.size() && !steps.hasFailed(); from += countedAtOnce) {
        steps.each(
            QString(countRecords).arg(idRowsFromJson(), isVisible(u"r.id"_s)),
            [&](const Statement &row) {
                counts.records += row.integer(0);
                counts.decided += row.integer(1);
                counts.verifications += row.integer(2);
                counts.personLabels += row.integer(3);
                counts.modelLabels += row.integer(4);
            },
            idsAsJson(all.subspan(from, std::min(countedAtOnce, all.size() - from))));
    }
    return steps.result(counts);
}

Result<RecordActResult> deleteRecords(Writer &writer, AnnotatorId person, const std::vector<RecordId> &records,
                                      const CancelToken &closing, const Progress &progress, Milliseconds seenAt)
{
    const auto act = runSlice(writer, [person](Connection &connection) { return newAct(connection, person); });
    if (!act)
        return tl::unexpected(act.error());
    const auto noted = noteAll(writer, *act, records, seenAt, closing);
    if (!noted || noted->count == 0) {
        const auto dropped = dropUnbegunDeletions(writer, closing);
        if (!noted || !dropped)
            return tl::unexpected(noted ? dropped.error() : noted.error());
        return RecordActResult{{}, 0, qint64(records.size()), noted->changedSince, 0};
    }
    const auto operation = runSlice(writer, [act = *act, person, count = noted->count](Connection &connection) {
        return beginAct(connection, act, person, count);
    });
    if (!operation)
        return tl::unexpected(operation.error());
    return finishRecordActs(writer, *operation, closing,
                            [&](qint64 done, qint64) {
                                if (progress)
                                    progress(done, noted->count);
                            })
        .map([&](RecordActResult result) {
            result.skipped = qint64(records.size()) - result.changed;
            result.changedSince = noted->changedSince;
            return result;
        });
}

Result<RecordActResult> finishRecordActs(Writer &writer, OperationId operation, const CancelToken &closing,
                                         const Progress &progress)
{
    RecordActResult result;
    result.operation = operation;
    bool isOver = false;
    const auto goOn = [&](const RecordSlice &slice) {
        if (!isOver && (slice.operation == operation || !operation.isValid())) {
            result.changed += slice.changed;
            result.skipped += slice.skipped;
            result.renamed += slice.renamed;
            if (progress)
                progress(result.changed + result.skipped, 0);
        }
        isOver = isOver || !slice.operation.isValid() || (slice.isOver && slice.operation == operation);
        return !isOver && !closing.isCancelled();
    };
    if (closing.isCancelled())
        return tl::unexpected(interrupted());
    const Result<void> done =
        writeInSlices<RecordSlice>(writer, SliceSize(fewestDeleted, mostDeleted), runRecordSlice, goOn);
    if (!done || !isOver)
        return tl::unexpected(done ? interrupted() : done.error());
    return operation.isValid() ? withStoredCounts(writer, result) : result;
}

Result<void> dropUnbegunDeletions(Writer &writer, const CancelToken &closing)
{
    bool isOver = false;
    const auto goOn = [&](bool more) {
        isOver = isOver || !more;
        return more && !closing.isCancelled();
    };
    if (closing.isCancelled())
        return tl::unexpected(interrupted());
    const Result<void> done = writeInSlices<bool>(writer, SliceSize(fewestNoted, mostNoted), dropSlice, goOn);
    return done && !isOver ? tl::unexpected(interrupted()) : done;
}

} // namespace tandem

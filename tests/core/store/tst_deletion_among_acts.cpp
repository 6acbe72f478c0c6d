// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/deletion/record_deletion.h"
#include "core/store/import/import_removal.h"
#include "core/store/import/import_session.h"
#include "core/store/import/row_numbers.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_rest.h"
#include "core/store/jobs/job_retry.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/export_cursor.h"
#include "core/store/query/project_counts.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/record_rows.h"
#include "core/store/records/record_store.h"
#include "core/text/operation_text.h"
#include "tests/core/store/deletion_bench.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestDeletionAmongActs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
    }
    void cleanup() { Clock::replace({}); }

    void meetsOtherActs_data();
    void meetsOtherActs();
    void keepsItsPlaceInJobs_data();
    void keepsItsPlaceInJobs();
    void givesItsIdAway_data();
    void givesItsIdAway();
    void goesWithItsImport();
    void isUndoneByWhoDeletedIt();
};

void TestDeletionAmongActs::meetsOtherActs_data()
{
    QTest::addColumn<DeletionAct>("act");
    const auto add = [](const char *name, DeletionAct act) { QTest::newRow(name) << act; };
    add("a decision is skipped", [](DeletionBench &b) {
        const DecisionResult result = b.decide(DecisionKind::Set, b.ben, b.records[1], 1);
        QCOMPARE(result.changed, 0);
        QCOMPARE(result.skipped, 1);
    });
    add("an undo of an earlier act is skipped", [](DeletionBench &b) {
        const UndoResult result = b.step(UndoStep::Undo, b.ben);
        QCOMPARE(result.changed, 0);
        QCOMPARE(result.skipped, 1);
        // The step stays in the log, so it is taken back to leave all as it was.
        QCOMPARE(b.step(UndoStep::Redo, b.ben).changed, 0);
    });
    add("is not deleted again", [](DeletionBench &b) {
        const RecordActResult result = b.remove({b.records[1]}, b.ben);
        QCOMPARE(result.changed, 0);
        QCOMPARE(result.skipped, 1);
        QVERIFY(!result.operation.isValid());
    });
    add("is deleted by another with others", [](DeletionBench &b) {
        const RecordActResult result = b.remove({b.records[1], b.records[2]}, b.ben);
        QCOMPARE(result.changed, 1);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(b.step(UndoStep::Undo, b.ben).changed, 1);
    });
    add("an unknown record", [](DeletionBench &b) { QCOMPARE(b.remove({RecordId(999)}, b.ben).skipped, 1); });
    add("no record", [](DeletionBench &b) { QCOMPARE(b.remove({}, b.ben).changed, 0); });
    add("the same record twice", [](DeletionBench &b) {
        QCOMPARE(b.remove({b.records[2], b.records[2]}, b.ben).changed, 1);
        QCOMPARE(b.step(UndoStep::Undo, b.ben).changed, 1);
    });
    add("details are those of no record", [](DeletionBench &b) {
        QVERIFY(!recordDetail(b.connection(), b.schema, b.records[1]));
        QVERIFY(!record(b.connection(), b.records[1]));
        QVERIFY(must(recordRows(b.connection(), {b.records[1]}, {})).empty());
        QCOMPARE(must(recordRows(b.connection(), b.records, {})).size(), size_t(5));
        QCOMPARE(must(countKnown(b.connection(), {u"r1"_s, u"r2"_s})), 1);
    });
    add("an older list is stale, and exports what is left", [](DeletionBench &b) {
        QCOMPARE(must(staleCount(b.connection(), {}, b.records)), 1);
        ExportSelection selection;
        selection.records = std::make_shared<const std::vector<RecordId>>(b.records);
        ExportCursor cursor(b.connection(), b.schema, selection);
        QCOMPARE(must(cursor.recordCount()), 5);
        QCOMPARE(must(cursor.next(100)).size(), size_t(5));
    });
    add("its labels are computed anew", [](DeletionBench &b) {
        must(refreshCurrentLabels(b.connection(), b.schema.definitions[0].id, b.records));
        must(rebuildCurrentLabels(b.connection(), b.schema.definitions[0].id));
        QCOMPARE(b.project.number(u"SELECT count(*) FROM current_label WHERE record_id = 2"_s), 0);
    });
    add("its job is hidden and shown", [](DeletionBench &b) {
        for (const JobShowing showing : {JobShowing::Hide, JobShowing::Show}) {
            must(setJobShown(b.connection(), b.jobs[0]->id(), showing));
            while (!must(refreshNextLabels(b.connection(), 10)).isOver) {
            }
            QCOMPARE(b.project.number(u"SELECT count(*) FROM current_label WHERE record_id = 2"_s), 0);
        }
    });
    add("a new job leaves it out", [](DeletionBench &b) {
        const TestJob job(b.project, b.records);
        QCOMPARE(b.project.number(u"SELECT item_count FROM job WHERE id = %1"_s.arg(job.id().value)), 5);
        must(beginJobDeletion(b.connection(), job.id()));
        while (!must(removeJobSlice(b.connection(), job.id(), 10))) {
        }
    });
    add("a file without ids gets new numbers", [](DeletionBench &b) {
        const RecordId numbered = b.project.addRecord(u"30"_s, u"a number"_s);
        b.remove({numbered}, b.ben);
        QCOMPARE(must(lastRowNumber(b.connection())), 30);
        must(b.connection().execute(u"DELETE FROM deleted_record WHERE external_id = '30'"_s));
        must(b.connection().execute(u"DELETE FROM record WHERE content = 'a number'"_s));
    });
    add("an import is counted without it", [](DeletionBench &b) {
        QCOMPARE(must(listImports(b.connection())).back().records, 5);
        const ImportRemoval removal = must(importRemoval(b.connection(), must(listImports(b.connection())).back().id));
        QCOMPARE(removal.records, 5);
        QCOMPARE(removal.deletedRecords, 1);
    });
    add("a copy holds it", [](DeletionBench &b) {
        const QString path = b.project.pathOf(u"copy.tandem"_s);
        must(b.project.file().saveCopy(path));
        const auto copy = must(ProjectFile::open(path, FileAccess::ReadWrite));
        const UndoResult begun =
            must(copy->writer()->submit(Priority::Human, [&](Connection &c) { return undoLatest(c, b.ada); }).wait());
        QCOMPARE(must(finishRecordActs(*copy->writer(), begun.operation, {}, {})).changed, 1);
    });
}

/// Whatever happens meanwhile, an undo brings back what was there.
void TestDeletionAmongActs::meetsOtherActs()
{
    QFETCH(const DeletionAct, act);
    DeletionBench bench;
    bench.addJob(bench.records).answer(bench.records[1], {LabelValue{bench.option(0, 0)}, {}});
    bench.decide(DecisionKind::Confirm, bench.ben, bench.records[1]);
    const QStringList before = seen(bench);
    bench.remove({bench.records[1]});
    act(bench);
    checkCounts(bench);
    QCOMPARE(bench.step(UndoStep::Undo).changed, 1);
    QCOMPARE(seen(bench), before);
    checkCounts(bench);
}

void TestDeletionAmongActs::keepsItsPlaceInJobs_data()
{
    QTest::addColumn<QString>("before"); // the state of the item and of the job, before the deletion
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("deleted");
    QTest::addColumn<QString>("back");
    const auto add = [](const char *name, const char *before, const char *meanwhile, const char *deleted,
                        const char *back) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(meanwhile)
                            << QString::fromLatin1(deleted) << QString::fromLatin1(back);
    };
    add("waits", "waiting", "", "failed record_deleted", "waiting ");
    add("waits, claimed", "waiting", "claim", "failed record_deleted", "waiting ");
    add("waits, the job completes", "waiting", "complete", "failed record_deleted", "failed record_deleted");
    add("waits, retried meanwhile", "waiting", "retry", "failed record_deleted", "waiting ");
    add("under way", "under_way", "", "under_way ", "under_way ");
    add("under way, answered", "under_way", "answer", "done ", "done ");
    add("under way, released and claimed", "under_way", "release claim", "failed record_deleted", "waiting ");
    add("under way, waits after a failure", "under_way", "fail claim", "failed record_deleted", "waiting ");
    add("under way, killed and resumed", "under_way", "recover claim", "failed record_deleted", "waiting ");
    add("done", "done", "claim", "done ", "done ");
    add("of a cancelled job", "waiting cancelled", "", "waiting ", "waiting ");
    add("of a paused job", "waiting paused", "", "failed record_deleted", "waiting ");
}

void TestDeletionAmongActs::keepsItsPlaceInJobs()
{
    QFETCH(const QString, before);
    QFETCH(const QString, meanwhile);
    QFETCH(const QString, deleted);
    QFETCH(const QString, back);
    DeletionBench bench;
    TestJob &job = bench.addJob({bench.records[1]});
    const QString item = u"SELECT state || ' ' || reason FROM item"_s;
    const std::optional<LabelValue> value = LabelValue{bench.option(0, 0)};
    if (!before.startsWith(u"waiting"_s))
        must(claimItems(bench.connection(), job.id(), 5));
    if (before == u"done"_s)
        job.answer(bench.records[1], {value, std::nullopt});
    if (before.endsWith(u"cancelled"_s))
        must(setJobState(bench.connection(), job.id(), JobState::Cancelled));
    if (before.endsWith(u"paused"_s))
        must(setJobState(bench.connection(), job.id(), JobState::Paused));
    bench.remove({bench.records[1]});
    for (const QString &act : meanwhile.split(u' ', Qt::SkipEmptyParts)) {
        if (act == u"claim"_s)
            QVERIFY(must(claimItems(bench.connection(), job.id(), 5)).empty());
        if (act == u"complete"_s)
            must(setJobState(bench.connection(), job.id(), JobState::Completed));
        if (act == u"retry"_s)
            QCOMPARE(must(retryFailedItems(bench.connection(), job.id(), {}, 10)), 0);
        if (act == u"answer"_s)
            job.answer(bench.records[1], {value, std::nullopt});
        if (act == u"release"_s)
            must(releaseItems(bench.connection(), job.id(), {job.itemOf(bench.records[1])}));
        if (act == u"fail"_s)
            must(storeFailures(bench.connection(), job.id(),
                               {{job.itemOf(bench.records[1]), true, 1, 1, u"timeout"_s, 0, AfterFailure::Wait}}));
        if (act == u"recover"_s)
            must(recoverInterruptedJobs(bench.connection()));
    }
    QCOMPARE(bench.project.cell(item), deleted);
    QVERIFY(must(recordsLeftBy(bench.connection(), job.id())).empty());
    checkCounts(bench);
    QCOMPARE(bench.step(UndoStep::Undo).changed, 1);
    QCOMPARE(bench.project.cell(item), back);
    checkCounts(bench);
    // What was paid for came back, too; and what failed for that reason alone can be retried.
    QCOMPARE(bench.found(u"status:unverified"_s), back == u"done "_s ? u"r2"_s : QString());
    if (back.startsWith(u"failed"_s))
        QCOMPARE(must(retryFailedItems(bench.connection(), job.id(), {}, 10)), 1);
    checkCounts(bench);
}

void TestDeletionAmongActs::givesItsIdAway_data()
{
    QTest::addColumn<QStringList>("imported");
    QTest::addColumn<QString>("after"); // all ids after the undo
    QTest::addColumn<int>("renamed");
    QTest::newRow("to nobody") << QStringList() << u"r1 r2 r3 r4 r5 r6"_s << 0;
    QTest::newRow("to a new record") << QStringList{u"r2"_s} << u"r1 r2-2 r3 r4 r5 r6 r2"_s << 1;
    QTest::newRow("both") << QStringList{u"r2"_s, u"r4"_s} << u"r1 r2-2 r3 r4-2 r5 r6 r2 r4"_s << 2;
    QTest::newRow("with the next number") << QStringList{u"r2"_s, u"r2-2"_s} << u"r1 r2-3 r3 r4 r5 r6 r2 r2-2"_s << 1;
    QTest::newRow("other ids") << QStringList{u"r7"_s, u"R2"_s} << u"r1 r2 r3 r4 r5 r6 r7 R2"_s << 0;
}

void TestDeletionAmongActs::givesItsIdAway()
{
    QFETCH(const QStringList, imported);
    QFETCH(const int, renamed);
    DeletionBench bench;
    bench.decide(DecisionKind::Set, bench.ben, bench.records[1], 1);
    bench.remove({bench.records[1], bench.records[3]});
    std::vector<ImportedRow> rows;
    for (const QString &id : imported)
        rows.push_back(row(id));
    const ImportCounts counts = bench.import(rows);
    QCOMPARE(counts.added, imported.size());
    QCOMPARE(counts.duplicateInProject, 0);
    checkCounts(bench);
    const UndoResult undone = bench.step(UndoStep::Undo);
    QCOMPARE(undone.changed, 2);
    QCOMPARE(undone.renamed, renamed);
    QTEST(bench.found({}), "after");
    // The person's label is where it was.
    QCOMPARE(bench.found(u"status:own"_s), imported.contains(u"r2"_s) ? bench.found({}).section(u' ', 1, 1) : u"r2"_s);
    checkCounts(bench);
    QCOMPARE(bench.step(UndoStep::Redo).changed, 2);
    QCOMPARE(bench.step(UndoStep::Undo).renamed, 0);
    QTEST(bench.found({}), "after");

    // Two of one id, deleted in turn, come back in one act.
    DeletionBench twice;
    twice.remove({twice.records[1]}, twice.ben);
    twice.import({row(u"r2"_s)});
    twice.remove(twice.list(u"id:r2"_s), twice.ben);
    twice.remove(twice.list({}), twice.ben);
    QVERIFY(twice.found({}).isEmpty());
    twice.step(UndoStep::Undo, twice.ben);
    QCOMPARE(twice.step(UndoStep::Undo, twice.ben).renamed, 0);
    QCOMPARE(twice.step(UndoStep::Undo, twice.ben).renamed, 1);
    QCOMPARE(twice.found({}), u"r1 r2-2 r3 r4 r5 r6 r2"_s);
}

void TestDeletionAmongActs::goesWithItsImport()
{
    DeletionBench bench;
    bench.import({row(u"a"_s), row(u"b"_s), row(u"c"_s)});
    const ImportId import = must(listImports(bench.connection())).front().id;
    const std::vector<RecordId> imported = bench.list(u"file"_s);
    QCOMPARE(imported.size(), size_t(3));
    bench.remove({bench.records[0], imported[0], imported[1]});
    bench.step(UndoStep::Undo);
    bench.step(UndoStep::Redo);
    QCOMPARE(must(importRemoval(bench.project.connection(), import)).deletedRecords, 2);
    must(takeBackImport(bench.project.writer(), import));
    checkCounts(bench);
    bench.import({row(u"x"_s), row(u"y"_s), row(u"z"_s)});
    QCOMPARE(bench.found({}), u"r2 r3 r4 r5 r6 x y z"_s);
    const UndoResult undone = bench.step(UndoStep::Undo);
    QCOMPARE(undone.changed, 1);
    QCOMPARE(bench.found({}), u"r1 r2 r3 r4 r5 r6 x y z"_s);
    QCOMPARE(bench.step(UndoStep::Redo).changed, 1);
    QCOMPARE(bench.found({}), u"r2 r3 r4 r5 r6 x y z"_s);
    checkCounts(bench);
}

void TestDeletionAmongActs::isUndoneByWhoDeletedIt()
{
    DeletionBench bench;
    bench.decide(DecisionKind::Set, bench.ada, bench.records[0], 1);
    bench.remove({bench.records[1]});
    QCOMPARE(undoLatest(bench.connection(), bench.ben).error().code, ErrorCode::NotFound);
    bench.decide(DecisionKind::Set, bench.ada, bench.records[0], 2);
    QCOMPARE(operationText(bench.step(UndoStep::Undo).description), u"set 1 label of sentiment to positive"_s);
    QVERIFY(bench.step(UndoStep::Undo).description.code == OperationCode::DeleteRecords);
    QCOMPARE(operationText(bench.step(UndoStep::Undo).description), u"set 1 label of sentiment to neutral"_s);
    QCOMPARE(bench.list({}).size(), size_t(6));
}

QTEST_GUILESS_MAIN(TestDeletionAmongActs)
#include "tst_deletion_among_acts.moc"

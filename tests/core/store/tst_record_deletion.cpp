// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/search/query_text.h"
#include "core/store/deletion/record_deletion.h"
#include "core/store/deletion/record_slices.h"
#include "core/store/import/import_session.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/export_cursor.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/record_store.h"
#include "tests/core/store/deletion_bench.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestRecordDeletion : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
    }
    void cleanup() { Clock::replace({}); }

    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isSeenNowhere_data();
    void isSeenNowhere();
    void countsBefore();
    void refusesNobody();
    void goesOnWhereItWasCut_data();
    void goesOnWhereItWasCut();
    void goesOnAfterClosing();
    void forgetsWhatWasNotBegun();
};

void TestRecordDeletion::comesBackAsItWas_data()
{
    QTest::addColumn<DeletionAct>("prepare");
    const auto add = [](const char *name, DeletionAct act) { QTest::newRow(name) << act; };
    add("nothing", [](DeletionBench &) {});
    add("a label", [](DeletionBench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
    });
    add("a set", [](DeletionBench &b) {
        b.addJob(b.records).answer(b.records[1], {std::nullopt, LabelValue{b.option(1, 0), b.option(1, 2)}});
    });
    add("an invalid answer", [](DeletionBench &b) {
        b.addJob(b.records).answer(b.records[1], {std::nullopt, std::nullopt});
    });
    for (const auto &[name, kind, place] :
         {std::tuple{"confirmed", DecisionKind::Confirm, 0}, std::tuple{"corrected", DecisionKind::Set, 2},
          std::tuple{"rejected", DecisionKind::Reject, 0}})
        add(name, [kind = kind, place = place](DeletionBench &b) {
            b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}}, 0.4);
            b.decide(kind, b.ada, b.records[1], size_t(place), 0, u"a comment"_s);
        });
    add("own", [](DeletionBench &b) { b.decide(DecisionKind::Set, b.ada, b.records[1], 1, 0, u"why\nso"_s); });
    add("own set", [](DeletionBench &b) { b.decide(DecisionKind::Set, b.ada, b.records[1], 1, 1); });
    add("replaced own", [](DeletionBench &b) {
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
        b.decide(DecisionKind::Set, b.ada, b.records[1], 2);
    });
    add("conflict", [](DeletionBench &b) {
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
        b.decide(DecisionKind::Set, b.ben, b.records[1], 2);
    });
    add("settled", [](DeletionBench &b) {
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
        b.decide(DecisionKind::Set, b.ben, b.records[1], 2);
        b.decide(DecisionKind::Settle, b.ben, b.records[1], 2);
    });
    add("two jobs", [](DeletionBench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 2)}, {}});
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
    });
    add("a hidden job", [](DeletionBench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
        must(setJobShown(b.connection(), b.jobs[0]->id(), JobShowing::Hide));
        while (!must(refreshNextLabels(b.connection(), 10)).isOver) {
        }
    });
    add("waits in a job", [](DeletionBench &b) { b.addJob(b.records); });
    add("gold", [](DeletionBench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
        b.import({{u"r2"_s,
                   {},
                   {},
                   {{b.schema.definitions[0].id, must(goldAnnotator(b.connection())).id, {b.option(0, 1)}}}}},
                 DuplicatePolicy::Update);
    });
    add("metadata", [](DeletionBench &b) {
        b.import({{u"r2"_s, u"new text"_s, {{u"channel"_s, u"web"_s}}, {}}}, DuplicatePolicy::Update);
    });
}

void TestRecordDeletion::comesBackAsItWas()
{
    QFETCH(const DeletionAct, prepare);
    DeletionBench bench;
    prepare(bench);
    const QStringList before = seen(bench);
    const RecordActResult result = bench.remove({bench.records[1], bench.records[4]});
    QCOMPARE(result.changed, 2);
    QCOMPARE(result.skipped, 0);
    const QStringList without = seen(bench);
    QVERIFY(!without.join(u'\n').contains(u"r2"_s));
    checkCounts(bench);
    const UndoResult undone = bench.step(UndoStep::Undo);
    QVERIFY(undone.description.code == OperationCode::DeleteRecords);
    QCOMPARE(undone.description.count, 2);
    QCOMPARE(undone.changed, 2);
    QCOMPARE(undone.skipped, 0);
    QCOMPARE(seen(bench), before);
    checkCounts(bench);
    QCOMPARE(bench.step(UndoStep::Redo).changed, 2);
    QCOMPARE(seen(bench), without);
    checkCounts(bench);
    // Also after a restart, and once more.
    bench.project.reopen();
    QCOMPARE(bench.step(UndoStep::Undo).changed, 2);
    QCOMPARE(seen(bench), before);
    bench.step(UndoStep::Redo);
    bench.step(UndoStep::Undo);
    QCOMPARE(seen(bench), before);
    checkCounts(bench);
    for (const LabelDefinition &definition : bench.schema.definitions)
        QCOMPARE(storedProjection(bench.project, definition.id), plainProjection(bench.project, definition.id));
}

void TestRecordDeletion::isSeenNowhere_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"",
                              "text",
                              "of",
                              "r2",
                              "id:r2",
                              "status:unlabelled",
                              "status:unverified",
                              "status:own",
                              "status:confirmed",
                              "label:sentiment=negative",
                              "label:aspect=price",
                              "gold:sentiment=neutral",
                              "conf<0.5",
                              "conf>=0.1",
                              "meta.channel=web",
                              "differs:any",
                              "disagree:any",
                              "gold-differs:1",
                              "agrees:1",
                              "rung>=1"})
        QTest::addRow("“%s”", query) << QString::fromLatin1(query);
}

void TestRecordDeletion::isSeenNowhere()
{
    QFETCH(const QString, query);
    DeletionBench bench;
    must(bench.project.connection().execute(u"INSERT INTO metadata_column (name, position) VALUES ('channel', 0)"_s));
    TestJob &job = bench.addJob(bench.records);
    job.answer(bench.records[1], {LabelValue{bench.option(0, 0)}, LabelValue{bench.option(1, 0)}}, 0.3);
    job.answer(bench.records[2], {LabelValue{bench.option(0, 0)}, LabelValue{bench.option(1, 0)}}, 0.3);
    const AnnotatorId gold = must(goldAnnotator(bench.connection())).id;
    bench.import(
        {{u"r2"_s, {}, {{u"channel"_s, u"web"_s}}, {{bench.schema.definitions[0].id, gold, {bench.option(0, 1)}}}}},
        DuplicatePolicy::Update);
    bench.remove({bench.records[1]});
    for (const SortKey sort : {SortKey::ImportOrder, SortKey::Confidence, SortKey::Status, SortKey::ExternalId}) {
        const std::vector<RecordId> found = bench.list(query, sort);
        QCOMPARE(std::count(found.begin(), found.end(), bench.records[1]), 0);
        ListRequest request;
        request.query = must(parseQuery(query));
        request.sort.key = sort;
        const auto first = must(firstRecords(bench.connection(), request, 3));
        QCOMPARE(std::count(first.begin(), first.end(), bench.records[1]), 0);
    }
}

void TestRecordDeletion::countsBefore()
{
    DeletionBench bench;
    TestJob &job = bench.addJob(bench.records);
    job.answer(bench.records[1], {LabelValue{bench.option(0, 0)}, LabelValue{bench.option(1, 0)}});
    job.answer(bench.records[2], {LabelValue{bench.option(0, 0)}, std::nullopt});
    bench.decide(DecisionKind::Confirm, bench.ada, bench.records[1]);
    bench.decide(DecisionKind::Confirm, bench.ben, bench.records[1]);
    bench.decide(DecisionKind::Set, bench.ben, bench.records[3], 1);
    const auto counts = must(countRecordDeletion(bench.connection(), bench.records));
    QCOMPARE(counts.records, 6);
    QCOMPARE(counts.decided, 2);
    QCOMPARE(counts.verifications, 2);
    QCOMPARE(counts.personLabels, 1);
    QCOMPARE(counts.modelLabels, 3);
    bench.remove({bench.records[1]});
    const auto left = must(countRecordDeletion(bench.connection(), {bench.records[1], bench.records[2], RecordId(99)}));
    QCOMPARE(left.records, 1);
    QCOMPARE(left.verifications, 0);
    QCOMPARE(left.modelLabels, 1);
}

void TestRecordDeletion::refusesNobody()
{
    DeletionBench bench;
    const AnnotatorId gold = must(goldAnnotator(bench.connection())).id;
    for (const AnnotatorId person : {AnnotatorId(), gold, AnnotatorId(99)})
        QCOMPARE(deleteRecords(bench.project.writer(), person, bench.records, {}, {}).error().code,
                 ErrorCode::InvalidInput);
    QCOMPARE(bench.list({}).size(), size_t(6));
}

void TestRecordDeletion::goesOnWhereItWasCut_data()
{
    QTest::addColumn<int>("slices");
    for (const int slices : {0, 1, 2, 5})
        QTest::addRow("after %d slices", slices) << slices;
}

/// A killed program has gone through some of the records; the next opening goes on.
void TestRecordDeletion::goesOnWhereItWasCut()
{
    QFETCH(const int, slices);
    DeletionBench bench;
    bench.addJob(bench.records).answer(bench.records[1], {LabelValue{bench.option(0, 0)}, {}});
    const QStringList before = seen(bench);
    bench.remove(bench.records);
    for (const UndoStep step : {UndoStep::Undo, UndoStep::Redo}) {
        must(step == UndoStep::Undo ? undoLatest(bench.connection(), bench.ada)
                                    : redoLatest(bench.connection(), bench.ada));
        for (int i = 0; i < slices; ++i)
            must(runRecordSlice(bench.connection(), 1));
        bench.project.reopen();
        QCOMPARE(bench.list({}).size(), size_t(step == UndoStep::Redo ? 6 - slices : slices));
        checkCounts(bench);
        // Nobody takes it back while it goes on.
        const auto back = step == UndoStep::Undo ? redoLatest(bench.connection(), bench.ada)
                                                 : undoLatest(bench.connection(), bench.ada);
        QCOMPARE(back.error().code, ErrorCode::Refused);
        QCOMPARE(must(finishRecordActs(bench.project.writer(), {}, {}, {})).changed, 6 - slices);
        checkCounts(bench);
        QCOMPARE(bench.list({}).size(), size_t(step == UndoStep::Redo ? 0 : 6));
        if (step == UndoStep::Undo)
            QCOMPARE(seen(bench), before);
    }
    QCOMPARE(bench.step(UndoStep::Undo).changed, 6);
    QCOMPARE(seen(bench), before);
}

/// The project is closed while many are deleted.
void TestRecordDeletion::goesOnAfterClosing()
{
    DeletionBench bench;
    bench.project.addRecords(444);
    const CancelToken closing;
    QList<qint64> told;
    const auto cut =
        deleteRecords(bench.project.writer(), bench.ada, bench.list({}), closing, [&](qint64 done, qint64 total) {
            QCOMPARE(total, 450);
            told.append(done);
            closing.cancel();
        });
    QCOMPARE(cut.error().code, ErrorCode::Cancelled);
    // It begins with few, as long as nobody knows how long they take, and ends with those that waited already.
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front() <= 10);
    bench.project.reopen();
    const qint64 left = qint64(bench.list({}).size());
    QVERIFY(left >= 420 && left < 450);
    QCOMPARE(must(finishRecordActs(bench.project.writer(), {}, {}, {})).changed, left);
    const UndoResult undone = bench.step(UndoStep::Undo);
    QCOMPARE(undone.changed, 450);
    QCOMPARE(undone.description.count, 450);
    checkCounts(bench);
}

void TestRecordDeletion::forgetsWhatWasNotBegun()
{
    DeletionBench bench;
    const CancelToken closing;
    closing.cancel();
    QCOMPARE(deleteRecords(bench.project.writer(), bench.ada, bench.records, closing, {}).error().code,
             ErrorCode::Cancelled);
    must(bench.connection().execute(u"INSERT INTO record_act (deletes) VALUES (1)"_s));
    must(bench.connection().execute(u"INSERT INTO record_act_record SELECT max(id), 2 FROM record_act"_s));
    bench.project.reopen();
    QCOMPARE(must(finishRecordActs(bench.project.writer(), {}, {}, {})).changed, 0);
    // That is not for the moment of closing: many are noted.
    QCOMPARE(dropUnbegunDeletions(bench.project.writer(), closing).error().code, ErrorCode::Cancelled);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM record_act_record"_s), 1);
    must(dropUnbegunDeletions(bench.project.writer(), {}));
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM record_act_record"_s), 0);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM record_act"_s), 0);
    QCOMPARE(bench.list({}).size(), size_t(6));
    QCOMPARE(undoLatest(bench.connection(), bench.ada).error().code, ErrorCode::NotFound);
}

/// What goes for good is not there for an undo, nor for a redo that would meet another record of its number.

QTEST_GUILESS_MAIN(TestRecordDeletion)
#include "tst_record_deletion.moc"

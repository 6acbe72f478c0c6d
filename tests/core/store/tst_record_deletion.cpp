// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/search/query_text.h"
#include "core/store/deletion/record_deletion.h"
#include "core/store/deletion/record_slices.h"
#include "core/store/import/import_removal.h"
#include "core/store/import/import_session.h"
#include "core/store/import/row_numbers.h"
#include "core/store/jobs/deleted_items.h"
#include "core/store/jobs/job_comparison.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_recount.h"
#include "core/store/jobs/job_rest.h"
#include "core/store/jobs/job_retry.h"
#include "core/store/jobs/job_training.h"
#include "core/store/labels/annotator_store.h"
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
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QTest>

#include <functional>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Six records, of which two jobs labelled some, with decisions of two people.
class Bench
{
public:
    Bench()
        : schema(project.setUsualSchema())
        , ada(project.person(u"Ada"_s))
        , ben(project.person(u"Ben"_s))
        , records(project.addRecords(6))
    {
    }

    Connection &connection() { return project.connection(); }
    OptionId option(size_t definition, size_t place) const { return schema.definitions[definition].options[place].id; }

    TestJob &addJob(const std::vector<RecordId> &of)
    {
        jobs.push_back(std::make_unique<TestJob>(project, of));
        return *jobs.back();
    }

    DecisionResult decide(DecisionKind kind, AnnotatorId person, RecordId record, size_t place = 0,
                          size_t definition = 0, const QString &comment = {})
    {
        Decision decision;
        decision.kind = kind;
        decision.person = person;
        decision.definition = schema.definitions[definition].id;
        if (kind == DecisionKind::Set || kind == DecisionKind::Settle)
            decision.value = {option(definition, place)};
        decision.comment = comment;
        return must(tandem::decide(connection(), decision, {record}));
    }

    RecordActResult remove(const std::vector<RecordId> &of) { return remove(of, ada); }
    RecordActResult remove(const std::vector<RecordId> &of, AnnotatorId person)
    {
        return must(deleteRecords(project.writer(), person, of, {}, {}));
    }

    UndoResult step(UndoStep step) { return this->step(step, ada); }
    UndoResult step(UndoStep step, AnnotatorId person)
    {
        UndoResult result =
            must(step == UndoStep::Undo ? undoLatest(connection(), person) : redoLatest(connection(), person));
        if (!result.isUnderWay)
            return result;
        const RecordActResult done = must(finishRecordActs(project.writer(), result.operation, {}, {}));
        result.changed = done.changed;
        result.skipped = done.skipped;
        result.renamed = done.renamed;
        return result;
    }

    std::vector<RecordId> list(const QString &query, SortKey sort = SortKey::ImportOrder)
    {
        ListRequest request;
        request.query = must(parseQuery(query));
        request.sort.key = sort;
        return must(listRecords(connection(), request));
    }

    QString idsOf(const std::vector<RecordId> &of)
    {
        QStringList ids;
        for (const Record &record : must(tandem::records(connection(), of)))
            ids.append(record.externalId);
        return ids.join(u' ');
    }
    QString found(const QString &query, SortKey sort = SortKey::ImportOrder) { return idsOf(list(query, sort)); }

    ImportCounts import(const std::vector<ImportedRow> &rows, DuplicatePolicy onDuplicate = DuplicatePolicy::Stop)
    {
        const auto session = must(ImportSession::begin(project.writer(), u"again.csv"_s, onDuplicate));
        for (const ImportedRow &row : rows)
            must(session->add(row));
        return must(session->complete("{}"));
    }

    TestProject project;
    Schema schema;
    AnnotatorId ada;
    AnnotatorId ben;
    std::vector<RecordId> records;
    std::vector<std::unique_ptr<TestJob>> jobs;
};

ImportedRow row(const QString &externalId, const QString &content = u"from a file"_s)
{
    return {externalId, content, {}, {}};
}

QString textOf(const ProjectCounts &counts)
{
    QStringList parts{QString::number(counts.records)};
    for (const auto &definition : counts.definitions) {
        for (const auto &[status, count] : definition.statuses)
            parts.append(toWord(status) + u' ' + QString::number(count));
        parts.append(u"differ %1, disagree %2, unsure %3"_s.arg(definition.differing)
                         .arg(definition.disagreeing)
                         .arg(definition.belowReviewThreshold));
    }
    return parts.join(u", "_s);
}

QString textOf(const ExportRow &row)
{
    const auto value = [](const std::optional<LabelValue> &of) {
        QStringList members;
        for (const OptionId option : of.value_or(LabelValue()))
            members.append(QString::number(option.value));
        return of ? members.join(u',') : u"-"_s;
    };
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(toWord(row.status), value(row.modelValue), value(row.verifiedValue),
                                         value(row.finalValue), value(row.gold), row.verifier, row.comment);
}

/// All that anybody sees of the project.
QStringList seen(Bench &bench)
{
    QStringList seen{textOf(must(projectCounts(bench.connection())))};
    for (const QString &query : {u""_s, u"text"_s, u"status:unlabelled"_s, u"status:unverified"_s, u"differs:any"_s})
        seen.append(query + u": "_s + bench.found(query));
    for (const SortKey sort : {SortKey::Confidence, SortKey::Status, SortKey::ExternalId, SortKey::Text})
        seen.append(bench.found({}, sort));
    for (const LabelDefinition &definition : bench.schema.definitions)
        seen += storedProjection(bench.project, definition.id);
    ExportSelection selection;
    selection.allAnnotators = true;
    ExportCursor cursor(bench.connection(), bench.schema, selection);
    seen.append(u"%1 to export"_s.arg(must(cursor.recordCount())));
    for (const ExportRecord &record : must(cursor.next(100))) {
        QStringList rows{record.record.externalId};
        for (const ExportRow &row : record.rows)
            rows.append(textOf(row));
        seen.append(rows.join(u" | "_s));
    }
    for (const auto &job : bench.jobs) {
        for (const LabelAgreement &agreement : must(jobAgreement(bench.connection(), job->id())))
            seen.append(u"agrees %1 of %2, gold %3 of %4"_s.arg(agreement.people.all.agreeing)
                            .arg(agreement.people.all.compared)
                            .arg(agreement.gold.all.agreeing)
                            .arg(agreement.gold.all.compared));
    }
    const std::vector<LabelDefinitionId> both{bench.schema.definitions[0].id, bench.schema.definitions[1].id};
    seen.append(u"%1 to train on"_s.arg(must(countDecidedLabels(bench.connection(), both))));
    return seen;
}

/// What the counts that are kept up say, beside a recount.
void checkCounts(Bench &bench)
{
    TestProject &project = bench.project;
    QCOMPARE(project.number(u"SELECT record_count FROM project"_s),
             project.number(u"SELECT count(*) FROM record WHERE id NOT IN (SELECT record_id FROM deleted_record)"_s));
    QCOMPARE(project.cell(u"SELECT group_concat(label_definition_id || ' ' || status || ' ' || n) FROM (SELECT"
                          " label_definition_id, status, sum(count) AS n FROM label_count GROUP BY 1, 2"
                          " HAVING sum(count) > 0 ORDER BY 1, 2)"_s),
             project.cell(u"SELECT group_concat(label_definition_id || ' ' || status || ' ' || n) FROM (SELECT"
                          " label_definition_id, status, count(*) AS n FROM current_label GROUP BY 1, 2"
                          " ORDER BY 1, 2)"_s));
    QCOMPARE(project.number(u"SELECT count(*) FROM current_label WHERE record_id IN"
                            " (SELECT record_id FROM deleted_record)"_s),
             0);
    QCOMPARE(project.cell(u"PRAGMA foreign_key_check"_s), u"∅"_s);
    for (const auto &job : bench.jobs) {
        const QString counts =
            u"SELECT group_concat(kind || word || count) FROM (SELECT kind, word, count FROM job_count"
            " WHERE job_id = %1 AND count <> 0 AND kind = 'item' ORDER BY kind, word)"_s.arg(job->id().value);
        const QString kept = project.cell(counts);
        must(recountJob(bench.connection(), job->id()));
        QCOMPARE(project.cell(counts), kept);
    }
}

} // namespace

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
    void meetsOtherActs_data();
    void meetsOtherActs();
    void keepsItsPlaceInJobs_data();
    void keepsItsPlaceInJobs();
    void givesItsIdAway_data();
    void givesItsIdAway();
    void countsBefore();
    void refusesNobody();
    void goesOnWhereItWasCut_data();
    void goesOnWhereItWasCut();
    void goesOnAfterClosing();
    void forgetsWhatWasNotBegun();
    void goesWithItsImport();
    void isUndoneByWhoDeletedIt();
};

using Act = std::function<void(Bench &)>;
Q_DECLARE_METATYPE(Act)

void TestRecordDeletion::comesBackAsItWas_data()
{
    QTest::addColumn<Act>("prepare");
    const auto add = [](const char *name, Act act) { QTest::newRow(name) << act; };
    add("nothing", [](Bench &) {});
    add("a label", [](Bench &b) { b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}}); });
    add("a set", [](Bench &b) {
        b.addJob(b.records).answer(b.records[1], {std::nullopt, LabelValue{b.option(1, 0), b.option(1, 2)}});
    });
    add("an invalid answer", [](Bench &b) { b.addJob(b.records).answer(b.records[1], {std::nullopt, std::nullopt}); });
    for (const auto &[name, kind, place] :
         {std::tuple{"confirmed", DecisionKind::Confirm, 0}, std::tuple{"corrected", DecisionKind::Set, 2},
          std::tuple{"rejected", DecisionKind::Reject, 0}})
        add(name, [kind = kind, place = place](Bench &b) {
            b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}}, 0.4);
            b.decide(kind, b.ada, b.records[1], size_t(place), 0, u"a comment"_s);
        });
    add("own", [](Bench &b) { b.decide(DecisionKind::Set, b.ada, b.records[1], 1, 0, u"why\nso"_s); });
    add("own set", [](Bench &b) { b.decide(DecisionKind::Set, b.ada, b.records[1], 1, 1); });
    add("replaced own", [](Bench &b) {
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
        b.decide(DecisionKind::Set, b.ada, b.records[1], 2);
    });
    add("conflict", [](Bench &b) {
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
        b.decide(DecisionKind::Set, b.ben, b.records[1], 2);
    });
    add("settled", [](Bench &b) {
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
        b.decide(DecisionKind::Set, b.ben, b.records[1], 2);
        b.decide(DecisionKind::Settle, b.ben, b.records[1], 2);
    });
    add("two jobs", [](Bench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 2)}, {}});
        b.decide(DecisionKind::Set, b.ada, b.records[1], 1);
    });
    add("a hidden job", [](Bench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
        must(setJobShown(b.connection(), b.jobs[0]->id(), JobShowing::Hide));
        while (!must(refreshNextLabels(b.connection(), 10)).isOver) {
        }
    });
    add("waits in a job", [](Bench &b) { b.addJob(b.records); });
    add("gold", [](Bench &b) {
        b.addJob(b.records).answer(b.records[1], {LabelValue{b.option(0, 0)}, {}});
        b.import({{u"r2"_s,
                   {},
                   {},
                   {{b.schema.definitions[0].id, must(goldAnnotator(b.connection())).id, {b.option(0, 1)}}}}},
                 DuplicatePolicy::Update);
    });
    add("metadata", [](Bench &b) {
        b.import({{u"r2"_s, u"new text"_s, {{u"channel"_s, u"web"_s}}, {}}}, DuplicatePolicy::Update);
    });
}

void TestRecordDeletion::comesBackAsItWas()
{
    QFETCH(const Act, prepare);
    Bench bench;
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
    Bench bench;
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

void TestRecordDeletion::meetsOtherActs_data()
{
    QTest::addColumn<Act>("act");
    const auto add = [](const char *name, Act act) { QTest::newRow(name) << act; };
    add("a decision is skipped", [](Bench &b) {
        const DecisionResult result = b.decide(DecisionKind::Set, b.ben, b.records[1], 1);
        QCOMPARE(result.changed, 0);
        QCOMPARE(result.skipped, 1);
    });
    add("an undo of an earlier act is skipped", [](Bench &b) {
        const UndoResult result = b.step(UndoStep::Undo, b.ben);
        QCOMPARE(result.changed, 0);
        QCOMPARE(result.skipped, 1);
        // The step stays in the log, so it is taken back to leave all as it was.
        QCOMPARE(b.step(UndoStep::Redo, b.ben).changed, 0);
    });
    add("is not deleted again", [](Bench &b) {
        const RecordActResult result = b.remove({b.records[1]}, b.ben);
        QCOMPARE(result.changed, 0);
        QCOMPARE(result.skipped, 1);
        QVERIFY(!result.operation.isValid());
    });
    add("is deleted by another with others", [](Bench &b) {
        const RecordActResult result = b.remove({b.records[1], b.records[2]}, b.ben);
        QCOMPARE(result.changed, 1);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(b.step(UndoStep::Undo, b.ben).changed, 1);
    });
    add("an unknown record", [](Bench &b) { QCOMPARE(b.remove({RecordId(999)}, b.ben).skipped, 1); });
    add("no record", [](Bench &b) { QCOMPARE(b.remove({}, b.ben).changed, 0); });
    add("the same record twice", [](Bench &b) {
        QCOMPARE(b.remove({b.records[2], b.records[2]}, b.ben).changed, 1);
        QCOMPARE(b.step(UndoStep::Undo, b.ben).changed, 1);
    });
    add("details are those of no record", [](Bench &b) {
        QVERIFY(!recordDetail(b.connection(), b.schema, b.records[1]));
        QVERIFY(!record(b.connection(), b.records[1]));
        QVERIFY(must(recordRows(b.connection(), {b.records[1]}, {})).empty());
        QCOMPARE(must(recordRows(b.connection(), b.records, {})).size(), size_t(5));
        QCOMPARE(must(countKnown(b.connection(), {u"r1"_s, u"r2"_s})), 1);
    });
    add("an older list is stale, and exports what is left", [](Bench &b) {
        QCOMPARE(must(staleCount(b.connection(), {}, b.records)), 1);
        ExportSelection selection;
        selection.records = std::make_shared<const std::vector<RecordId>>(b.records);
        ExportCursor cursor(b.connection(), b.schema, selection);
        QCOMPARE(must(cursor.recordCount()), 5);
        QCOMPARE(must(cursor.next(100)).size(), size_t(5));
    });
    add("its labels are computed anew", [](Bench &b) {
        must(refreshCurrentLabels(b.connection(), b.schema.definitions[0].id, b.records));
        must(rebuildCurrentLabels(b.connection(), b.schema.definitions[0].id));
        QCOMPARE(b.project.number(u"SELECT count(*) FROM current_label WHERE record_id = 2"_s), 0);
    });
    add("its job is hidden and shown", [](Bench &b) {
        for (const JobShowing showing : {JobShowing::Hide, JobShowing::Show}) {
            must(setJobShown(b.connection(), b.jobs[0]->id(), showing));
            while (!must(refreshNextLabels(b.connection(), 10)).isOver) {
            }
            QCOMPARE(b.project.number(u"SELECT count(*) FROM current_label WHERE record_id = 2"_s), 0);
        }
    });
    add("a new job leaves it out", [](Bench &b) {
        const TestJob job(b.project, b.records);
        QCOMPARE(b.project.number(u"SELECT item_count FROM job WHERE id = %1"_s.arg(job.id().value)), 5);
        must(beginJobDeletion(b.connection(), job.id()));
        while (!must(removeJobSlice(b.connection(), job.id(), 10))) {
        }
    });
    add("a file without ids gets new numbers", [](Bench &b) {
        const RecordId numbered = b.project.addRecord(u"30"_s, u"a number"_s);
        b.remove({numbered}, b.ben);
        QCOMPARE(must(lastRowNumber(b.connection())), 30);
        must(b.connection().execute(u"DELETE FROM deleted_record WHERE external_id = '30'"_s));
        must(b.connection().execute(u"DELETE FROM record WHERE content = 'a number'"_s));
    });
    add("an import is counted without it", [](Bench &b) {
        QCOMPARE(must(listImports(b.connection())).back().records, 5);
        const ImportRemoval removal = must(importRemoval(b.connection(), must(listImports(b.connection())).back().id));
        QCOMPARE(removal.records, 5);
        QCOMPARE(removal.deletedRecords, 1);
    });
    add("a copy holds it", [](Bench &b) {
        const QString path = b.project.pathOf(u"copy.tandem"_s);
        must(b.project.file().saveCopy(path));
        const auto copy = must(ProjectFile::open(path, FileAccess::ReadWrite));
        const UndoResult begun =
            must(copy->writer()->submit(Priority::Human, [&](Connection &c) { return undoLatest(c, b.ada); }).wait());
        QCOMPARE(must(finishRecordActs(*copy->writer(), begun.operation, {}, {})).changed, 1);
    });
}

/// Whatever happens meanwhile, an undo brings back what was there.
void TestRecordDeletion::meetsOtherActs()
{
    QFETCH(const Act, act);
    Bench bench;
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

void TestRecordDeletion::keepsItsPlaceInJobs_data()
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

void TestRecordDeletion::keepsItsPlaceInJobs()
{
    QFETCH(const QString, before);
    QFETCH(const QString, meanwhile);
    QFETCH(const QString, deleted);
    QFETCH(const QString, back);
    Bench bench;
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

void TestRecordDeletion::givesItsIdAway_data()
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

void TestRecordDeletion::givesItsIdAway()
{
    QFETCH(const QStringList, imported);
    QFETCH(const int, renamed);
    Bench bench;
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
    Bench twice;
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

void TestRecordDeletion::countsBefore()
{
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
void TestRecordDeletion::goesWithItsImport()
{
    Bench bench;
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

void TestRecordDeletion::isUndoneByWhoDeletedIt()
{
    Bench bench;
    bench.decide(DecisionKind::Set, bench.ada, bench.records[0], 1);
    bench.remove({bench.records[1]});
    QCOMPARE(undoLatest(bench.connection(), bench.ben).error().code, ErrorCode::NotFound);
    bench.decide(DecisionKind::Set, bench.ada, bench.records[0], 2);
    QCOMPARE(operationText(bench.step(UndoStep::Undo).description), u"set 1 label of sentiment to positive"_s);
    QVERIFY(bench.step(UndoStep::Undo).description.code == OperationCode::DeleteRecords);
    QCOMPARE(operationText(bench.step(UndoStep::Undo).description), u"set 1 label of sentiment to neutral"_s);
    QCOMPARE(bench.list({}).size(), size_t(6));
}

QTEST_GUILESS_MAIN(TestRecordDeletion)
#include "tst_record_deletion.moc"

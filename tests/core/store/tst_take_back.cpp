// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_plan.h"
#include "core/store/import/import_removal.h"
#include "core/store/import/import_session.h"
#include "core/store/import/restored_labels.h"
#include "core/store/jobs/job_recount.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/query/project_counts.h"
#include "core/store/sql/writer.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<ImportedRow>;

Rows numbered(const QString &name, int count, const std::vector<ImportedLabel> &labels = {})
{
    Rows rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back({name + QString::number(i), u"text"_s, {}, labels});
    return rows;
}

std::unique_ptr<ImportSession> begun(TestProject &project, Rows rows, DuplicatePolicy duplicates,
                                     ConflictPolicy conflicts = ConflictPolicy::Keep)
{
    auto session = must(ImportSession::begin(project.writer(), u"f.csv"_s, duplicates, {}, conflicts));
    for (ImportedRow &row : rows)
        must(session->add(std::move(row)));
    return session;
}

/// The import's id.
ImportId bring(TestProject &project, Rows rows, DuplicatePolicy duplicates = DuplicatePolicy::Skip,
               ConflictPolicy conflicts = ConflictPolicy::Keep)
{
    const auto session = begun(project, std::move(rows), duplicates, conflicts);
    must(session->complete("{}"));
    return session->id();
}

/// How many rows each table has, but for the ids that are given and the log of acts.
QString rowCounts(TestProject &project)
{
    QStringList counts;
    for (const char *table : {"record",
                              "import",
                              "import_update",
                              "import_label",
                              "label",
                              "label_option",
                              "verification",
                              "verification_option",
                              "item",
                              "attempt",
                              "sample",
                              "outcome",
                              "job",
                              "job_label_definition",
                              "job_count",
                              "hidden_job",
                              "job_training_record",
                              "replaced_text",
                              "current_label",
                              "current_label_option",
                              "operation_change"})
        counts += QLatin1String(table) + u' ' + project.cell(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table)));
    return counts.join(u", "_s);
}

QString jobCounts(TestProject &project)
{
    return project.cell(u"SELECT group_concat(job_id || kind || label_definition_id || word || '=' || count, ' ') FROM"
                        " (SELECT * FROM job_count ORDER BY job_id, kind, label_definition_id, word)"_s);
}

QStringList shownRows(TestProject &project, QStringList (*rows)(TestProject &, LabelDefinitionId))
{
    return rows(project, LabelDefinitionId(1)) + rows(project, LabelDefinitionId(2));
}

bool isWhole(TestProject &project)
{
    return project.cell(u"PRAGMA foreign_key_check"_s) == u"∅"_s &&
           project.number(u"SELECT record_count FROM project"_s) ==
               project.number(u"SELECT (SELECT count(*) FROM record WHERE id <= (SELECT visible_through FROM project))"
                              " - (SELECT count(*) FROM deleted_record)"_s) &&
           project.cell(u"SELECT count(*) FROM current_label c LEFT JOIN record r ON r.id = c.record_id"
                        " WHERE r.id IS NULL"_s) == u"0"_s;
}

} // namespace

/// An import that is taken back, and one that did not complete, leave a project as if they had never been.
class TestTakeBack : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return now += 7; });
    }
    void cleanup() { Clock::replace({}); }

    void showsNothingOfWhatComesAfter_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"complete", "refused", "cancelled", "destroyed", "killed"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }

    /// The last records went; what comes in their place is seen once it is complete, and not before.
    void showsNothingOfWhatComesAfter()
    {
        QFETCH(QString, end);
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const AnnotatorId ana = project.person(u"Ana"_s);
        const std::vector<ImportedLabel> labels{{schema.definitions[0].id, ana, {schema.definitions[0].options[0].id}},
                                                {schema.definitions[1].id, ana, {schema.definitions[1].options[0].id}}};
        project.addRecords(3);
        must(takeBackImport(project.writer(), bring(project, numbered(u"a"_s, 2500, labels))));
        QCOMPARE(project.number(u"SELECT record_count FROM project"_s), 3);
        QVERIFY(isWhole(project));
        const QString before = rowCounts(project);
        const qint64 highest = project.number(u"SELECT visible_through FROM project"_s);
        Rows rows = numbered(u"b"_s, 1200, labels);
        if (end == u"refused")
            rows.push_back({u"r1"_s, u"text"_s, {}, {}});
        auto session = begun(project, std::move(rows), DuplicatePolicy::Stop);
        if (end == u"refused")
            QCOMPARE(session->settle().error().code, ErrorCode::Refused);
        else
            must(session->settle());
        QCOMPARE(project.number(u"SELECT record_count FROM project"_s), 3);
        QCOMPARE(must(recordCount(project.connection())), 3);
        QCOMPARE(project.number(u"SELECT count(*) FROM record WHERE id > 3 AND id <= %1"_s.arg(highest)), 0);
        if (end == u"complete") {
            must(session->complete("{}"));
            QCOMPARE(project.number(u"SELECT record_count FROM project"_s), 1203);
            QVERIFY(isWhole(project));
            return;
        }
        if (end == u"cancelled")
            must(session->abandon());
        if (end == u"killed") {
            const QString killed = project.pathOf(u"killed.tandem"_s);
            QVERIFY(QFile::copy(project.path(), killed));
            QVERIFY(QFile::copy(project.path() + u"-wal"_s, killed + u"-wal"_s));
            session.reset();
            project.close();
            QVERIFY(QFile::remove(project.path()) && QFile::rename(killed, project.path()));
            QVERIFY(QFile::rename(killed + u"-wal"_s, project.path() + u"-wal"_s));
            project.reopen();
            QTRY_COMPARE(project.number(u"SELECT count(*) FROM import WHERE completed_at IS NULL"_s), 0);
        }
        session.reset();
        QCOMPARE(rowCounts(project), before);
        QVERIFY(isWhole(project));
        bring(project, numbered(u"c"_s, 10));
        QCOMPARE(project.number(u"SELECT record_count FROM project"_s), 13);
        QVERIFY(isWhole(project));
    }

    void bringsBackWhatItReplaced_data()
    {
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("shown"); // what is shown at the end, and the comment
        // d0: Ana decides option 0 with the comment "why", e0: without one; i1, j1, k1: imports of option 1 with
        // replace; t1, ti: the import of option 1, or the one called i, is taken back; z: undo; y: redo.
        QTest::newRow("a decision") << u"d0 i1 t1"_s << u"0 why"_s;
        QTest::newRow("an imported label") << u"i1 i2 t2"_s << u"1 "_s;
        QTest::newRow("nothing") << u"i1 t1"_s << u"-"_s;
        QTest::newRow("a newer decision stands") << u"d0 i1 d2 t1"_s << u"2 why"_s;
        QTest::newRow("a newer import stands") << u"d0 i1 i2 t1"_s << u"2 "_s;
        QTest::newRow("two, the newer first") << u"d0 i1 i2 t2"_s << u"1 "_s;
        QTest::newRow("two, the newer first, then the older") << u"d0 i1 i2 t2 t1"_s << u"0 why"_s;
        QTest::newRow("two, the older first") << u"d0 i1 i2 t1 t2"_s << u"0 why"_s;
        QTest::newRow("two over nothing, the older first") << u"i1 i2 t1 t2"_s << u"-"_s;
        QTest::newRow("three, the middle first") << u"i0 i1 i2 t1 t2"_s << u"0 "_s;
        QTest::newRow("what replaced it is undone after") << u"d0 i1 d2 t1 z"_s << u"0 why"_s;
        QTest::newRow("what replaced it was undone before") << u"d0 i1 d2 z t1"_s << u"0 why"_s;
        QTest::newRow("the decision is undone after") << u"d0 i1 t1 z"_s << u"-"_s;
        QTest::newRow("what replaced it is undone, over nothing") << u"i1 d2 t1 z"_s << u"-"_s;
        QTest::newRow("the same twice, the older goes") << u"i1 j1 ti"_s << u"1 "_s;
        QTest::newRow("the same twice, both go") << u"i1 j1 ti tj"_s << u"-"_s;
        QTest::newRow("the same twice, the newer first") << u"i1 j1 tj ti"_s << u"-"_s;
        QTest::newRow("the same twice over a decision") << u"d0 i1 j1 ti"_s << u"1 "_s;
        QTest::newRow("the same twice over a decision, both go") << u"d0 i1 j1 ti tj"_s << u"0 why"_s;
        QTest::newRow("another after the same") << u"i1 j1 k2 tk tj"_s << u"1 "_s;
        QTest::newRow("the person decides likewise") << u"i1 e1 ti"_s << u"1 "_s;
        QTest::newRow("the person decides likewise, and undoes it") << u"i1 e1 z ti"_s << u"-"_s;
        QTest::newRow("the person decides likewise twice") << u"i1 e1 e1 z"_s << u"1 "_s;
        QTest::newRow("the decision is undone before") << u"d0 i1 z ti"_s << u"-"_s;
        QTest::newRow("all decisions are undone before") << u"d0 d2 i1 z z ti"_s << u"-"_s;
        QTest::newRow("the latter decision is undone before") << u"d0 d2 i1 z ti"_s << u"0 why"_s;
        QTest::newRow("the decision is undone before, under two") << u"d0 i1 j2 z tj ti"_s << u"-"_s;
        QTest::newRow("the decision is undone and done again before") << u"d0 i1 z y ti"_s << u"0 why"_s;
        QTest::newRow("the decision is undone, done again and undone before") << u"d0 i1 z y z ti"_s << u"-"_s;
        QTest::newRow("it is taken back, then done again") << u"d0 i1 z ti y"_s << u"0 why"_s;
    }

    void bringsBackWhatItReplaced()
    {
        QFETCH(QString, acts);
        QFETCH(QString, shown);
        for (const bool isSet : {false, true}) {
            TestProject project;
            const Schema schema = project.setUsualSchema();
            const LabelDefinition &definition = schema.definitions[isSet ? 1 : 0];
            const AnnotatorId ana = project.person(u"Ana"_s);
            const RecordId record = project.addRecords(1).front();
            std::map<QChar, ImportId> imports;
            for (const QString &act : acts.split(u' ')) {
                const LabelValue value{definition.options[size_t(std::max(0, act.back().digitValue()))].id};
                Decision decision = decisionOf(definition.id, ana, value);
                if (act[0] == u'e')
                    decision.comment.clear();
                if (u"de"_s.contains(act[0]))
                    must(decide(project.connection(), decision, {record}));
                else if (u"ijk"_s.contains(act[0]))
                    imports[act[0]] = imports[act[1]] =
                        bring(project, {{u"r1"_s, u"text"_s, {}, {{definition.id, ana, value}}}},
                              DuplicatePolicy::Update, ConflictPolicy::Replace);
                else if (act[0] == u't')
                    must(takeBackImport(project.writer(), imports.at(act[1])));
                else
                    must(act == u"z" ? undoLatest(project.connection(), ana) : redoLatest(project.connection(), ana));
            }
            const QString first = QString::number(definition.options[0].id.value);
            const QString value =
                isSet ? u"(SELECT group_concat(o.option_id - %1) FROM label_option o WHERE o.label_id = l.id)"_s.arg(
                            first)
                      : u"l.option_id - "_s + first;
            const QString found = project.cell(
                u"SELECT (%1) || ' ' || comment FROM label l WHERE is_current = 1 AND record_id = %2"_s.arg(value).arg(
                    record.value));
            QCOMPARE(found, shown == u"-"_s ? u"∅"_s : shown);
            QCOMPARE(shownRows(project, &storedProjection), shownRows(project, &plainProjection));
            QVERIFY(isWhole(project));
        }
    }

    void bringsBackTexts_data()
    {
        QTest::addColumn<QString>("acts"); // 1: an import of the text 1; l: one of labels alone; t1: 1 is taken back
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << u"1 t1"_s << u"0"_s;
        QTest::newRow("the same text") << u"0 t0"_s << u"0"_s;
        QTest::newRow("two, the newer") << u"1 2 t2"_s << u"1"_s;
        QTest::newRow("two, the older") << u"1 2 t1"_s << u"2"_s;
        QTest::newRow("two, the older first") << u"1 2 t1 t2"_s << u"0"_s;
        QTest::newRow("two, the newer first") << u"1 2 t2 t1"_s << u"0"_s;
        QTest::newRow("three, the middle first") << u"1 2 3 t2 t3"_s << u"1"_s;
        QTest::newRow("labels alone after") << u"1 l t1"_s << u"0"_s;
        QTest::newRow("the same text after") << u"1 1 t1"_s << u"0"_s;
    }

    void bringsBackTexts()
    {
        QFETCH(QString, acts);
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &definition = schema.definitions[0];
        const AnnotatorId ana = project.person(u"Ana"_s);
        bring(project, {{u"a"_s, u"0"_s, {}, {}}});
        must(decide(project.connection(), decisionOf(definition.id, ana, {definition.options[0].id}), {RecordId(1)}));
        std::map<QChar, std::vector<ImportId>> imports;
        for (const QString &act : acts.split(u' ')) {
            if (act[0] != u't') {
                ImportedRow row{u"a"_s, act == u"l" ? QString() : act, {}, {}};
                row.labels = {{definition.id, ana, {definition.options[1].id}}};
                imports[act[0]].push_back(bring(project, {row}, DuplicatePolicy::Update, ConflictPolicy::Replace));
                continue;
            }
            for (const ImportId import : imports[act[1]]) {
                const qint64 texts = must(importRemoval(project.connection(), import)).texts;
                const QString before = project.cell(u"SELECT content FROM record"_s);
                must(takeBackImport(project.writer(), import));
                QCOMPARE(texts > 0, project.cell(u"SELECT content FROM record"_s) != before);
            }
        }
        QTEST(project.cell(u"SELECT content FROM record"_s), "text");
        QVERIFY(isWhole(project));
    }

    void bringsBackGold()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &definition = schema.definitions[0];
        const AnnotatorId gold = must(goldAnnotator(project.connection())).id;
        const auto rows = [&](size_t option) {
            return Rows{{u"a"_s, u"text"_s, {}, {{definition.id, gold, {definition.options[option].id}}}}};
        };
        bring(project, rows(0));
        const ImportId second = bring(project, rows(1), DuplicatePolicy::Update, ConflictPolicy::Replace);
        QCOMPARE(must(importRemoval(project.connection(), second)).importedLabels, 1);
        must(takeBackImport(project.writer(), second));
        QCOMPARE(project.number(u"SELECT option_id FROM label WHERE is_current = 1"_s), definition.options[0].id.value);
        QCOMPARE(project.number(u"SELECT count(*) FROM label"_s), 1);
    }

    void countsNothingThatIsGone()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const AnnotatorId ana = project.person(u"Ana"_s);
        std::vector<RecordId> records = project.addRecords(4);
        const ImportId import = bring(project, numbered(u"a"_s, 300));
        for (qint64 id : {5, 6, 7, 8})
            records.push_back(RecordId(id));
        TestJob whole(project, records);
        TestJob gone(project, {records[4], records[5]}, {schema.definitions[0].id});
        for (size_t i = 0; i < 7; ++i)
            whole.answer(records[i], {i % 3 == 0 ? std::optional<LabelValue>()
                                                 : LabelValue{schema.definitions[0].options[i % 3].id},
                                      LabelValue{schema.definitions[1].options[i % 3].id}});
        gone.answer(records[4], {LabelValue{schema.definitions[0].options[0].id}});
        Decision decision = decisionOf(schema.definitions[0].id, ana, {schema.definitions[0].options[2].id});
        must(decide(project.connection(), decision, records)); // all at once
        decision.value = {schema.definitions[0].options[0].id};
        must(decide(project.connection(), decision, {records[4]}));
        must(undoLatest(project.connection(), ana));
        decision.value = {schema.definitions[0].options[1].id};
        must(decide(project.connection(), decision, {records[5]}));
        QCOMPARE(must(decisionPace(project.connection(), 0)).verified, 8); // a record that is decided again is one
        for (const TestJob *job : {&whole, &gone})
            must(setJobState(project.connection(), job->id(), JobState::Cancelled));
        must(takeBackImport(project.writer(), import));
        QCOMPARE(must(decisionPace(project.connection(), 0)).verified, 4);
        const QString kept = jobCounts(project);
        for (const TestJob *job : {&whole, &gone})
            must(recountJob(project.connection(), job->id()));
        QCOMPARE(jobCounts(project), kept);
        QVERIFY(kept.contains(u"=4"_s));
        QCOMPARE(project.cell(u"SELECT group_concat(item_count) FROM job"_s), u"4,0"_s);
        QCOMPARE(project.number(u"SELECT sum(count) FROM label_count"_s),
                 project.number(u"SELECT count(*) FROM current_label"_s));
        QVERIFY(isWhole(project));
    }

    /// A label that comes after has the id of one that went; the acts on that one do not reach it.
    void undoesNothingOfOthers()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &definition = schema.definitions[0];
        const AnnotatorId ana = project.person(u"Ana"_s);
        const ImportId import = bring(project, numbered(u"a"_s, 5));
        must(decide(project.connection(), decisionOf(definition.id, ana, {definition.options[0].id}),
                    {RecordId(1), RecordId(2)}));
        must(takeBackImport(project.writer(), import));
        const AnnotatorId ben = project.person(u"Ben"_s);
        bring(project, numbered(u"b"_s, 5, {{definition.id, ben, {definition.options[1].id}}}));
        QCOMPARE(project.number(u"SELECT min(id) FROM label"_s), 1);
        QCOMPARE(undoLatest(project.connection(), ana).error().code, ErrorCode::NotFound);
        QCOMPARE(project.number(u"SELECT count(*) FROM label WHERE is_current = 1"_s), 5);
    }

    void goesOnAfterACancel()
    {
        TestProject project;
        project.addRecords(2);
        const ImportId import = bring(project, numbered(u"a"_s, 3000));
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(takeBackImport(project.writer(), import, cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(project.number(u"SELECT count(*) FROM record"_s) > 2);
        QVERIFY(isWhole(project));
        for (const ImportSummary &each : must(listImports(project.connection())))
            QVERIFY(each.id != import);
        project.close();
        project.reopen();
        QTRY_COMPARE(project.number(u"SELECT count(*) FROM import WHERE completed_at IS NULL"_s), 0);
        QCOMPARE(project.number(u"SELECT count(*) FROM record"_s), 2);
        QVERIFY(isWhole(project));
        QCOMPARE(takeBackImport(project.writer(), import).error().code, ErrorCode::NotFound);
    }

    /// Someone who closes a window does not wait for what a former import left.
    void leavesTheRestWhenClosing()
    {
        TestProject project;
        project.addRecords(2);
        const ImportId import = bring(project, numbered(u"a"_s, 3000));
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(takeBackImport(project.writer(), import, cancel).error().code, ErrorCode::Cancelled);
        const qint64 left = project.number(u"SELECT count(*) FROM record"_s);
        const auto begin = [&](const CancelToken &closing) {
            return ImportSession::begin(project.writer(), u"f.csv"_s, DuplicatePolicy::Skip, closing);
        };
        QCOMPARE(begin(cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(left > 100);
        QVERIFY(project.number(u"SELECT count(*) FROM record"_s) > 2);
        must(begin({}));
        QCOMPARE(project.number(u"SELECT count(*) FROM record"_s), 2);
    }

    /// Each row of the log is looked for by all that is known of it.
    void forgetsActsByTheirRows()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &definition = schema.definitions[0];
        const AnnotatorId ana = project.person(u"Ana"_s);
        bring(project, numbered(u"a"_s, 10));
        const ImportId import = bring(project, numbered(u"b"_s, 10));
        std::vector<RecordId> all;
        for (qint64 id = 1; id <= 20; ++id)
            all.push_back(RecordId(id));
        must(decide(project.connection(), decisionOf(definition.id, ana, {definition.options[0].id}), all));
        must(takeBackImport(project.writer(), import));
        QCOMPARE(project.number(u"SELECT count(*) FROM operation_change"_s), 10);
        QCOMPARE(project.cell(u"SELECT changed || ' ' || skipped FROM operation WHERE kind = 'decide'"_s), u"10 10"_s);
        QCOMPARE(must(undoLatest(project.connection(), ana)).changed, 10);
    }

    void leavesNothingOfARestore_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"cancelled", "destroyed", "killed", "killed after the last write", "taken back"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }

    void leavesNothingOfARestore()
    {
        QFETCH(QString, end);
        TestProject project;
        const Schema schema = project.setUsualSchema();
        project.addRecords(2);
        const QString before = rowCounts(project);
        auto session = begun(project, numbered(u"a"_s, 250), DuplicatePolicy::Stop);
        must(session->settle());
        RestoredLabels restored(session->id());
        const auto run = [&](auto work) { return must(project.writer().submit(Priority::Background, work).wait()); };
        std::vector<RestoredRecord> records;
        for (int i = 1; i <= 250; ++i)
            records.push_back(judged(u"a"_s + QString::number(i), schema.definitions[0]));
        must(project.writer()
                 .submit(Priority::Background,
                         [&](Connection &connection) { return restored.write(connection, records); })
                 .wait());
        while (end != u"killed" && run([&](Connection &connection) { return restored.refresh(connection); }))
            ;
        QVERIFY(rowCounts(project) != before);
        QCOMPARE(must(recordCount(project.connection())), 2);
        QCOMPARE(project.number(u"SELECT count(*) FROM job WHERE is_whole = 1"_s), 0);
        if (end.startsWith(u"killed")) {
            const QString killed = project.pathOf(u"killed.tandem"_s);
            QVERIFY(QFile::copy(project.path(), killed));
            QVERIFY(QFile::copy(project.path() + u"-wal"_s, killed + u"-wal"_s));
            session.reset();
            project.close();
            QVERIFY(QFile::remove(project.path()) && QFile::rename(killed, project.path()));
            QVERIFY(QFile::rename(killed + u"-wal"_s, project.path() + u"-wal"_s));
            project.reopen();
            QTRY_COMPARE(project.number(u"SELECT count(*) FROM import WHERE completed_at IS NULL"_s), 0);
        } else if (end == u"taken back") {
            must(session->complete("{}", [&](Connection &connection) { return restored.show(connection); }));
            QCOMPARE(project.number(u"SELECT count(*) FROM job WHERE is_whole = 1"_s), 1);
            QCOMPARE(shownRows(project, &storedProjection), shownRows(project, &plainProjection));
            QCOMPARE(project.number(u"SELECT count(*) FROM current_label WHERE status = 4"_s), 250);
            const QString kept = jobCounts(project);
            must(recountJob(project.connection(), JobId(7)));
            QCOMPARE(jobCounts(project), kept);
            QCOMPARE(project.number(u"SELECT item_count FROM job"_s), 250);
            QCOMPARE(must(decisionPace(project.connection(), 0)).verified, 250);
            QCOMPARE(must(decisionPace(project.connection(), 15LL * 60 * 1000)).verified, 0);
            must(takeBackImport(project.writer(), session->id()));
            QCOMPARE(must(decisionPace(project.connection(), 0)).verified, 0);
        } else if (end == u"cancelled") {
            must(session->abandon());
        }
        session.reset();
        QCOMPARE(rowCounts(project), before);
        QVERIFY(isWhole(project));
    }

    /// A table that is not here yet needs its place among what goes with a record (import_slices.cpp).
    void knowsWhatRefersToARecord()
    {
        TestProject project;
        const auto referring = [&](const char *table) {
            return project.cell(u"SELECT group_concat(name, ' ') FROM (SELECT DISTINCT m.name FROM sqlite_master m,"
                                " pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = '%1'"
                                " ORDER BY m.name)"_s.arg(QLatin1String(table)));
        };
        QCOMPARE(referring("record"),
                 u"comment deleted_record import_label import_update item job_training_record label"
                 " replaced_text ungrounded_span verification"_s);
        QCOMPARE(referring("label"), u"label label_option label_span outcome ungrounded_span verification"_s);
        QCOMPARE(referring("item"), u"attempt"_s);
        QCOMPARE(referring("attempt"), u"sample"_s);
        QCOMPARE(referring("sample"), u"outcome raw_answer"_s);
        QCOMPARE(referring("verification"), u"verification_option"_s);
        QCOMPARE(referring("import"), u"import_label import_update job label record replaced_text restored_decision"_s);
    }

    void waitsForJobs_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<bool>("refused");
        QTest::newRow("running") << u"is_whole = 1, state = 'running'"_s << true;
        QTest::newRow("queued") << u"is_whole = 1, state = 'queued'"_s << true;
        QTest::newRow("being made") << u"is_whole = 0, state = 'queued'"_s << true;
        QTest::newRow("paused") << u"is_whole = 1, state = 'paused'"_s << false;
        QTest::newRow("being deleted") << u"is_whole = 2, state = 'cancelled'"_s << false;
    }
    void waitsForJobs()
    {
        QFETCH(const QString, job);
        QFETCH(const bool, refused);
        TestProject project;
        project.setUsualSchema();
        const ImportId import = bring(project, numbered(u"a"_s, 2));
        const TestJob made(project, {RecordId(1)});
        must(project.connection().execute(u"UPDATE job SET "_s + job));
        const Result<void> taken = takeBackImport(project.writer(), import);
        QCOMPARE(taken.has_value(), !refused);
        if (refused)
            QCOMPARE(taken.error().code, ErrorCode::Refused);
        QCOMPARE(project.number(u"SELECT count(*) FROM record"_s), refused ? 2 : 0);
    }

    /// No text is sent that is going; one that is coming is sent by nobody, for nobody sees it.
    void noJobRunsMeanwhile()
    {
        TestProject project;
        project.setUsualSchema();
        const ImportId import = bring(project, numbered(u"a"_s, 3000));
        const TestJob job(project, {RecordId(1)});
        must(setJobState(project.connection(), job.id(), JobState::Paused));
        JobRequest request;
        request.agentVersion = job.job().agentVersion;
        must(project.connection().execute(u"INSERT INTO import (source_name, started_at) VALUES ('coming', 1)"_s));
        must(project.connection().execute(u"INSERT INTO record (external_id, import_id, content)"
                                          " SELECT 'coming', max(id), '' FROM import"_s));
        const JobId during = must(beginJob(project.connection(), request));
        must(beginRun(project.connection(), job.id()));
        must(setJobState(project.connection(), job.id(), JobState::Paused));
        must(project.connection().execute(u"UPDATE job SET state = 'paused' WHERE id = %1"_s.arg(during.value)));
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(takeBackImport(project.writer(), import, cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(beginJob(project.connection(), request).error().code, ErrorCode::Refused);
        QCOMPARE(beginRun(project.connection(), job.id()).error().code, ErrorCode::Refused);
        project.close();
        project.reopen();
        QTRY_COMPARE(project.number(u"SELECT count(*) FROM import WHERE completed_at IS NULL"_s), 0);
        must(beginJob(project.connection(), request));
    }

private:
    static Decision decisionOf(LabelDefinitionId definition, AnnotatorId person, const LabelValue &value)
    {
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = person;
        decision.definition = definition;
        decision.value = value;
        decision.comment = u"why"_s;
        return decision;
    }

    /// A record with a job's label that Ana confirmed.
    static RestoredRecord judged(const QString &id, const LabelDefinition &definition)
    {
        RestoredRecord record;
        record.record.externalId = id;
        RestoredRow label;
        label.definition = definition.id;
        label.modelValue = LabelValue{definition.options[0].id};
        label.agent = u"model"_s;
        label.agentVersion = 1;
        label.job = 7;
        label.labelledAt = 5;
        label.annotator = u"model"_s;
        label.saidBy = AnnotatorKind::Agent;
        RestoredRow verdict = label;
        verdict.saidBy = AnnotatorKind::Person;
        verdict.annotator = u"Ana"_s;
        verdict.verifier = u"Ana"_s;
        verdict.verifiedValue = label.modelValue;
        verdict.verifiedAt = 9;
        record.rows = {label, verdict};
        return record;
    }
};

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_take_back.moc"

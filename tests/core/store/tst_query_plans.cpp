// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletion/record_deletion.h"
#include "core/store/deletion/record_slices.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/export_cursor.h"
#include "core/store/query/project_counts.h"
#include "core/store/query/record_lists.h"
#include "core/store/schema/schema_usage.h"
#include "tests/support/test_job.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// The statements that run on a connection while this lives, with their values in place.
class RunStatements
{
public:
    explicit RunStatements(Connection &connection)
        : m_handle(connection.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &note, &m_statements);
    }
    ~RunStatements() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    RunStatements(const RunStatements &) = delete;
    RunStatements &operator=(const RunStatements &) = delete;

    const QStringList &list() const { return m_statements; }

private:
    static int note(unsigned, void *statements, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<QStringList *>(statements)->append(QString::fromUtf8(sql));
        sqlite3_free(sql);
        return 0;
    }

    sqlite3 *m_handle;
    QStringList m_statements;
};

QStringList planOf(Connection &connection, const QString &sql)
{
    QStringList plan;
    Statement explain = connection.statement(u"EXPLAIN QUERY PLAN "_s + sql);
    must(explain.run());
    must(explain.each([&](const Statement &row) { plan.append(row.text(3)); }));
    return plan;
}

/// The tables that a plan reads from end to end, but for those of an import that is under way, which are empty else.
QStringList scansOf(const QStringList &plan)
{
    QStringList scans;
    for (const QString &step : plan) {
        if (step.startsWith(u"SCAN "_s) && !step.startsWith(u"SCAN import_"_s) && !step.contains(u"json_each"_s))
            scans.append(step);
    }
    return scans;
}

/// Three records, and jobs that labelled them.
struct Bench
{
    explicit Bench(int jobs)
    {
        for (int i = 0; i < jobs; ++i) {
            TestJob job(project, records);
            job.answer(records.front(), {LabelValue{sentiment().options[0].id}, std::nullopt});
        }
    }

    const LabelDefinition &sentiment() const { return schema.definitions.front(); }

    TestProject project;
    Schema schema = project.setUsualSchema();
    std::vector<RecordId> records = project.addRecords(3);
};

template <typename Act>
QStringList statementsOf(Bench &bench, Act act)
{
    const RunStatements statements(bench.project.connection());
    act(bench);
    return statements.list();
}

/// The whole reads of statements, but for what has few rows: the slice itself, options, definitions and jobs.
QStringList scansOfLargeTables(Bench &bench, const QStringList &statements)
{
    static const QRegularExpression large(
        u"^SCAN (record|label|verification|item|current_label|deleted_record|record_act_record|[rldvic])\\b(?!.*CONSTANT)"_s);
    QStringList scans;
    for (const QString &sql : statements) {
        // What a trigger does is traced as a remark; the projection reads its own short tables.
        if (sql.startsWith(u"--"_s) || sql.contains(u"touched_record"_s) || sql.contains(u"decided_record"_s))
            continue;
        for (const QString &scan : scansOf(planOf(bench.project.connection(), sql)).filter(large))
            scans.append(scan + u" in "_s + sql);
    }
    return scans;
}

} // namespace

/// What is looked up without reading whole tables, and what is read at one go.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever goes, all rows that refer to it are looked for.
    void deletionsReadNoWholeTable_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *sql, const char *index) {
            QTest::addRow("%s, by %s", sql, index) << QString::fromLatin1(sql) << QString::fromLatin1(index);
        };
        row("DELETE FROM record WHERE id = 1", "item_by_record");
        row("DELETE FROM record WHERE id = 1", "job_training_record_by_record");
        row("DELETE FROM record WHERE import_id = 1", "record_by_import");
        row("DELETE FROM import WHERE id = 1", "record_by_import");
        row("DELETE FROM option WHERE id = 1", "label_by_option");
        row("DELETE FROM option WHERE id = 1", "label_option_by_option");
        row("DELETE FROM option WHERE id = 1", "verification_by_option");
        row("DELETE FROM option WHERE id = 1", "verification_option_by_option");
    }
    void deletionsReadNoWholeTable()
    {
        QFETCH(QString, sql);
        QFETCH(QString, index);
        TestProject project;
        const QStringList plan = planOf(project.connection(), sql);
        QCOMPARE(scansOf(plan), QStringList());
        QVERIFY2(plan.join(u'\n').contains(index + u' '), qPrintable(plan.join(u'\n')));
    }

    void askingWhetherAnOptionIsUsedReadsNoWholeTable()
    {
        Bench bench(1);
        Schema without = bench.schema;
        without.definitions.front().options.pop_back();
        const QStringList statements = statementsOf(
            bench, [&](Bench &of) { must(refuseUsedRemovals(of.project.connection(), of.schema, without, {})); });
        QVERIFY(!statements.isEmpty());
        for (const QString &sql : statements)
            QCOMPARE(scansOf(planOf(bench.project.connection(), sql)), QStringList());
    }

    void theMostFrequentInvalidAnswersAreNotSorted()
    {
        Bench bench(1);
        const QStringList statements =
            statementsOf(bench, [](Bench &of) { must(jobSummaries(of.project.connection())); });
        const QStringList excerpts = statements.filter(u"excerpt"_s);
        QCOMPARE(excerpts.size(), 1);
        const QString plan = planOf(bench.project.connection(), excerpts.front()).join(u'\n');
        QVERIFY2(plan.contains(u"job_count_by_frequency"_s), qPrintable(plan));
        QCOMPARE(plan.count(u"TEMP B-TREE"_s), 1); // of the ten that were found
    }

    /// A day's work is thousands of acts.
    void countsReadNoAct()
    {
        Bench bench(1);
        const QStringList statements =
            statementsOf(bench, [](Bench &of) { must(projectCounts(of.project.connection())); });
        const QStringList ofActs = statements.filter(u"FROM operation"_s);
        QCOMPARE(ofActs.size(), 1); // the durations: the last fifty, found by an index of nothing else
        const QString plan = planOf(bench.project.connection(), ofActs.front()).join(u'\n');
        QCOMPARE(plan, u"SCAN operation USING INDEX operation_measured"_s);
        QVERIFY(!statements.filter(u"FROM decided_count"_s).isEmpty());
    }

    /// Each row of a reversed act is looked up by all of its key, not among all rows of the act.
    void anUndoLooksUpEachRowAlone()
    {
        Bench bench(1);
        Decision decision;
        decision.person = bench.project.person(u"Ada"_s);
        decision.definition = bench.sentiment().id;
        for (const DecisionKind kind : {DecisionKind::Reject, DecisionKind::Confirm}) {
            decision.kind = kind;
            must(decide(bench.project.connection(), decision, bench.records));
        }
        const QStringList statements =
            statementsOf(bench, [&](Bench &of) { must(undoLatest(of.project.connection(), decision.person)); });
        const QStringList plans = statements.filter(u"operation_change made"_s);
        QCOMPARE(plans.size(), 2);
        for (const QString &sql : plans) {
            const QStringList steps = planOf(bench.project.connection(), sql).filter(u"SEARCH made"_s);
            QCOMPARE(steps.size(), 1);
            QVERIFY2(steps.front().contains(u"entity_id=?"_s), qPrintable(steps.front()));
        }
    }

    /// Each slice would else sort all items of the job to find the few that are next.
    void aSliceOfLongWorkIsNotSorted_data()
    {
        QTest::addColumn<int>("work");
        QTest::newRow("a job is deleted") << 0;
        QTest::newRow("a job is hidden") << 1;
    }
    void aSliceOfLongWorkIsNotSorted()
    {
        QFETCH(int, work);
        Bench bench(1);
        Connection &connection = bench.project.connection();
        if (work == 0)
            must(beginJobDeletion(connection, JobId(1)));
        else
            must(setJobShown(connection, JobId(1), JobShowing::Hide, {}));
        const QStringList statements = statementsOf(bench, [&](Bench &) {
            if (work == 0)
                must(removeJobSlice(connection, JobId(1), 2));
            else
                must(refreshNextLabels(connection, 2));
        });
        const QStringList limited = statements.filter(u"LIMIT 2"_s);
        QCOMPARE(limited.size(), 1);
        const QString plan = planOf(connection, limited.front()).join(u'\n');
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s) && plan.contains(u"job_id=?"_s), qPrintable(plan));
    }

    /// Of all tables that may be large, the few rows of a slice are looked up.
    void deletingRecordsReadsNoWholeTable()
    {
        Bench bench(2);
        const AnnotatorId ada = bench.project.person(u"Ada"_s);
        must(deleteRecords(bench.project.writer(), ada, {bench.records.front()}, {}, {}));
        for (const bool isUndone : {true, false}) {
            must(isUndone ? undoLatest(bench.project.connection(), ada) : redoLatest(bench.project.connection(), ada));
            const QStringList statements =
                statementsOf(bench, [](Bench &of) { must(runRecordSlice(of.project.connection(), 10)); });
            QVERIFY(statements.size() > 5);
            QCOMPARE(scansOfLargeTables(bench, statements).join(u'\n'), QString());
        }
        const QStringList counts =
            statementsOf(bench, [](Bench &of) { must(countRecordDeletion(of.project.connection(), of.records)); });
        QCOMPARE(scansOfLargeTables(bench, counts).join(u'\n'), QString());
    }

    /// A list asks of each record whether it was deleted, by its key.
    void listsLookDeletedRecordsUp()
    {
        Bench bench(1);
        for (const SortKey key : {SortKey::ImportOrder, SortKey::Confidence, SortKey::Text}) {
            ListRequest request;
            request.sort.key = key;
            const QStringList statements =
                statementsOf(bench, [&](Bench &of) { must(listRecords(of.project.connection(), request)); });
            for (const QString &sql : statements.filter(u"deleted_record"_s)) {
                const QString plan = planOf(bench.project.connection(), sql).join(u'\n');
                QVERIFY2(plan.contains(u"USING ROWID SEARCH ON TABLE deleted_record"_s), qPrintable(plan));
            }
        }
    }

    void moreJobsAreNoMoreStatements_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("summaries") << 0;
        QTest::newRow("detail") << 1;
        QTest::newRow("export") << 2;
    }
    void moreJobsAreNoMoreStatements()
    {
        QFETCH(int, what);
        const auto read = [what](Bench &bench) {
            Connection &connection = bench.project.connection();
            if (what == 0)
                must(jobSummaries(connection));
            else if (what == 1)
                must(recordDetail(connection, bench.schema, bench.records.front()));
            else
                must(ExportCursor(connection, bench.schema, {nullptr, false, true}).next());
        };
        Bench few(1);
        Bench many(5);
        const QStringList ofFew = statementsOf(few, read);
        const QStringList ofMany = statementsOf(many, read);
        QVERIFY(!ofFew.isEmpty());
        QCOMPARE(ofMany.size(), ofFew.size());
    }

    void summariesAreThoseOfEachJob()
    {
        Bench bench(3);
        const std::vector<JobSummary> all = must(jobSummaries(bench.project.connection()));
        QCOMPARE(all.size(), size_t(3));
        for (const JobSummary &summary : all) {
            const JobSummary alone = must(jobSummary(bench.project.connection(), summary.job.id));
            QCOMPARE(summary.job.definitions, alone.job.definitions);
            QCOMPARE(summary.done, alone.done);
            QCOMPARE(summary.waiting, 2);
            QCOMPARE(summary.usage.inputTokens, alone.usage.inputTokens);
            QCOMPARE(summary.servedModel, u"test-model"_s);
            QCOMPARE(summary.labels.size(), size_t(2));
            QCOMPARE(summary.labels[0].valid, 1);
            QCOMPARE(summary.labels[0].distribution.front().second, 1);
            QVERIFY(summary.labels[0].distribution == alone.labels[0].distribution);
            QCOMPARE(summary.labels[1].frequentInvalid.size(), size_t(1));
            QVERIFY(summary.labels[1].frequentInvalid == alone.labels[1].frequentInvalid);
        }
    }

    void aReaderSummarises()
    {
        Bench bench(1);
        const auto reader = must(bench.project.file().makeReader());
        QCOMPARE(must(reader->read(jobSummaries).wait()).front().done, 1);
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"

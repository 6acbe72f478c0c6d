// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/export_cursor.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const LabelDefinition &definition, const std::optional<LabelValue> &value)
{
    return value ? cellText(definition, value) : u"–"_s;
}

/// Ten records: what the job said of each, and what people did about it, is in the name of the record.
class Corpus
{
public:
    Corpus()
        : schema(project.setUsualSchema())
        , ada(project.person(u"Ada"_s))
        , ben(project.person(u"Ben"_s))
    {
        for (const char *name : {"unverified", "confirmed", "corrected", "rejected", "conflict", "settled", "invalid",
                                 "own", "own beside", "nothing"})
            records.push_back(project.addRecord(QString::fromLatin1(name), u"text"_s, R"({"lang": "en"})"));
        label();
        decideAll();
    }

    RecordId at(const QString &name)
    {
        return RecordId(project.number(u"SELECT id FROM record WHERE external_id = '%1'"_s.arg(name)));
    }

    /// The sentiment's rows by record.
    QStringList rows(const ExportSelection &selection)
    {
        QStringList lines;
        ExportCursor cursor(project.connection(), schema, selection);
        for (auto page = must(cursor.next(3)); !page.empty(); page = must(cursor.next(3))) {
            for (const ExportRecord &record : page) {
                for (const ExportRow &row : record.rows) {
                    if (row.definition == schema.definitions[0].id)
                        lines.append(record.record.externalId + u": "_s + line(row));
                }
            }
        }
        return lines;
    }

    QString line(const ExportRow &row) const
    {
        const LabelDefinition &sentiment = schema.definitions[0];
        return u"%1, llm %2, verified %3, final %4 (%5), by %6, verifier %7, job %8"_s
            .arg(toWord(row.status), textOf(sentiment, row.modelValue), textOf(sentiment, row.verifiedValue),
                 textOf(sentiment, row.finalValue), toWord(row.finalSource), row.annotator, row.verifier)
            .arg(row.job.value);
    }

    LabelValue value(const QString &text) const { return {schema.definitions[0].optionByValue(text)->id}; }

    void decide(DecisionKind kind, AnnotatorId person, const QString &record, const QString &text = {},
                const QString &comment = {})
    {
        Decision decision;
        decision.kind = kind;
        decision.person = person;
        decision.definition = schema.definitions[0].id;
        decision.comment = comment;
        if (!text.isEmpty())
            decision.value = value(text);
        must(tandem::decide(project.connection(), decision, {at(record)}));
    }

    TestProject project;
    Schema schema;
    AnnotatorId ada;
    AnnotatorId ben;
    std::vector<RecordId> records;

private:
    void label()
    {
        decide(DecisionKind::Set, ada, u"own beside"_s, u"neutral"_s, u"by hand"_s);
        decide(DecisionKind::Set, ada, u"own"_s, u"positive"_s);
        const std::vector<LabelDefinitionId> sentiment{schema.definitions[0].id};
        TestJob older(project, {records[0]}, sentiment);
        older.answer(records[0], {value(u"positive"_s)});
        TestJob job(project, records, sentiment);
        for (const size_t i : {0U, 1U, 2U, 3U, 4U, 5U, 8U})
            job.answer(records[i], {value(u"negative"_s)});
        job.answer(records[6], {std::nullopt});
    }

    void decideAll()
    {
        decide(DecisionKind::Confirm, ada, u"confirmed"_s, {}, u"clear"_s);
        decide(DecisionKind::Set, ada, u"corrected"_s, u"neutral"_s);
        decide(DecisionKind::Reject, ben, u"rejected"_s);
        for (const QString &record : {u"conflict"_s, u"settled"_s}) {
            decide(DecisionKind::Confirm, ben, record);
            decide(DecisionKind::Set, ada, record, u"neutral"_s);
        }
        decide(DecisionKind::Settle, ben, u"settled"_s, u"positive"_s);
    }
};

} // namespace

class TestExportCursor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
    }
    void cleanup() { Clock::replace({}); }

    void finalLabelsFollowTheWords()
    {
        Corpus corpus;
        const QStringList expected{
            u"unverified: unverified, llm negative, verified –, final – (none), by baseline, verifier , job 2"_s,
            u"confirmed: confirmed, llm negative, verified negative, final negative (verified), by baseline, verifier Ada, job 2"_s,
            u"corrected: corrected, llm negative, verified neutral, final neutral (verified), by baseline, verifier Ada, job 2"_s,
            u"rejected: rejected, llm negative, verified –, final – (none), by baseline, verifier Ben, job 2"_s,
            u"conflict: conflict, llm negative, verified –, final – (none), by baseline, verifier Ada, job 2"_s,
            u"settled: corrected, llm negative, verified positive, final positive (reconciled), by baseline, verifier Ben, job 2"_s,
            u"invalid: invalid, llm –, verified –, final – (none), by , verifier , job 2"_s,
            u"own: own, llm –, verified positive, final positive (own), by Ada, verifier , job 0"_s,
            u"own beside: own, llm negative, verified neutral, final neutral (own), by baseline, verifier Ada, job 2"_s,
            u"nothing: unlabelled, llm –, verified –, final – (none), by , verifier , job 0"_s,
        };
        QCOMPARE(corpus.rows({}), expected);
    }

    void unverifiedLabelsAreTakenOnRequest()
    {
        Corpus corpus;
        ExportSelection selection;
        selection.takeUnverified = true;
        const QStringList rows = corpus.rows(selection);
        QCOMPARE(rows[0], u"unverified: unverified, llm negative, verified –, final negative (unverified),"
                          " by baseline, verifier , job 2"_s);
        QVERIFY(rows[3].contains(u"final – (none)"_s)); // rejected stays without
    }

    void everyJobHasItsRow()
    {
        Corpus corpus;
        ExportSelection selection;
        selection.allJobs = true;
        selection.records = std::make_shared<const std::vector<RecordId>>(
            std::vector{corpus.at(u"unverified"_s), corpus.at(u"nothing"_s)});
        const QStringList expected{
            u"unverified: unverified, llm positive, verified –, final – (none), by baseline, verifier , job 1"_s,
            u"unverified: unverified, llm negative, verified –, final – (none), by baseline, verifier , job 2"_s,
            u"nothing: unlabelled, llm –, verified –, final – (none), by , verifier , job 0"_s,
        };
        QCOMPARE(corpus.rows(selection), expected);
    }

    void everythingThatPeopleSaidHasItsRow_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QStringList>("values"); // of people: verified value and verifier
        QTest::newRow("unverified") << u"unverified"_s << QStringList();
        QTest::newRow("confirmed") << u"confirmed"_s << QStringList{u"negative Ada"_s};
        QTest::newRow("corrected") << u"corrected"_s << QStringList{u"neutral Ada"_s};
        QTest::newRow("rejected") << u"rejected"_s << QStringList{u"– Ben"_s};
        QTest::newRow("conflict") << u"conflict"_s << QStringList{u"negative Ben"_s, u"neutral Ada"_s};
        QTest::newRow("settled") << u"settled"_s << QStringList{u"negative Ben"_s, u"neutral Ada"_s, u"positive Ben"_s};
        QTest::newRow("own") << u"own"_s << QStringList{u"positive Ada"_s};
        QTest::newRow("own beside") << u"own beside"_s << QStringList{u"neutral Ada"_s};
        QTest::newRow("invalid") << u"invalid"_s << QStringList();
        QTest::newRow("nothing") << u"nothing"_s << QStringList();
    }

    void everythingThatPeopleSaidHasItsRow()
    {
        QFETCH(QString, record);
        Corpus corpus;
        ExportSelection selection;
        selection.records = std::make_shared<const std::vector<RecordId>>(std::vector{corpus.at(record)});
        selection.allJobs = true;
        const qsizetype jobs = corpus.rows(selection).size();
        selection.allAnnotators = true;
        ExportCursor cursor(corpus.project.connection(), corpus.schema, selection);
        const LabelDefinition &sentiment = corpus.schema.definitions[0];
        QStringList values;
        const auto page = must(cursor.next());
        for (const ExportRow &row : page.front().rows) {
            if (row.definition == sentiment.id)
                values += textOf(sentiment, row.verifiedValue) + u' ' + row.verifier;
        }
        QTEST(values.mid(jobs), "values");
    }

    void recordsComeInTheOrderOfTheList()
    {
        Corpus corpus;
        ExportSelection selection;
        selection.records = std::make_shared<const std::vector<RecordId>>(
            std::vector{RecordId(99), RecordId(98), RecordId(97), corpus.records[2], corpus.records[0]});
        const QStringList rows = corpus.rows(selection); // a whole page of ids is gone, and it goes on
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].startsWith(u"corrected"_s));
        ExportCursor cursor(corpus.project.connection(), corpus.schema, {});
        QCOMPARE(must(cursor.recordCount()), 10);
        must(corpus.project.connection().execute(u"UPDATE project SET visible_through = 4"_s));
        QCOMPARE(must(cursor.recordCount()), 4);
        QCOMPARE(must(cursor.next()).size(), size_t(4));
        QCOMPARE(must(cursor.next()).size(), size_t(0));
    }

    void rowsKeepTimesCommentsAndGold()
    {
        Corpus corpus;
        Connection &connection = corpus.project.connection();
        const AnnotatorId gold = must(goldAnnotator(connection)).id;
        must(connection
                 .statement(u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, created_at)"
                            " VALUES (?, ?, ?, ?, 5)"_s)
                 .run(corpus.records[1], corpus.schema.definitions[0].id, gold,
                      corpus.value(u"neutral"_s).options().front()));
        ExportSelection selection;
        selection.records =
            std::make_shared<const std::vector<RecordId>>(std::vector{corpus.records[1], corpus.at(u"own beside"_s)});
        ExportCursor cursor(connection, corpus.schema, selection);
        const auto page = must(cursor.next());
        const ExportRow &confirmed = page[0].rows[0];
        QCOMPARE(confirmed.comment, u"clear"_s);
        QCOMPARE(confirmed.confidence, std::optional(0.9));
        QCOMPARE(confirmed.confidenceKind, ConfidenceKind::TokenProbability);
        QVERIFY(confirmed.verifiedAt > confirmed.labelledAt);
        QVERIFY(confirmed.labelledAt > 0);
        QCOMPARE(confirmed.gold, std::optional(corpus.value(u"neutral"_s)));
        QCOMPARE(confirmed.agent, u"baseline"_s);
        QCOMPARE(confirmed.agentVersion, 1);
        QCOMPARE(page[0].record.metadata.front(), std::pair(u"lang"_s, u"en"_s));
        QCOMPARE(page[1].rows[0].comment, u"by hand"_s);
        QCOMPARE(page[0].rows.size(), size_t(2)); // both definitions
    }

    void theDetailKeepsTheHistory()
    {
        Corpus corpus;
        Connection &connection = corpus.project.connection();
        corpus.decide(DecisionKind::Reject, corpus.ada, u"confirmed"_s);
        must(undoLatest(connection, corpus.ada));
        const RecordDetail detail = must(recordDetail(connection, corpus.schema, corpus.records[1]));
        QCOMPARE(detail.record.externalId, u"confirmed"_s);
        QCOMPARE(detail.number, 2);
        const LabelDetail &sentiment = detail.labels[0];
        QCOMPARE(sentiment.current.status, Status::Confirmed);
        QCOMPARE(sentiment.current.annotator, u"baseline"_s);
        QCOMPARE(sentiment.answer->samples.front().raw, QByteArray("{\"answer\": \"to 2\"}"));
        QCOMPARE(sentiment.answer->samples.front().rung, std::optional(Rung::Structured));
        QCOMPARE(sentiment.answer->model, u"test-model"_s);
        QCOMPARE(sentiment.history.size(), size_t(3));
        QCOMPARE(sentiment.history[0].who, u"baseline"_s);
        QCOMPARE(sentiment.history[1].verdict, std::optional(Verdict::Confirmed));
        QCOMPARE(sentiment.history[1].value, std::optional(corpus.value(u"negative"_s)));
        QVERIFY(sentiment.history[1].isCurrent);
        QCOMPARE(sentiment.history[2].verdict, std::optional(Verdict::Rejected));
        QVERIFY(!sentiment.history[2].isCurrent);
        QVERIFY(!detail.labels[1].answer);

        const auto invalid = must(recordDetail(connection, corpus.schema, corpus.at(u"invalid"_s)));
        QCOMPARE(invalid.labels[0].answer->samples.front().invalidReason, std::optional(InvalidReason::Refusal));
        const auto settled = must(recordDetail(connection, corpus.schema, corpus.at(u"settled"_s)));
        QCOMPARE(settled.labels[0].history.back().kind, AnnotatorKind::Reconciliation);
        QCOMPARE(settled.labels[0].history.back().who, u"Ben"_s);
        QCOMPARE(recordDetail(connection, corpus.schema, RecordId(99)).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestExportCursor)
#include "tst_export_cursor.moc"

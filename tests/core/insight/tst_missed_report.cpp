// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missed_report.h"

#include "core/insight/missed_text.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/span_decisions.h"
#include "core/store/query/passed_records.h"
#include "tests/support/test_job.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <cmath>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray missedSchema = R"({"label_schema":[{"name":"entity","level":"span","options":["person","place"]}]})";

Span at(qint64 start, qint64 end, qint64 option = 1)
{
    return {start, end, OptionId(option)};
}

using Spans = std::vector<Span>;

PassedRecord passed(qint64 id, const QString &content, const Spans &first, const Spans &second,
                    const std::optional<Spans> &right)
{
    PassedRecord record{RecordId(id), content, {}};
    record.passes.blind = {{AnnotatorId(1), {}, first}, {AnnotatorId(2), {}, second}};
    record.passes.right = right;
    return record;
}

/// People who mark one record of a project, one after the other.
class Passes
{
public:
    Passes()
        : schema(project.setSchema(missedSchema))
        , record(project.addRecord(u"r"_s, QString(60, u'x')))
        , ana(project.person(u"Ana"_s))
        , ben(project.person(u"Ben"_s))
    {
    }

    Span span(qint64 start) const { return {start, start + 4, schema.definitions[0].options[0].id}; }

    void act(AnnotatorId who, std::vector<SpanAct> acts, bool settles = false)
    {
        QTest::qSleep(2); // what comes later is told by its milliseconds
        SpanDecision decision{who, schema.definitions[0].id, record, std::move(acts)};
        decision.settles = settles;
        must(decideSpans(project.connection(), decision));
    }
    void mark(AnnotatorId who, const std::vector<qint64> &starts)
    {
        std::vector<SpanAct> acts;
        for (const qint64 start : starts)
            acts.push_back({SpanActKind::Add, span(start), {}, 0});
        acts.push_back({SpanActKind::Done, {}, {}, 0});
        act(who, acts);
    }
    void runJob()
    {
        QTest::qSleep(2);
        TestJob job(project, {record}, {schema.definitions[0].id});
        job.answer(record, {LabelValue(Spans{span(50)})}, 0.6);
    }

    SpanPasses passes()
    {
        const auto all = must(passedRecords(project.connection(), schema.definitions[0].id)).records;
        return all.empty() ? SpanPasses() : all[0].passes;
    }

    TestProject project;
    Schema schema;
    RecordId record;
    AnnotatorId ana;
    AnnotatorId ben;
};

} // namespace

class TestMissedReport : public QObject
{
    Q_OBJECT

private slots:
    void seesSpans_data();
    void seesSpans();
    void givesThePublishedNumbers();
    void leavesOutWhatIsNotSettled();
    void knowsBlindPasses();
    void takesNoPassAfterAModel();
    void takesNoChangeAfterOneSawTheOther();
    void takesTheSettledSpansAsRight();
    void takesNobodyTwice();
    void saysWhyThereIsNoNumber();
    void findsTheLikeliestRecords();
};

void TestMissedReport::seesSpans_data()
{
    QTest::addColumn<Spans>("right");
    QTest::addColumn<Spans>("marked");
    QTest::addColumn<QString>("seen");
    QTest::newRow("nothing") << Spans{} << Spans{at(0, 3)} << u""_s;
    QTest::newRow("equal") << Spans{at(0, 3)} << Spans{at(0, 3)} << u"1"_s;
    QTest::newRow("another label") << Spans{at(0, 3)} << Spans{at(0, 3, 2)} << u"1"_s;
    QTest::newRow("other boundaries") << Spans{at(0, 3)} << Spans{at(2, 9)} << u"1"_s;
    QTest::newRow("beside it") << Spans{at(0, 3)} << Spans{at(3, 9)} << u"0"_s;
    QTest::newRow("one for two") << Spans{at(0, 3), at(4, 6)} << Spans{at(0, 6)} << u"10"_s;
    QTest::newRow("nested, both") << Spans{at(0, 9), at(2, 4)} << Spans{at(2, 4), at(0, 9)} << u"11"_s;
    QTest::newRow("nested, the inner one") << Spans{at(0, 9), at(2, 4)} << Spans{at(2, 4)} << u"01"_s;
    QTest::newRow("the equal one first") << Spans{at(0, 3), at(1, 4)} << Spans{at(1, 4), at(0, 1)} << u"11"_s;
}

void TestMissedReport::seesSpans()
{
    QFETCH(Spans, right);
    QFETCH(Spans, marked);
    QString seen;
    for (const bool each : spansSeen(right, marked))
        seen += each ? u'1' : u'0';
    QTEST(seen, "seen");
}

/// Texts in which two people saw just as many as in the published cases, and both as many together.
void TestMissedReport::givesThePublishedNumbers()
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/trust_extra.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = nlohmann::json::parse(file.readAll().toStdString());
    int checked = 0;
    for (const auto &entry : read["cases"]) {
        if (entry["method"] != "missed_spans")
            continue;
        const qint64 n1 = entry["n1"];
        const qint64 n2 = entry["n2"];
        const qint64 m = entry["matched"];
        std::vector<PassedRecord> records;
        for (qint64 i = 0; i < n1 + n2 - m; ++i) { // one span a record
            const bool hasFirst = i < n1;
            const bool hasSecond = i < m || i >= n1;
            records.push_back(passed(i + 1, u"xxxx"_s, hasFirst ? Spans{at(0, 2)} : Spans{},
                                     hasSecond ? Spans{at(0, 3)} : Spans{}, Spans{at(0, 2)}));
        }
        const auto pairs = pairsOfPasses(records);
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs[0].passes.first, n1);
        QCOMPARE(pairs[0].passes.second, n2);
        QCOMPARE(pairs[0].passes.matched, m);
        QVERIFY(pairs[0].estimate.spans);
        QVERIFY(std::abs(pairs[0].estimate.spans->missed - entry["expected"]["missed"].get<double>()) < 1e-6);
        QVERIFY(missedText(pairs[0]).contains(
            QString::number(std::llround(entry["expected"]["missed"].get<double>()))));
        ++checked;
    }
    QVERIFY(checked > 0);
}

void TestMissedReport::leavesOutWhatIsNotSettled()
{
    const auto pairs = pairsOfPasses({passed(1, u"xxxx"_s, {at(0, 2)}, {at(0, 2)}, Spans{at(0, 2)}),
                                      passed(2, u"xxxx"_s, {at(0, 2)}, {}, std::nullopt)});
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs[0].records, 1);
    QCOMPARE(pairs[0].unsettled, 1);
    QCOMPARE(pairs[0].passes.first, 1);
    QVERIFY(passesText(pairs[0], u"Ana"_s, u"Ben"_s).contains(u"left out"_s));
}

void TestMissedReport::knowsBlindPasses()
{
    Passes bench;
    bench.mark(bench.ana, {0, 10});
    QVERIFY(bench.passes().blind.empty()); // nobody else yet
    bench.mark(bench.ben, {0, 20});
    const SpanPasses passes = bench.passes();
    QCOMPARE(passes.blind.size(), size_t(2));
    QCOMPARE(passes.blind[0].spans, (Spans{bench.span(0), bench.span(10)}));
    QCOMPARE(passes.blind[1].spans, (Spans{bench.span(0), bench.span(20)}));
    QCOMPARE(passes.informed, 0);
    QVERIFY(!passes.right); // they differ
}

void TestMissedReport::takesNoPassAfterAModel()
{
    Passes bench;
    bench.mark(bench.ana, {0, 10});
    bench.runJob();
    bench.mark(bench.ben, {0});  // a verdict on the model's label
    QCOMPARE(bench.passes().blind.size(), size_t(0)); // and so no second own label at all
    Passes later;
    later.mark(later.ana, {0});
    later.mark(later.ben, {10});
    later.runJob();
    QCOMPARE(later.passes().blind.size(), size_t(2)); // what came afterwards led nobody
}

void TestMissedReport::takesNoChangeAfterOneSawTheOther()
{
    Passes bench;
    bench.mark(bench.ana, {0});
    bench.act(bench.ana, {{SpanActKind::Add, bench.span(10), {}, 0}}); // nobody else was done
    bench.mark(bench.ben, {20});
    bench.act(bench.ana, {{SpanActKind::Add, bench.span(20), {}, 0}}); // now she sees Ben's
    bench.act(bench.ben, {{SpanActKind::Add, bench.span(0), {}, 0}});
    const SpanPasses passes = bench.passes();
    QCOMPARE(passes.blind.size(), size_t(2));
    QCOMPARE(passes.blind[0].spans, (Spans{bench.span(0), bench.span(10)}));
    QCOMPARE(passes.blind[1].spans, Spans{bench.span(20)});
}

void TestMissedReport::takesTheSettledSpansAsRight()
{
    Passes bench;
    bench.mark(bench.ana, {0, 10});
    bench.mark(bench.ben, {0, 20});
    const AnnotatorId cleo = bench.project.person(u"Cleo"_s);
    bench.act(cleo, {{SpanActKind::Drop, bench.span(10), {}, 0}, {SpanActKind::Done, {}, {}, 0}}, true);
    const SpanPasses passes = bench.passes();
    QCOMPARE(passes.right, std::optional(Spans{bench.span(0), bench.span(20)}));
    const auto pairs = pairsOfPasses(must(passedRecords(bench.project.connection(), bench.schema.definitions[0].id)).records);
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs[0].passes.first, 1);
    QCOMPARE(pairs[0].passes.second, 2);
    QCOMPARE(pairs[0].passes.matched, 1);
}

void TestMissedReport::takesNobodyTwice()
{
    Passes bench;
    bench.mark(bench.ana, {0});
    bench.act(bench.ana, {{SpanActKind::Add, bench.span(10), {}, 0}});
    QVERIFY(must(passedRecords(bench.project.connection(), bench.schema.definitions[0].id)).records.empty());
    QVERIFY(noPairText(0).contains(u"two people"_s));
}

void TestMissedReport::saysWhyThereIsNoNumber()
{
    std::vector<PassedRecord> records;
    for (qint64 i = 0; i < 9; ++i)
        records.push_back(passed(i + 1, u"xxxx"_s, {at(0, 2)}, {at(0, 2)}, Spans{at(0, 2)}));
    const auto same = pairsOfPasses(records);
    QVERIFY(same[0].estimate.reason == NoMissedEstimate::NoSingles);
    QVERIFY(missedText(same[0]).contains(u"No number is given"_s));
    records.resize(3);
    const auto few = pairsOfPasses(records);
    QVERIFY(few[0].estimate.reason == NoMissedEstimate::TooFewMatched);
    QVERIFY2(missedText(few[0]).contains(u"it takes 7"_s), qPrintable(missedText(few[0])));
}

void TestMissedReport::findsTheLikeliestRecords()
{
    const QString marked = u"Ada Lovelace wrote."_s; // 0-12
    const std::vector<PassedRecord> records{
        passed(1, marked, {at(0, 12)}, {at(0, 12)}, Spans{at(0, 12)}),
        passed(2, u"nobody wrote"_s, {}, {}, Spans{}),
        passed(3, u"Then ADA  LOVELACE left, and Ada Lovelace wrote."_s, {}, {}, Spans{}),
        passed(4, u"The one and only thing"_s, {at(4, 7)}, {}, Spans{at(4, 7)}),
        passed(5, u"Ada Lovelace, too."_s, {at(0, 3)}, {at(0, 3)}, Spans{at(0, 3)}),
    };
    const std::vector<LikelyMiss> misses = likelyMisses(records);
    QCOMPARE(misses.size(), size_t(2));
    QCOMPARE(misses[0].record, RecordId(3));
    QCOMPARE(misses[0].places, 2);
    QCOMPARE(misses[0].phrase, u"ADA LOVELACE"_s);
    QVERIFY(std::abs(misses[0].weight - 2.0 / 3) < 1e-9); // marked once, open twice
    QCOMPARE(misses[1].record, RecordId(4));
    QCOMPARE(misses[1].oneSided, 1);
}

QTEST_GUILESS_MAIN(TestMissedReport)
#include "tst_missed_report.moc"

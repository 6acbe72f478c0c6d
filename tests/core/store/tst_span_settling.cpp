// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_settling.h"

#include "core/domain/query.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/span_decisions.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/record_lists.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QTest>

#include <random>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray settlingSchema = R"({"label_schema":[{"name":"entity","level":"span","options":["person","place"]}]})";
const SpanAct allDone{SpanActKind::Done, {}, {}, 0};

/// Two people who differ about one record, and a third who may settle it.
class Quarrel
{
public:
    Quarrel()
        : schema(project.setSchema(settlingSchema))
        , record(project.addRecord(u"r1"_s, u"Ada met Bob in Paris, and Cy in Rome."_s))
        , ana(project.person(u"Ana"_s))
        , ben(project.person(u"Ben"_s))
        , cleo(project.person(u"Cleo"_s))
    {
    }

    LabelDefinitionId entity() const { return schema.definitions[0].id; }
    Span span(qint64 start, qint64 end, size_t option = 0) const
    {
        return {start, end, schema.definitions[0].options[option].id};
    }

    Result<DecisionResult> tryTo(AnnotatorId who, std::vector<SpanAct> acts, bool settles)
    {
        SpanDecision decision{who, entity(), record, std::move(acts)};
        decision.settles = settles;
        return decideSpans(project.connection(), decision);
    }
    DecisionResult mark(AnnotatorId who, const std::vector<Span> &spans)
    {
        std::vector<SpanAct> acts;
        for (const Span &each : spans)
            acts.push_back({SpanActKind::Add, each, {}, 0});
        acts.push_back(allDone);
        return must(tryTo(who, acts, false));
    }
    DecisionResult settle(AnnotatorId who, std::vector<SpanAct> acts)
    {
        return must(tryTo(who, std::move(acts), true));
    }

    LabelDetail detail() { return must(recordDetail(project.connection(), schema, record)).labels[0]; }
    std::vector<Span> spans() { return detail().current.value.value_or(LabelValue()).spans(); }
    SpanSettling settling() { return detail().settling.value_or(SpanSettling()); }

    /// Both have Ada; Ana alone has Bob, Ben has Paris and a longer Rome.
    void quarrel()
    {
        mark(ana, {span(0, 3), span(8, 11)});
        mark(ben, {span(0, 3), span(15, 20, 1)});
    }

    TestProject project;
    Schema schema;
    RecordId record;
    AnnotatorId ana;
    AnnotatorId ben;
    AnnotatorId cleo;
};

} // namespace

class TestSpanSettling : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheSpansOfAll();
    void isNothingWherePeopleAgree();
    void staysAConflictUntilItIsDone();
    void beginsFromWhatIsWanted_data();
    void beginsFromWhatIsWanted();
    void isTakenBackActByAct();
    void keepsChoicesWhenPeopleGoOn();
    void isOpenAgainAfterANewDecision();
    void canBeSettledOtherwise();
    void isAsTheRuleSays();
};

void TestSpanSettling::beginsWithTheSpansOfAll()
{
    Quarrel quarrel;
    quarrel.quarrel();
    const SpanSettling settling = quarrel.settling();
    QCOMPARE(settling.parties.size(), size_t(2));
    QCOMPARE(settling.parties[0].name, u"Ana"_s);
    QCOMPARE(settling.parties[1].spans, (std::vector<Span>{quarrel.span(0, 3), quarrel.span(15, 20, 1)}));
    QVERIFY(!settling.by.isValid());
    QCOMPARE(settling.work.spans,
             (std::vector<Span>{quarrel.span(0, 3), quarrel.span(8, 11), quarrel.span(15, 20, 1)}));
    // What both have needs no look.
    QVERIFY(settling.work.judgementOf(quarrel.span(0, 3)));
    QVERIFY(!settling.work.judgementOf(quarrel.span(8, 11)));
    QVERIFY(!settling.work.isDone);
}

void TestSpanSettling::isNothingWherePeopleAgree()
{
    Quarrel quarrel;
    quarrel.mark(quarrel.ana, {quarrel.span(0, 3)});
    QVERIFY(!quarrel.detail().settling);
    quarrel.mark(quarrel.ben, {quarrel.span(0, 3)});
    QVERIFY(!quarrel.detail().settling);
    const DecisionResult result = quarrel.settle(quarrel.cleo, {allDone});
    QCOMPARE(result.changed, 0);
    QCOMPARE(result.skipped, 1);
}

void TestSpanSettling::staysAConflictUntilItIsDone()
{
    Quarrel quarrel;
    quarrel.quarrel();
    quarrel.settle(quarrel.cleo, {{SpanActKind::Drop, quarrel.span(8, 11), {}, 0}});
    QCOMPARE(quarrel.detail().current.status, Status::Conflict);
    QCOMPARE(quarrel.settling().by, quarrel.cleo);
    QCOMPARE(quarrel.settling().byName, u"Cleo"_s);
    QCOMPARE(quarrel.settling().work.spans.size(), size_t(2));
    QCOMPARE(quarrel.project.number(u"SELECT count(*) FROM label l JOIN annotator a ON a.id = l.annotator_id"
                                    " WHERE a.kind = 'reconciliation' AND l.is_done = 1"_s),
             0);
    // What is only begun is no part of the history, and the people's spans stay as they are.
    QCOMPARE(quarrel.detail().history.size(), size_t(2));
    quarrel.settle(quarrel.cleo, {{SpanActKind::Move, quarrel.span(15, 20, 1), quarrel.span(15, 21, 1), 0}, allDone});
    QCOMPARE(quarrel.detail().current.status, Status::Own);
    QCOMPARE(quarrel.spans(), (std::vector<Span>{quarrel.span(0, 3), quarrel.span(15, 21, 1)}));
    QCOMPARE(quarrel.detail().history.size(), size_t(3));
    QCOMPARE(quarrel.detail().spanWork.size(), size_t(2));
}

void TestSpanSettling::beginsFromWhatIsWanted_data()
{
    QTest::addColumn<int>("from"); // 0 Ana, 1 Ben, 2 all, 3 those of both
    QTest::addColumn<bool>("hasBegun");
    for (const bool hasBegun : {false, true}) {
        const char *when = hasBegun ? "after choices" : "at once";
        QTest::addRow("from Ana's, %s", when) << 0 << hasBegun;
        QTest::addRow("from Ben's, %s", when) << 1 << hasBegun;
        QTest::addRow("from all, %s", when) << 2 << hasBegun;
        QTest::addRow("from those of both, %s", when) << 3 << hasBegun;
    }
}

void TestSpanSettling::beginsFromWhatIsWanted()
{
    QFETCH(int, from);
    QFETCH(bool, hasBegun);
    Quarrel quarrel;
    quarrel.quarrel();
    if (hasBegun)
        quarrel.settle(quarrel.cleo, {{SpanActKind::Drop, quarrel.span(0, 3), {}, 0},
                                      {SpanActKind::Move, quarrel.span(8, 11), quarrel.span(4, 11), 0},
                                      {SpanActKind::Add, quarrel.span(30, 34, 1), {}, 0}});
    const auto parties = quarrel.settling().parties;
    const std::vector<std::vector<Span>> starts{parties[0].spans, parties[1].spans, spansOfAny(parties),
                                                spansOfAll(parties)};
    const std::vector<Span> wanted = starts[size_t(from)];
    std::vector<SpanAct> acts = actsToSettleFrom(quarrel.settling().work, wanted);
    acts.push_back(allDone);
    quarrel.settle(quarrel.cleo, acts);
    QCOMPARE(quarrel.spans(), wanted);
    must(undoLatest(quarrel.project.connection(), quarrel.cleo)); // one act
    QCOMPARE(quarrel.detail().current.status, Status::Conflict);
    QCOMPARE(quarrel.settling().by.isValid(), hasBegun);
}

void TestSpanSettling::isTakenBackActByAct()
{
    Quarrel quarrel;
    quarrel.quarrel();
    const SpanWork before = quarrel.settling().work;
    quarrel.settle(quarrel.ana, {{SpanActKind::Drop, quarrel.span(8, 11), {}, 0}});
    const SpanWork begun = quarrel.settling().work;
    quarrel.settle(quarrel.ana, {allDone});
    QCOMPARE(quarrel.detail().current.status, Status::Own);
    QCOMPARE(must(undoLatest(quarrel.project.connection(), quarrel.ana)).description.code, OperationCode::Settle);
    QCOMPARE(quarrel.detail().current.status, Status::Conflict);
    QVERIFY(quarrel.settling().work == begun);
    must(undoLatest(quarrel.project.connection(), quarrel.ana));
    QVERIFY(quarrel.settling().work == before);
    QVERIFY(!quarrel.settling().by.isValid());
    must(redoLatest(quarrel.project.connection(), quarrel.ana));
    must(redoLatest(quarrel.project.connection(), quarrel.ana));
    QCOMPARE(quarrel.detail().current.status, Status::Own);
}

void TestSpanSettling::keepsChoicesWhenPeopleGoOn()
{
    Quarrel quarrel;
    quarrel.quarrel();
    quarrel.settle(quarrel.cleo, {{SpanActKind::Drop, quarrel.span(8, 11), {}, 0}});
    // Ben takes one back, which nobody chose yet, and brings another.
    must(quarrel.tryTo(
        quarrel.ben,
        {{SpanActKind::Drop, quarrel.span(15, 20, 1), {}, 0}, {SpanActKind::Add, quarrel.span(26, 28), {}, 0}}, false));
    const SpanWork work = quarrel.settling().work;
    QCOMPARE(work.spans, (std::vector<Span>{quarrel.span(0, 3), quarrel.span(26, 28)}));
    QVERIFY(!work.judgementOf(quarrel.span(26, 28)));
    quarrel.settle(quarrel.cleo, {allDone});
    QCOMPARE(quarrel.spans(), work.spans);
}

void TestSpanSettling::isOpenAgainAfterANewDecision()
{
    Quarrel quarrel;
    quarrel.quarrel();
    quarrel.settle(quarrel.cleo, {{SpanActKind::Drop, quarrel.span(8, 11), {}, 0}, allDone});
    QTest::qSleep(2); // decisions are told apart by their milliseconds
    must(quarrel.tryTo(quarrel.ana, {{SpanActKind::Add, quarrel.span(32, 36, 1), {}, 0}}, false));
    QCOMPARE(quarrel.detail().current.status, Status::Conflict);
    const SpanWork work = quarrel.settling().work;
    QVERIFY(!work.isDone);
    // What was left out stays so, and what is new has to be looked at.
    QCOMPARE(work.spans, (std::vector<Span>{quarrel.span(0, 3), quarrel.span(15, 20, 1), quarrel.span(32, 36, 1)}));
    quarrel.settle(quarrel.cleo, {allDone});
    QCOMPARE(quarrel.spans(), work.spans);
}

void TestSpanSettling::canBeSettledOtherwise()
{
    Quarrel quarrel;
    quarrel.quarrel();
    quarrel.settle(quarrel.cleo, {{SpanActKind::Drop, quarrel.span(8, 11), {}, 0}, allDone});
    quarrel.settle(quarrel.ben, {{SpanActKind::Drop, quarrel.span(15, 20, 1), {}, 0}});
    QCOMPARE(quarrel.spans(), std::vector<Span>{quarrel.span(0, 3)});
    Decision whole;
    whole.kind = DecisionKind::Settle;
    whole.person = quarrel.ana;
    whole.definition = quarrel.entity();
    whole.value = LabelValue(std::vector<Span>{quarrel.span(8, 11)});
    QCOMPARE(must(decide(quarrel.project.connection(), whole, {quarrel.record})).changed, 1);
    QCOMPARE(quarrel.spans(), std::vector<Span>{quarrel.span(8, 11)});
    QVERIFY(quarrel.settling().work.isDone);
}

// The projection, in SQL, says what the rule of the domain says, also while settlements are under way.
void TestSpanSettling::isAsTheRuleSays()
{
    std::mt19937 random(5);
    const auto below = [&random](size_t count) { return random() % count; };
    for (int run = 0; run < 15; ++run) {
        Quarrel quarrel;
        const AnnotatorId people[] = {quarrel.ana, quarrel.ben, quarrel.cleo};
        for (int step = 0; step < 30; ++step) {
            const AnnotatorId who = people[below(3)];
            const qint64 start = qint64(below(20));
            const Span span = quarrel.span(start, start + 1 + qint64(below(8)), below(2));
            const bool settles = below(3) == 0;
            switch (below(5)) {
            case 0:
                (void)undoLatest(quarrel.project.connection(), who);
                break;
            case 1:
                (void)quarrel.tryTo(who, {allDone}, settles);
                break;
            case 2:
                if (const auto spans = quarrel.settling().work.spans; settles && !spans.empty())
                    (void)quarrel.tryTo(who, {{SpanActKind::Drop, spans[below(spans.size())], {}, 0}}, true);
                break;
            default:
                (void)quarrel.tryTo(who, {{SpanActKind::Add, span, {}, 0}}, settles);
            }
            QCOMPARE(storedProjection(quarrel.project, quarrel.entity()),
                     plainProjection(quarrel.project, quarrel.entity()));
        }
    }
}

QTEST_GUILESS_MAIN(TestSpanSettling)
#include "tst_span_settling.moc"

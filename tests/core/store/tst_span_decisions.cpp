// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/span_decisions.h"

#include "core/domain/query.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_outcomes.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/record_rows.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QTest>

#include <random>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entities = R"({"label_schema":[
    {"name":"entity","level":"span","options":["person","place"]},
    {"name":"tone","options":["good","bad"]}]})";

/// "Ada met Bob in Paris, 😀 Paris!": Ada 0-3, Bob 8-11, Paris 15-20 and 24-29.
const QString content = u"Ada met Bob in Paris, 😀 Paris!"_s;

class Bench
{
public:
    Bench()
        : schema(project.setSchema(entities))
        , record(project.addRecord(u"r1"_s, content))
        , ana(project.person(u"Ana"_s))
        , ben(project.person(u"Ben"_s))
    {
    }

    OptionId option(size_t place) const { return schema.definitions[0].options[place].id; }
    LabelDefinitionId entity() const { return schema.definitions[0].id; }
    Span person(qint64 start, qint64 end) const { return {start, end, option(0)}; }
    Span place(qint64 start, qint64 end) const { return {start, end, option(1)}; }

    /// A job that says: Ada and Bob are persons, the first Paris is one, too.
    JobId runJob()
    {
        TestJob job(project, {record}, {entity()});
        job.answer(record, {LabelValue(std::vector<Span>{person(0, 3), person(8, 11), person(15, 20)})}, 0.6);
        return job.id();
    }

    Result<DecisionResult> tryTo(AnnotatorId who, std::vector<SpanAct> acts)
    {
        return decideSpans(project.connection(), {who, entity(), record, std::move(acts)});
    }
    DecisionResult act(AnnotatorId who, std::vector<SpanAct> acts) { return must(tryTo(who, std::move(acts))); }

    LabelDetail detail() { return must(recordDetail(project.connection(), schema, record)).labels[0]; }
    std::vector<Span> workOf(AnnotatorId who)
    {
        for (const SpanWorkOf &work : detail().spanWork) {
            if (work.annotator == who)
                return work.work.spans;
        }
        return {};
    }
    std::vector<RecordId> found(const Condition &condition)
    {
        return must(listRecords(project.connection(), {{{condition}}, {}, entity()}));
    }

    TestProject project;
    Schema schema;
    RecordId record;
    AnnotatorId ana;
    AnnotatorId ben;
};

SpanAct add(const Span &span)
{
    return {SpanActKind::Add, span, {}, 0};
}
SpanAct drop(const Span &span)
{
    return {SpanActKind::Drop, span, {}, 0};
}
SpanAct move(const Span &span, const Span &to)
{
    return {SpanActKind::Move, span, to, 0};
}
const SpanAct done{SpanActKind::Done, {}, {}, 0};

} // namespace

class TestSpanDecisions : public QObject
{
    Q_OBJECT

private slots:
    void isNoDecisionBeforeItIsDone();
    void goesOnFromTheJobsLabel();
    void labelsWithoutAJob();
    void confirmingKeepsWhatWasBegun();
    void isSaidAgainAfterTheLabelAsksMore();
    void isTakenBackActByAct();
    void goesOnWhateverJobsComeLater();
    void outlivesItsJob();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void findsSpans();
    void keepsQuotesThatStandNowhere();
    void labelsAPhraseEverywhere();
    void isAsTheRuleSays();
};

void TestSpanDecisions::isNoDecisionBeforeItIsDone()
{
    Bench bench;
    bench.runJob();
    bench.act(bench.ana, {move(bench.person(15, 20), bench.place(15, 20))});
    QCOMPARE(bench.detail().current.status, Status::Unverified);
    QCOMPARE(bench.project.number(u"SELECT sum(count) FROM decided_count"_s), 0);
    QCOMPARE(bench.detail().history.size(), size_t(1)); // the job's label
    bench.act(bench.ana, {add(bench.place(24, 29)), done});
    const LabelDetail detail = bench.detail();
    QCOMPARE(detail.history.size(), size_t(2));
    QCOMPARE(detail.current.status, Status::Corrected);
    QCOMPARE(detail.current.value->spans(),
             (std::vector<Span>{bench.person(0, 3), bench.person(8, 11), bench.place(15, 20), bench.place(24, 29)}));
    QCOMPARE(bench.project.number(u"SELECT sum(count) FROM decided_count"_s), 1);
    // What is done stays done when it is touched up.
    bench.act(bench.ana, {drop(bench.person(0, 3))});
    QCOMPARE(bench.detail().current.status, Status::Corrected);
    QCOMPARE(bench.detail().current.value->spans().size(), size_t(3));
}

void TestSpanDecisions::goesOnFromTheJobsLabel()
{
    Bench bench;
    bench.runJob();
    bench.act(bench.ana, {{SpanActKind::Confirm, bench.person(0, 3), {}, 0}});
    QCOMPARE(bench.workOf(bench.ana).size(), size_t(3));
    bench.act(bench.ana, {done});
    QCOMPARE(bench.detail().current.status, Status::Confirmed);
    // A second person begins from the job's label, not from Ana's.
    bench.act(bench.ben, {drop(bench.person(8, 11)), done});
    QCOMPARE(bench.detail().current.status, Status::Conflict);
    Decision settle;
    settle.kind = DecisionKind::Settle;
    settle.person = bench.ben;
    settle.definition = bench.entity();
    settle.value = LabelValue(std::vector<Span>{bench.person(0, 3)});
    QCOMPARE(must(decide(bench.project.connection(), settle, {bench.record})).changed, 1);
    QCOMPARE(bench.detail().current.value->spans(), std::vector<Span>{bench.person(0, 3)});
}

void TestSpanDecisions::labelsWithoutAJob()
{
    Bench bench;
    bench.act(bench.ana, {add(bench.person(0, 3))});
    QCOMPARE(bench.detail().current.status, Status::Unlabelled);
    bench.act(bench.ana, {done});
    QCOMPARE(bench.detail().current.status, Status::Own);
    QCOMPARE(bench.detail().current.value->key(), LabelValue(std::vector<Span>{bench.person(0, 3)}).key());
    // Nothing to mark is an answer, too.
    bench.act(bench.ben, {done});
    QCOMPARE(bench.detail().current.status, Status::Conflict);
}

void TestSpanDecisions::confirmingKeepsWhatWasBegun()
{
    Bench bench;
    bench.runJob();
    bench.act(bench.ana, {move(bench.person(15, 20), bench.place(15, 20))});
    const std::vector<Span> begun = bench.workOf(bench.ana);
    Decision confirm;
    confirm.person = bench.ana;
    confirm.definition = bench.entity();
    QCOMPARE(must(decide(bench.project.connection(), confirm, {bench.record})).changed, 1);
    QCOMPARE(bench.detail().current.status, Status::Corrected);
    QCOMPARE(bench.detail().current.value->spans(), begun);
    QCOMPARE(bench.detail().spanWork[0].work.judged.size(), size_t(1));
    // Who has begun nothing confirms the job's label.
    confirm.person = bench.ben;
    must(decide(bench.project.connection(), confirm, {bench.record}));
    QCOMPARE(bench.detail().current.status, Status::Conflict);
    must(undoLatest(bench.project.connection(), bench.ana));
    QCOMPARE(bench.workOf(bench.ana), begun);
}

void TestSpanDecisions::isSaidAgainAfterTheLabelAsksMore()
{
    Bench bench;
    bench.act(bench.ana, {add(bench.person(0, 3)), done});
    QCOMPARE(bench.act(bench.ana, {done}).changed, 0);
    Schema wider = bench.schema;
    Option time;
    time.value = u"time"_s;
    wider.definitions[0].options.push_back(time);
    must(saveSchema(bench.project.connection(), wider, bench.ana));
    QCOMPARE(bench.found(LabelledBeforeSchema{}).size(), size_t(1));
    QCOMPARE(bench.act(bench.ana, {done}).changed, 1);
    QVERIFY(bench.found(LabelledBeforeSchema{}).empty());
    QCOMPARE(bench.act(bench.ana, {done}).changed, 0);
}

void TestSpanDecisions::isTakenBackActByAct()
{
    Bench bench;
    bench.runJob();
    const std::vector<Span> given = bench.detail().current.value->spans();
    bench.act(bench.ana, {drop(bench.person(0, 3))});
    bench.act(bench.ana, {add(bench.place(24, 29))});
    bench.act(bench.ana, {done});
    QCOMPARE(bench.detail().current.status, Status::Corrected);
    must(undoLatest(bench.project.connection(), bench.ana));
    QCOMPARE(bench.detail().current.status, Status::Unverified);
    QCOMPARE(bench.workOf(bench.ana).size(), size_t(3));
    must(undoLatest(bench.project.connection(), bench.ana));
    QCOMPARE(bench.workOf(bench.ana), (std::vector<Span>{bench.person(8, 11), bench.person(15, 20)}));
    must(undoLatest(bench.project.connection(), bench.ana));
    QVERIFY(bench.detail().spanWork.empty());
    QCOMPARE(bench.detail().current.value->spans(), given);
    for (int i = 0; i < 3; ++i)
        must(redoLatest(bench.project.connection(), bench.ana));
    QCOMPARE(bench.detail().current.status, Status::Corrected);
    QCOMPARE(bench.detail().current.value->spans().size(), size_t(3));
    QCOMPARE(bench.project.number(u"SELECT sum(count) FROM decided_count"_s), 1);
}

void TestSpanDecisions::goesOnWhateverJobsComeLater()
{
    Bench bench;
    bench.runJob();
    bench.act(bench.ana, {drop(bench.person(0, 3))});
    TestJob later(bench.project, {bench.record}, {bench.entity()});
    later.answer(bench.record, {LabelValue(std::vector<Span>{bench.place(24, 29)})});
    QCOMPARE(bench.workOf(bench.ana), (std::vector<Span>{bench.person(8, 11), bench.person(15, 20)}));
    bench.act(bench.ana, {drop(bench.person(15, 20)), done});
    QCOMPARE(bench.detail().current.status, Status::Corrected);
    QCOMPARE(bench.detail().current.value->spans(), std::vector<Span>{bench.person(8, 11)});
    // Who begins now, and has seen the other job's label, is told.
    SpanDecision seen{bench.ben, bench.entity(), bench.record, {done}};
    seen.seenJob = later.id();
    QCOMPARE(must(decideSpans(bench.project.connection(), seen)).labelledSince, 1);
}

void TestSpanDecisions::outlivesItsJob()
{
    Bench bench;
    const JobId job = bench.runJob();
    bench.act(bench.ana, {drop(bench.person(0, 3)), done});
    bench.act(bench.ben, {drop(bench.person(8, 11))});
    must(beginJobDeletion(bench.project.connection(), job));
    while (!must(removeJobSlice(bench.project.connection(), job, 10))) {
    }
    QCOMPARE(bench.detail().current.status, Status::Own);
    QCOMPARE(bench.detail().current.value->spans(), (std::vector<Span>{bench.person(8, 11), bench.person(15, 20)}));
    QCOMPARE(bench.workOf(bench.ben), (std::vector<Span>{bench.person(0, 3), bench.person(15, 20)}));
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM label_span"_s), 0);
}

void TestSpanDecisions::refusesWhatCannotBe_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<int>("option");
    QTest::newRow("beyond the end") << qint64(25) << qint64(31) << 0;
    QTest::newRow("empty") << qint64(5) << qint64(5) << 0;
    QTest::newRow("an option of another label") << qint64(0) << qint64(3) << 2;
    QTest::newRow("no option") << qint64(0) << qint64(3) << 3;
}

void TestSpanDecisions::refusesWhatCannotBe()
{
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    QFETCH(int, option);
    Bench bench;
    const OptionId wanted = option == 2   ? bench.schema.definitions[1].options[0].id
                            : option == 3 ? OptionId(999)
                                          : bench.option(size_t(option));
    const Result<DecisionResult> result = bench.tryTo(bench.ana, {add({start, end, wanted})});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM label"_s), 0);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM operation WHERE kind = 'decide'"_s), 0);
}

void TestSpanDecisions::findsSpans()
{
    Bench bench;
    bench.project.addRecord(u"r2"_s, u"nothing"_s);
    bench.runJob();
    const std::vector<RecordId> one{bench.record};
    QCOMPARE(bench.found(SpanIs{u"person"_s, {}}), one);
    QCOMPARE(bench.found(SpanIs{u"place"_s, {}}), std::vector<RecordId>());
    QCOMPARE(bench.found(SpanIs{u"person"_s, u"Paris"_s}), one);
    QCOMPARE(bench.found(SpanIs{u"person"_s, u"Rome"_s}), std::vector<RecordId>());
    QCOMPARE(bench.found(LabelIs{{}, u"person"_s}), one);
    QCOMPARE(bench.found(SpansAre{SpansAre::Kind::Overlapping}), std::vector<RecordId>());
    bench.act(bench.ana, {move(bench.person(15, 20), bench.place(15, 20)), add(bench.place(22, 29)), done});
    QCOMPARE(bench.found(SpanIs{u"place"_s, u"😀 Paris"_s}), one);
    QCOMPARE(bench.found(SpanIs{u"person"_s, u"Paris"_s}), std::vector<RecordId>());
    QCOMPARE(bench.found(SpansAre{SpansAre::Kind::Disputed}), one); // the job says person
    bench.act(bench.ana, {add(bench.place(24, 29))});
    QCOMPARE(bench.found(SpansAre{SpansAre::Kind::Overlapping}), one);
    QCOMPARE(must(recordRows(bench.project.connection(), one, {})).front().labels[0].value->spans().size(), size_t(5));
}

void TestSpanDecisions::keepsQuotesThatStandNowhere()
{
    Bench bench;
    TestJob job(bench.project, {bench.record}, {bench.entity()});
    const SampleId sample = job.answerUnread(bench.record);
    StoredOutcome outcome;
    outcome.definition = bench.entity();
    outcome.value = LabelValue(std::vector<Span>{bench.person(0, 3)});
    outcome.spans = {{bench.person(0, 3), u"Ada"_s, 0.75}};
    outcome.ungrounded = {{0, u"Rome"_s, u"place"_s, SpanFault::NotFound},
                          {0, u"Paris"_s, u"place"_s, SpanFault::Ambiguous}};
    must(storeOutcomes(bench.project.connection(), job.job(),
                       {{job.itemOf(bench.record), bench.record, {{sample, {outcome}}}, {outcome}}}));
    const LabelDetail detail = bench.detail();
    QCOMPARE(detail.modelSpans.size(), size_t(1));
    QCOMPARE(detail.modelSpans[0].confidence, std::optional(0.75));
    QCOMPARE(detail.ungrounded.size(), size_t(2));
    QCOMPARE(detail.ungrounded[0].quote, u"Rome"_s);
    QCOMPARE(detail.ungrounded[1].fault, SpanFault::Ambiguous);
    QCOMPARE(bench.found(SpansAre{SpansAre::Kind::Ungrounded}), std::vector<RecordId>{bench.record});
    bench.act(bench.ana, {add(bench.place(24, 29)), {SpanActKind::HandleQuote, {}, {}, detail.ungrounded[1].id}});
    QCOMPARE(bench.detail().spanWork[0].work.handledQuotes, std::vector<qint64>{detail.ungrounded[1].id});
    bench.act(bench.ana, {{SpanActKind::HandleQuote, {}, {}, detail.ungrounded[0].id}, done});
    QCOMPARE(bench.found(SpansAre{SpansAre::Kind::Ungrounded}), std::vector<RecordId>());
}

void TestSpanDecisions::labelsAPhraseEverywhere()
{
    Bench bench;
    bench.runJob();
    const RecordId second = bench.project.addRecord(u"r2"_s, u"Parisian Paris"_s);
    const RecordId third = bench.project.addRecord(u"r3"_s, u"Parisian"_s);
    const PhraseDecision decision{bench.ana, bench.entity(), bench.option(1), u"Paris"_s, 2};
    const std::vector<RecordId> all{bench.record, second, third};
    const PhraseCounts counts = must(countPhrase(bench.project.connection(), decision, all));
    QCOMPARE(counts.records, 2);
    QCOMPARE(counts.places, 3);
    const DecisionResult first = must(labelPhrase(bench.project.connection(), decision, {bench.record}));
    const DecisionResult rest =
        must(labelPhrase(bench.project.connection(), decision, {second, third}, first.operation));
    QCOMPARE(rest.operation, first.operation);
    QCOMPARE(rest.changed, 1);
    QCOMPARE(rest.skipped, 1);
    QCOMPARE(bench.workOf(bench.ana).size(), size_t(5));
    QCOMPARE(must(countPhrase(bench.project.connection(), decision, all)).places, 0);
    const UndoResult undone = must(undoLatest(bench.project.connection(), bench.ana));
    QCOMPARE(undone.changed, 2);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM label WHERE job_id IS NULL AND is_current = 1"_s), 0);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM verification WHERE is_current = 1"_s), 0);
}

// The projection, in SQL, says what the rule of the domain says.
void TestSpanDecisions::isAsTheRuleSays()
{
    std::mt19937 random(7);
    const auto below = [&random](size_t count) { return random() % count; };
    for (int run = 0; run < 20; ++run) {
        Bench bench;
        for (int step = 0; step < 25; ++step) {
            const AnnotatorId who = below(2) == 0 ? bench.ana : bench.ben;
            const qint64 start = qint64(below(20));
            const Span span{start, start + 1 + qint64(below(8)), bench.option(below(2))};
            switch (below(6)) {
            case 0:
                bench.runJob();
                break;
            case 1:
                (void)undoLatest(bench.project.connection(), who);
                break;
            case 2:
                (void)redoLatest(bench.project.connection(), who);
                break;
            case 3:
                bench.act(who, {done});
                break;
            case 4:
                (void)bench.tryTo(who, {add(span)});
                break;
            default:
                if (const auto spans = bench.workOf(who); !spans.empty())
                    (void)bench.tryTo(who, {drop(spans[below(spans.size())])});
            }
            QCOMPARE(storedProjection(bench.project, bench.entity()), plainProjection(bench.project, bench.entity()));
        }
    }
}

QTEST_GUILESS_MAIN(TestSpanDecisions)
#include "tst_span_decisions.moc"

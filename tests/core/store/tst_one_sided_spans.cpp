// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/query.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/span_decisions.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/record_rows.h"
#include "tests/support/test_job.h"

#include <QTest>

#include <random>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entitySchema = R"({"label_schema":[{"name":"entity","level":"span","options":["person","place"]}]})";
const SpanAct isDone{SpanActKind::Done, {}, {}, 0};

/// People who mark spans in records of their own making.
class People
{
public:
    explicit People(int records)
        : schema(project.setSchema(entitySchema))
    {
        for (int i = 0; i < records; ++i)
            all.push_back(project.addRecord(u"r%1"_s.arg(i), QString(40, u'x')));
        for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Cleo"_s})
            people.push_back(project.person(name));
    }

    LabelDefinitionId entity() const { return schema.definitions[0].id; }
    OptionId option(size_t place) const { return schema.definitions[0].options[place].id; }

    void act(size_t who, size_t record, std::vector<SpanAct> acts)
    {
        (void)decideSpans(project.connection(), {people[who], entity(), all[record], std::move(acts)});
    }
    void mark(size_t who, size_t record, qint64 start, qint64 end)
    {
        act(who, record, {{SpanActKind::Add, {start, end, option(0)}, {}, 0}});
    }

    std::vector<RecordId> found()
    {
        return must(listRecords(project.connection(), {{{SpansAre{SpansAre::Kind::OneSided}}}, {}, entity()}));
    }

    /// The same, record by record, from what each person says.
    std::vector<RecordId> scanned()
    {
        std::vector<RecordId> result;
        for (const RecordId record : all) {
            if (isOneSided(must(recordDetail(project.connection(), schema, record)).labels[0].spanWork))
                result.push_back(record);
        }
        return result;
    }

    TestProject project;
    Schema schema;
    std::vector<RecordId> all;
    std::vector<AnnotatorId> people;

private:
    static bool isMet(const Span &span, const std::vector<Span> &others)
    {
        return std::any_of(others.begin(), others.end(),
                           [&span](const Span &other) { return span.start < other.end && other.start < span.end; });
    }

    static bool isOneSided(const std::vector<SpanWorkOf> &works)
    {
        for (const SpanWorkOf &one : works) {
            for (const SpanWorkOf &other : works) {
                if (!one.work.isDone || !other.work.isDone || one.annotator == other.annotator)
                    continue;
                for (const Span &span : one.work.spans) {
                    if (!isMet(span, other.work.spans))
                        return true;
                }
            }
        }
        return false;
    }
};

} // namespace

class TestOneSidedSpans : public QObject
{
    Q_OBJECT

private slots:
    void isAsAPlainScan();
    void waitsUntilBothAreDone();
    void countsAnyOverlapAsMet();
    void knowsWhatAVerdictSays();
    void tellsWhatTheFirstSpansCover();
};

void TestOneSidedSpans::isAsAPlainScan()
{
    std::mt19937 random(11);
    const auto below = [&random](size_t count) { return random() % count; };
    People people(40);
    int hits = 0;
    for (int step = 0; step < 600; ++step) {
        const size_t who = below(3);
        const size_t record = below(people.all.size());
        const qint64 start = qint64(below(30));
        switch (below(7)) {
        case 0: {
            TestJob job(people.project, {people.all[record]}, {people.entity()});
            job.answer(people.all[record], {LabelValue(std::vector<Span>{{start, start + 4, people.option(below(2))}})},
                       0.7);
            break;
        }
        case 1:
        case 2:
            people.act(who, record, {isDone});
            break;
        case 3:
            (void)undoLatest(people.project.connection(), people.people[who]);
            break;
        default:
            people.mark(who, record, start, start + 1 + qint64(below(8)));
        }
        if (step % 30 == 0) {
            const std::vector<RecordId> found = people.found();
            QCOMPARE(found, people.scanned());
            hits += int(found.size());
        }
    }
    QVERIFY(hits > 50); // it finds something
}

void TestOneSidedSpans::waitsUntilBothAreDone()
{
    People people(1);
    people.mark(0, 0, 0, 4);
    people.act(0, 0, {isDone});
    QVERIFY(people.found().empty());
    people.mark(1, 0, 10, 14);
    QVERIFY(people.found().empty());
    people.act(1, 0, {isDone});
    QCOMPARE(people.found(), people.all);
    must(undoLatest(people.project.connection(), people.people[1]));
    QVERIFY(people.found().empty());
}

void TestOneSidedSpans::countsAnyOverlapAsMet()
{
    People people(1);
    people.mark(0, 0, 0, 4);
    people.mark(1, 0, 3, 9);
    people.act(0, 0, {isDone});
    people.act(1, 0, {isDone});
    QVERIFY(people.found().empty());
    people.act(1, 0, {{SpanActKind::Move, {3, 9, people.option(0)}, {4, 9, people.option(0)}, 0}});
    QCOMPARE(people.found(), people.all);
}

void TestOneSidedSpans::knowsWhatAVerdictSays()
{
    People people(1);
    TestJob job(people.project, people.all, {people.entity()});
    job.answer(people.all[0], {LabelValue(std::vector<Span>{{0, 4, people.option(0)}})}, 0.7);
    people.act(0, 0, {isDone}); // confirms it
    people.act(1, 0, {{SpanActKind::Drop, {0, 4, people.option(0)}, {}, 0}, isDone});
    QCOMPARE(people.found(), people.all);
    people.act(1, 0, {{SpanActKind::Add, {2, 6, people.option(1)}, {}, 0}});
    QVERIFY(people.found().empty());
}

void TestOneSidedSpans::tellsWhatTheFirstSpansCover()
{
    People people(0);
    const QString text = u"Ada 😀 met\r\nBob. "_s + QString(200, u'é') + u" a b c d e f g h i j k l"_s;
    people.all = {people.project.addRecord(u"r"_s, text)};
    people.mark(0, 0, 0, 5);    // Ada 😀
    people.mark(0, 0, 6, 14);   // met\r\nBob
    people.mark(0, 0, 16, 216); // the long word
    for (qint64 i = 0; i < 12; ++i)
        people.mark(0, 0, 217 + 2 * i, 218 + 2 * i);
    people.act(0, 0, {isDone});
    const auto rows = must(recordRows(people.project.connection(), people.all, {}));
    const CurrentLabel &label = rows[0].labels[0];
    QCOMPARE(label.value->spans().size(), size_t(15));
    QCOMPARE(label.spanTexts.size(), size_t(CurrentLabel::spanTextsAtMost));
    QCOMPARE(label.spanTexts[0], u"Ada 😀"_s);
    QCOMPARE(label.spanTexts[1], u"met Bob"_s);
    QCOMPARE(label.spanTexts[2], QString(CurrentLabel::spanTextLength, u'é'));
    QCOMPARE(label.spanTexts[3], u"a"_s);
}

QTEST_GUILESS_MAIN(TestOneSidedSpans)
#include "tst_one_sided_spans.moc"

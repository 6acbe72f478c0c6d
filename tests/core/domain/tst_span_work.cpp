// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_work_json.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 length = 20;

Span span(qint64 start, qint64 end, qint64 option = 1)
{
    return {start, end, OptionId(option)};
}

/// "+0-4:1" adds, "-0-4:1" drops, "0-4:1>0-5:2" moves, "!0-4:1" confirms, "q3" handles a quote, "done", "open".
SpanAct act(const QString &text)
{
    const auto spanOf = [](const QString &part) {
        const QString place = part.section(u':', 0, 0);
        return span(place.section(u'-', 0, 0).toLongLong(), place.section(u'-', 1, 1).toLongLong(),
                    part.section(u':', 1, 1).toLongLong());
    };
    if (text == u"done"_s)
        return {SpanActKind::Done, {}, {}, 0};
    if (text == u"open"_s)
        return {SpanActKind::Open, {}, {}, 0};
    if (text.startsWith(u'q'))
        return {SpanActKind::HandleQuote, {}, {}, text.mid(1).toLongLong()};
    if (text.startsWith(u'+'))
        return {SpanActKind::Add, spanOf(text.mid(1)), {}, 0};
    if (text.startsWith(u'-'))
        return {SpanActKind::Drop, spanOf(text.mid(1)), {}, 0};
    if (text.startsWith(u'!'))
        return {SpanActKind::Confirm, spanOf(text.mid(1)), {}, 0};
    return {SpanActKind::Move, spanOf(text.section(u'>', 0, 0)), spanOf(text.section(u'>', 1, 1)), 0};
}

QString shown(const SpanWork &work)
{
    QStringList parts;
    for (const Span &each : work.spans) {
        const JudgedSpan *judged = work.judgementOf(each);
        const QString verdict = judged ? QString(u"ccra"_s[int(judged->verdict)]) : u"?"_s;
        parts += u"%1-%2:%3%4"_s.arg(each.start)
                     .arg(each.end)
                     .arg(each.option.value)
                     .arg(judged && judged->verdict == SpanVerdict::Corrected ? u"m"_s : verdict);
    }
    for (const JudgedSpan &judged : work.judged) {
        if (judged.verdict == SpanVerdict::Rejected)
            parts += u"x%1-%2:%3"_s.arg(judged.span.start).arg(judged.span.end).arg(judged.span.option.value);
    }
    return parts.join(u' ') + (work.isDone ? u" done"_s : QString());
}

} // namespace

class TestSpanWork : public QObject
{
    Q_OBJECT

private slots:
    void acts_data();
    void acts();
    void refuses_data();
    void refuses();
    void survivesItsStoredForm();
};

// The job gave 0-4:1 and 6-9:2. After a span: ? not judged, c confirmed, m moved or relabelled, a added.
void TestSpanWork::acts_data()
{
    QTest::addColumn<QString>("acts");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *acts, const char *after) {
        QTest::newRow(acts) << QString::fromLatin1(acts) << QString::fromLatin1(after);
    };
    row("", "0-4:1? 6-9:2?");
    row("!0-4:1", "0-4:1c 6-9:2?");
    row("+2-8:1", "0-4:1? 2-8:1a 6-9:2?");
    row("-0-4:1", "6-9:2? x0-4:1");
    row("-0-4:1 +0-4:1", "0-4:1c 6-9:2?");
    row("0-4:1>0-5:1", "0-5:1m 6-9:2?");
    row("0-4:1>0-4:3", "0-4:3m 6-9:2?");
    row("0-4:1>0-5:1 0-5:1>1-5:2", "1-5:2m 6-9:2?");
    row("0-4:1>0-5:1 0-5:1>0-4:1", "0-4:1c 6-9:2?");
    row("0-4:1>0-5:1 -0-5:1", "6-9:2? x0-4:1");
    row("+10-12:1 -10-12:1", "0-4:1? 6-9:2?");
    row("+10-12:1 10-12:1>10-13:1", "0-4:1? 6-9:2? 10-13:1a");
    row("+10-12:1 !10-12:1", "0-4:1? 6-9:2? 10-12:1a");
    row("+0-4:2", "0-4:1? 0-4:2a 6-9:2?");
    row("done", "0-4:1? 6-9:2? done");
    row("done open", "0-4:1? 6-9:2?");
    row("done +0-1:1", "0-1:1a 0-4:1? 6-9:2? done");
    row("-0-4:1 -6-9:2 done", "x0-4:1 x6-9:2 done");
    row("0-4:1>12-14:1", "6-9:2? 12-14:1m");
}

void TestSpanWork::acts()
{
    QFETCH(QString, acts);
    QFETCH(QString, after);
    const std::vector<Span> ofJob{span(0, 4, 1), span(6, 9, 2)};
    SpanWork work;
    work.spans = ofJob;
    for (const QString &one : acts.split(u' ', Qt::SkipEmptyParts)) {
        const Result<SpanWork> next = afterAct(work, act(one), ofJob, length);
        QVERIFY2(next, qPrintable(next ? QString() : next.error().message));
        work = *next;
        QVERIFY(std::is_sorted(work.spans.begin(), work.spans.end()));
    }
    QCOMPARE(shown(work), after);
}

void TestSpanWork::refuses_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::newRow("there already") << u"+0-4:1"_s;
    QTest::newRow("empty") << u"+3-3:1"_s;
    QTest::newRow("the wrong way round") << u"+5-3:1"_s;
    QTest::newRow("beyond the end") << u"+18-21:1"_s;
    QTest::newRow("drop what is not there") << u"-0-4:2"_s;
    QTest::newRow("move what is not there") << u"1-4:1>0-5:1"_s;
    QTest::newRow("move onto another") << u"0-4:1>6-9:2"_s;
    QTest::newRow("move out of the text") << u"0-4:1>0-21:1"_s;
    QTest::newRow("confirm what is not there") << u"!1-2:1"_s;
}

void TestSpanWork::refuses()
{
    QFETCH(QString, wrong);
    const std::vector<Span> ofJob{span(0, 4, 1), span(6, 9, 2)};
    SpanWork work;
    work.spans = ofJob;
    const Result<SpanWork> next = afterAct(work, act(wrong), ofJob, length);
    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::InvalidInput);
    QVERIFY(!next.error().message.isEmpty());
}

void TestSpanWork::survivesItsStoredForm()
{
    const std::vector<Span> ofJob{span(0, 4, 1), span(6, 9, 2), span(10, 12, 1)};
    SpanWork work;
    work.spans = ofJob;
    for (const QString &one : {u"!0-4:1"_s, u"6-9:2>6-10:2"_s, u"-10-12:1"_s, u"+15-16:3"_s, u"q7"_s, u"q7"_s})
        work = *afterAct(work, act(one), ofJob, length);
    SpanWork read;
    read.spans = work.spans;
    readSpanVerdicts(spanVerdictsToJson(work), read);
    QCOMPARE(read.judged, work.judged);
    QCOMPARE(read.handledQuotes, std::vector<qint64>{7});
    QVERIFY(read == work);

    SpanWork untouched;
    for (const QByteArray &broken : {QByteArray(), QByteArray("x"), QByteArray("[]"), QByteArray("{\"spans\":[[1]]}"),
                                     QByteArray("{\"spans\":[[1,2,3,\"no\"]],\"quotes\":[\"a\"]}")})
        readSpanVerdicts(broken, untouched);
    QVERIFY(untouched == SpanWork());
    QVERIFY(spanVerdictsToJson(SpanWork()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSpanWork)
#include "tst_span_work.moc"

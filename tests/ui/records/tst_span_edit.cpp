// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_edit.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

using Edge = SpanEdit::Edge;
using Unit = SpanEdit::Unit;

ShownSpan own(qint64 start, qint64 end, qint64 option = 1)
{
    return {{start, end, OptionId(option)}, SpanState::Own, u"Ana"_s, {}};
}

ShownSpan said(qint64 start, qint64 end, qint64 option = 1, std::optional<double> confidence = {})
{
    return {{start, end, OptionId(option)}, SpanState::Unverified, u"model"_s, confidence};
}

const char *wordOf(SpanRefusal refusal)
{
    switch (refusal) {
    case SpanRefusal::NothingSelected:
        return "nothing selected";
    case SpanRefusal::NoSpan:
        return "no span";
    case SpanRefusal::AtItsEnd:
        return "at its end";
    case SpanRefusal::StandsAlready:
        return "stands already";
    }
    return "";
}

/// Does what a step of a case says: "right", "more", "sentence", "3" (the option), "start<", "end>>", …
QString perform(SpanEdit &edit, const QString &step)
{
    const auto attempt = [&edit](const SpanEdit::Try &act) {
        if (!act)
            return QString::fromLatin1(wordOf(act.error()));
        edit.apply(*act, u"Ana"_s);
        return QString();
    };
    const int by = step.endsWith(u'<') ? -1 : 1;
    const Unit unit = step.endsWith("<<"_L1) || step.endsWith(">>"_L1) ? Unit::Word : Unit::Character;
    if (step == "right"_L1 || step == "left"_L1)
        edit.moveByWord(step == "right"_L1 ? 1 : -1);
    else if (step == "more"_L1 || step == "less"_L1)
        edit.extendByWord(step == "more"_L1 ? 1 : -1);
    else if (step == "sentence"_L1 || step == "sentence back"_L1)
        edit.extendBySentence(step == "sentence"_L1 ? 1 : -1);
    else if (step == "leave"_L1)
        return edit.leave() ? QString() : u"nothing to leave"_s;
    else if (step == "next"_L1 || step == "previous"_L1)
        return edit.stepSpan(step == "next"_L1 ? 1 : -1) ? QString() : u"no span"_s;
    else if (step == "unverified"_L1)
        return edit.stepToUnverified() ? QString() : u"none unverified"_s;
    else if (step == "doubtful"_L1)
        return edit.stepToDoubtful(0.7) ? QString() : u"none doubtful"_s;
    else if (step.startsWith("pick"_L1))
        edit.pick(step.mid(5).toLongLong());
    else if (step.startsWith("words"_L1))
        edit.selectWords(step.section(u' ', 1, 1).toLongLong(), step.section(u' ', 2, 2).toLongLong());
    else if (step.startsWith("word"_L1))
        edit.selectWord(step.mid(5).toLongLong());
    else if (step.startsWith("drag"_L1))
        edit.select(step.section(u' ', 1, 1).toLongLong(), step.section(u' ', 2, 2).toLongLong());
    else if (step == "confirm"_L1)
        return attempt(edit.confirm());
    else if (step == "drop"_L1)
        return attempt(edit.drop());
    else if (step.startsWith("start"_L1) || step.startsWith("end"_L1)) {
        const Edge edge = step.startsWith("start"_L1) ? Edge::Start : Edge::End;
        if (edit.current() >= 0)
            return attempt(edit.nudge(edge, unit, by));
        return edit.nudgeSelection(edge, unit, by) ? QString() : u"at its end"_s;
    } else
        return attempt(edit.label(OptionId(step.toLongLong())));
    return {};
}

QString shown(const SpanEdit &edit)
{
    QStringList spans;
    for (int i = 0; i < static_cast<int>(edit.spans().size()); ++i) {
        const ShownSpan &each = edit.spans()[static_cast<size_t>(i)];
        const QChar state = u"=?!~x"_s.at(static_cast<int>(each.state));
        const QString text = edit.textOf({each.span.start, each.span.end});
        spans.append(
            u"%1%2%3%4"_s.arg(i == edit.current() ? u"*"_s : QString(), text, state).arg(each.span.option.value));
    }
    return spans.join(u" | "_s);
}

} // namespace

Q_DECLARE_METATYPE(std::vector<tandem::ShownSpan>)

/// Editing spans: by words, sentences and characters, in code points, whatever the script.
class TestSpanEdit : public QObject
{
    Q_OBJECT

private slots:
    void selects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("selected");
        const auto row = [](const char *name, const QString &text, const char *steps, const QString &selected) {
            QTest::newRow(name) << text << QString::fromLatin1(steps).split(u", "_s) << selected;
        };
        const QString plain = u"Well, thanks for the bags. Five stars!"_s;
        row("the first word", plain, "right", u"Well"_s);
        row("on over a comma", plain, "right, right", u"thanks"_s);
        row("back", plain, "right, right, left", u"Well"_s);
        row("not out of the text", plain, "right, left", u"Well"_s);
        row("more", plain, "right, more", u"Well, thanks"_s);
        row("more and less", plain, "right, more, more, less", u"Well, thanks"_s);
        row("less than began", plain, "right, right, less", u"Well, thanks"_s);
        row("the other way round", plain, "right, right, less, more, more", u"thanks for"_s);
        row("a sentence at once", plain, "sentence", u"Well, thanks for the bags."_s);
        row("to its end", plain, "right, right, sentence", u"thanks for the bags."_s);
        row("and the next one", plain, "right, right, sentence, sentence", u"thanks for the bags. Five stars!"_s);
        row("to its beginning", plain, "right, right, right, sentence back", u"Well, thanks for"_s);
        row("no further", plain, "sentence, sentence, sentence", plain);
        row("by characters", plain, "right, end<, start>", u"el"_s);
        row("by words at an edge", plain, "right, more, end>>, start>>", u"thanks for"_s);
        row("never to nothing", plain, "right, end<, end<, end<, end<, end<", u"W"_s);
        row("leave", plain, "right, leave", {});
        row("on from where it was left", plain, "right, more, leave, right", u"for"_s);
        row("a click sets the cursor", plain, "pick 14, right", u"for"_s);
        row("a click into a word", plain, "pick 8, left", u"thanks"_s);
        row("a double click", plain, "word 8", u"thanks"_s);
        row("a double click between words", plain, "word 4", u","_s);
        row("a drag", plain, "drag 12 6", u"thanks"_s);
        row("a drag over words", plain, "words 8 14", u"thanks for"_s);
        row("a drag over one word", plain, "words 8 9", u"thanks"_s);
        row("empty", {}, "right, more, sentence, end>", {});
        row("an emoji", u"hi 👩‍👩‍👧‍👦 there"_s, "right, right", u"👩‍👩‍👧‍👦"_s);
        row("never half an emoji", u"hi 👩‍👩‍👧‍👦 there"_s, "drag 4 5", u"👩‍👩‍👧‍👦"_s);
        row("over an emoji by a character", u"hi 👩‍👩‍👧‍👦 there"_s, "right, end>, end>",
            u"hi 👩‍👩‍👧‍👦"_s);
        row("a combining mark", u"un cafe\u0301 noir"_s, "right, right", u"cafe\u0301"_s);
        row("with its mark by a character", u"un cafe\u0301 noir"_s, "right, right, end<", u"caf"_s);
        row("over CRLF", u"one\r\ntwo"_s, "right, more", u"one\r\ntwo"_s);
        row("a line's end is one character", u"one\r\ntwo"_s, "right, end>, end>", u"one\r\nt"_s);
        row("Arabic", u"مرحبا يا عالم"_s, "right, right, more", u"يا عالم"_s);
        row("Japanese", u"東京に行きました。"_s, "right, more", u"東京に"_s);
        row("Japanese by a character", u"東京に行きました。"_s, "right, end<", u"東"_s);
        row("Amharic", u"አዲስ፡አበባ ናት።"_s, "right, more", u"አዲስ፡አበባ"_s);
        row("an Amharic sentence", u"ሰላም ነው። ደህና።"_s, "sentence", u"ሰላም ነው።"_s);
    }

    void selects()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, steps);
        QFETCH(QString, selected);
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(text), {});
        for (const QString &step : steps)
            perform(edit, step);
        QCOMPARE(edit.textOf(edit.selection()), selected);
    }

    void edits_data()
    {
        QTest::addColumn<std::vector<ShownSpan>>("spans");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const std::vector<ShownSpan> &spans, const char *steps,
                            const QString &result, const QString &said = {}) {
            QTest::newRow(name) << spans << QString::fromLatin1(steps).split(u", "_s) << result << said;
        };
        // "Zoë met Bob in São Paulo 👍🏽 today", decomposed: Zoë 0–4, Bob 9–12, São 16–20, Paulo 21–26, 👍🏽
        // 27–29
        row("label", {}, "right, 1", u"*Zoë=1"_s);
        row("label nothing", {}, "1", {}, u"nothing selected"_s);
        row("label two words", {}, "right, right, right, right, right, more, 2", u"*São Paulo=2"_s);
        row("label twice", {}, "right, 1, 1", u"*Zoë=1"_s, u"stands already"_s);
        row("relabel", {}, "right, 1, 2", u"*Zoë=2"_s);
        row("one stretch with two labels", {own(0, 4)}, "right, 2", u"Zoë=1 | *Zoë=2"_s);
        row("relabelled to what stands", {own(0, 4), own(0, 4, 2)}, "next, 2", u"*Zoë=1 | Zoë=2"_s,
            u"stands already"_s);
        row("on from what was labelled", {}, "right, 1, right, right, 2", u"Zoë=1 | *Bob=2"_s);
        row("nested", {own(16, 26)}, "drag 21 26, 2", u"São Paulo=1 | *Paulo=2"_s);
        row("an outer one from an inner one", {own(21, 26)}, "next, less, 2", u"*São Paulo=2 | Paulo=1"_s);
        row("move the end", {own(16, 20)}, "next, end>>", u"*São Paulo=1"_s);
        row("move the end by a character", {own(16, 20)}, "next, end<", u"*Sã=1"_s);
        row("over a mark", {own(0, 4)}, "next, end<, end>", u"*Zoë=1"_s);
        row("over an emoji", {own(21, 26)}, "next, end>, end>", u"*Paulo 👍🏽=1"_s);
        row("move the beginning", {own(21, 26)}, "next, start<<", u"*São Paulo=1"_s);
        row("not before the text", {own(0, 4)}, "next, start<", u"*Zoë=1"_s, u"at its end"_s);
        row("not to nothing", {own(21, 22)}, "next, end<", u"*P=1"_s, u"at its end"_s);
        row("not onto another", {own(16, 20), own(16, 26)}, "next, next, end>>", u"São Paulo=1 | *São=1"_s,
            u"stands already"_s);
        row("from within a character", {own(16, 19)}, "next, end>", u"*São=1"_s);
        row("delete", {own(0, 4), own(9, 12)}, "next, drop", u"Bob=1"_s);
        row("delete and label anew", {own(0, 4)}, "next, drop, 2", u"*Zoë=2"_s);
        row("delete nothing", {own(0, 4)}, "right, drop", u"Zoë=1"_s, u"no span"_s);
        row("next goes round", {own(0, 4), own(9, 12)}, "next, next, next", u"*Zoë=1 | Bob=1"_s);
        row("previous goes round", {own(0, 4), own(9, 12)}, "previous", u"Zoë=1 | *Bob=1"_s);
        row("next from the cursor", {own(0, 4), own(9, 12)}, "pick 5, next", u"Zoë=1 | *Bob=1"_s);
        row("previous from the cursor", {own(0, 4), own(9, 12)}, "pick 6, previous", u"*Zoë=1 | Bob=1"_s);
        row("no span to go to", {}, "next", {}, u"no span"_s);
        row("confirm", {said(0, 4)}, "next, confirm", u"*Zoë!1"_s);
        row("confirm twice", {said(0, 4)}, "next, confirm, confirm", u"*Zoë!1"_s, u"stands already"_s);
        row("a model's span moved", {said(16, 20)}, "next, end>>", u"*São Paulo~1"_s);
        row("a model's span relabelled", {said(16, 20)}, "next, 2", u"*São~2"_s);
        row("reject", {said(0, 4)}, "next, drop", u"Zoëx1"_s);
        row("rejected is rejected", {said(0, 4)}, "next, drop, next, drop", u"*Zoëx1"_s, u"no span"_s);
        row("wanted after all", {said(0, 4)}, "next, drop, 1", u"*Zoë!1"_s);
        row("the next unverified", {own(0, 4), said(9, 12), said(16, 20)}, "unverified, confirm, unverified",
            u"Zoë=1 | Bob!1 | *São?1"_s);
        row("none unverified", {own(0, 4)}, "unverified", u"Zoë=1"_s, u"none unverified"_s);
        row("the next doubtful", {said(0, 4, 1, 0.9), said(9, 12, 1, 0.7), said(16, 20, 1, 0.69)}, "doubtful",
            u"Zoë?1 | Bob?1 | *São?1"_s);
        row("none doubtful", {said(0, 4), said(9, 12, 1, 0.9)}, "doubtful", u"Zoë?1 | Bob?1"_s, u"none doubtful"_s);
        row("pick the inner one first", {own(16, 26), own(16, 20)}, "pick 17", u"São Paulo=1 | *São=1"_s);
        row("then the outer one", {own(16, 26), own(16, 20)}, "pick 17, pick 17", u"*São Paulo=1 | São=1"_s);
        row("then the inner one", {own(16, 26), own(16, 20)}, "pick 17, pick 17, pick 17", u"São Paulo=1 | *São=1"_s);
        row("pick where one is alone", {own(16, 26), own(16, 20)}, "pick 22", u"*São Paulo=1 | São=1"_s);
        row("pick behind a span", {own(16, 20)}, "pick 20", u"São=1"_s);
        row("leave a span for its stretch", {own(0, 4)}, "next, leave, 2", u"Zoë=1 | *Zoë=2"_s);
    }

    void edits()
    {
        QFETCH(std::vector<ShownSpan>, spans);
        QFETCH(QStringList, steps);
        QFETCH(QString, result);
        QFETCH(QString, said);
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(u"Zoe\u0308 met Bob in Sa\u0303o Paulo 👍🏽 today"_s), spans);
        QString last;
        for (const QString &step : steps)
            last = perform(edit, step);
        QCOMPARE(last, said);
        QCOMPARE(shown(edit).normalized(QString::NormalizationForm_C), result);
    }

    void keepsItsPlaceWhereOthersChange()
    {
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(u"one two three"_s), {own(0, 3), own(4, 7)});
        edit.stepSpan(1);
        edit.stepSpan(1);
        edit.setSpans({own(0, 3), own(4, 7), own(8, 13)});
        QCOMPARE(shown(edit), u"one=1 | *two=1 | three=1"_s);
        edit.setSpans({own(0, 3)}); // it is gone
        QCOMPARE(edit.current(), -1);
        QCOMPARE(edit.textOf(edit.selection()), u"two"_s);
        edit.setSpans({own(4, 7)});
        QCOMPARE(edit.textOf(edit.selection()), u"two"_s);
    }

    void followsAnUndo()
    {
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(u"one two three"_s), {own(0, 3)});
        perform(edit, u"next"_s);
        edit.setSpans({own(0, 7)}); // a move was undone
        QCOMPARE(shown(edit), u"*one two=1"_s);
        edit.setSpans({}); // its making, too
        QCOMPARE(edit.textOf(edit.selection()), u"one two"_s);
        edit.setSpans({own(0, 7)}); // and done again
        QCOMPARE(shown(edit), u"*one two=1"_s);
        perform(edit, u"leave"_s);
        edit.setSpans({own(0, 7), own(8, 13)}); // somewhere else
        QCOMPARE(edit.current(), -1);
    }

    void findsOtherOccurrences()
    {
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(u"Paris, Paris and Paris in parishes"_s), {own(7, 12)});
        const auto found = edit.otherOccurrences({0, 5}, OptionId(1));
        QCOMPARE(found.size(), 1);
        QVERIFY((found.front() == Span{17, 22, OptionId(1)}));
        QCOMPARE(edit.otherOccurrences({0, 5}, OptionId(2)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSpanEdit)
#include "tst_span_edit.moc"

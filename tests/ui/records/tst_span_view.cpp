// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/records/spans/span_view.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

LabelDefinition entities()
{
    LabelDefinition definition;
    definition.level = Level::Span;
    for (const QString &value : {u"person"_s, u"place"_s, u"thing"_s}) {
        definition.options.emplace_back();
        definition.options.back().id = OptionId(static_cast<qint64>(definition.options.size()));
        definition.options.back().value = value;
    }
    return definition;
}

ShownSpan spanOf(qint64 start, qint64 end, qint64 option = 1)
{
    return {{start, end, OptionId(option)}, SpanState::Unverified, u"model"_s, 0.5};
}

} // namespace

/// The text with its spans: what is seen where, and what the mouse means.
class TestSpanView : public QObject
{
    Q_OBJECT

private slots:
    void breaksLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("begins"); // of the lines, in UTF-16
        using Begins = QList<int>;
        QTest::newRow("empty") << QString() << Begins{0};
        QTest::newRow("LF") << u"ab\nc"_s << Begins{0, 3};
        QTest::newRow("CRLF is one end") << u"ab\r\nc\r\n"_s << Begins{0, 4, 7};
        QTest::newRow("CR") << u"ab\rc"_s << Begins{0, 3};
        QTest::newRow("an empty line") << u"a\r\n\r\nb"_s << Begins{0, 3, 5};
        QTest::newRow("after an emoji") << u"👩‍👩‍👧\r\nb"_s << Begins{0, 10};
    }

    void breaksLines()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, begins);
        TextLines lines;
        lines.setText(text, fontFor(FontRole::Record), 1000);
        QList<int> found;
        for (const TextLines::Line &line : lines.lines())
            found.append(static_cast<int>(line.unit));
        QCOMPARE(found, begins);
        for (int i = 0; i < begins.size(); ++i)
            QCOMPARE(lines.lineOf(begins[i]), i);
    }

    /// A stretch may be seen in two parts where directions are mixed; none of them is empty, and none touches another.
    void findsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("segments");
        QTest::newRow("left to right") << u"in New York now"_s << u"New York"_s << 1;
        QTest::newRow("right to left") << u"سافرت ليلى من القاهرة"_s << u"ليلى من"_s << 1;
        QTest::newRow("across both") << u"من القاهرة إلى New York مع"_s << u"القاهرة إلى New"_s << 2;
        QTest::newRow("Hebrew in English") << u"say שלום לך now"_s << u"שלום"_s << 1;
        QTest::newRow("combining") << u"un cafe\u0301 noir"_s << u"cafe\u0301"_s << 1;
    }

    void findsWhatIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QFETCH(int, segments);
        TextLines lines;
        lines.setText(text, fontFor(FontRole::Record), 1000);
        const qsizetype at = text.indexOf(part);
        const auto found = lines.segments(0, at, at + part.size());
        QCOMPARE(found.size(), size_t(segments));
        for (size_t i = 0; i < found.size(); ++i) {
            QVERIFY(found[i].right > found[i].left);
            QVERIFY(i == 0 || found[i].left > found[i - 1].right);
        }
        for (const TextLines::Segment &segment : found) {
            const qsizetype seen = lines.characterAt(0, (segment.left + segment.right) / 2);
            QVERIFY2(seen >= at && seen < at + part.size(), qPrintable(QString::number(seen)));
        }
    }

    void drawsOverlapsApart_data()
    {
        QTest::addColumn<QList<QPoint>>("spans");
        QTest::addColumn<int>("lanes");
        using Spans = QList<QPoint>;
        QTest::newRow("none") << Spans{} << 0;
        QTest::newRow("far apart") << Spans{{0, 3}, {30, 34}} << 1;
        QTest::newRow("nested") << Spans{{0, 10}, {2, 5}} << 2;
        QTest::newRow("overlapping") << Spans{{0, 6}, {4, 10}} << 2;
        QTest::newRow("the same stretch") << Spans{{0, 6}, {0, 6}, {0, 6}} << 3;
        QTest::newRow("labels longer than what they are on") << Spans{{0, 1}, {2, 3}} << 2;
    }

    void drawsOverlapsApart()
    {
        QFETCH(QList<QPoint>, spans);
        QFETCH(int, lanes);
        const CodePoints points(u"a text of more than thirty letters, long"_s);
        TextLines lines;
        lines.setText(u"a text of more than thirty letters, long"_s, fontFor(FontRole::Record), 2000);
        std::vector<ShownSpan> shown;
        for (const QPoint &each : spans)
            shown.push_back(spanOf(each.x(), each.y(), static_cast<qint64>(shown.size()) + 1));
        SpanLanes placed;
        placed.setSpans(shown, lines, points, 2000, [](const ShownSpan &) { return 60.0; });
        QCOMPARE(placed.lanes(0), lanes);
        // The innermost is next to the text.
        const auto &parts = placed.parts(0);
        for (size_t i = 1; i < parts.size(); ++i)
            QVERIFY(parts[i - 1].span.end - parts[i - 1].span.start <= parts[i].span.end - parts[i].span.start);
    }

    void hearsTheMouse()
    {
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(u"🙃 one two three"_s), {spanOf(6, 9)});
        SpanView view;
        view.resize(800, 200);
        view.show();
        view.showEdit(edit, entities(), {});
        QSignalSpy picked(&view, &SpanView::picked);
        QSignalSpy words(&view, &SpanView::wordPicked);
        QSignalSpy drags(&view, &SpanView::dragged);
        QSignalSpy spans(&view, &SpanView::spanPicked);
        const QPoint two = placeOf(edit, 7);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, two);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toLongLong(), 7);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, two);
        QCOMPARE(words.size(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(700, two.y())); // behind the text
        QCOMPARE(drags.back()[0].toLongLong(), 15);
        QCOMPARE(drags.back()[1].toLongLong(), 15);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, placeOf(edit, 2));
        QTest::mouseMove(view.viewport(), two);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, two);
        QVERIFY(drags.size() > 1);
        QVERIFY(drags.back()[1].toLongLong() >= 7);
        QVERIFY(!drags.back()[2].toBool());
        const int below = QFontMetrics(fontFor(FontRole::Record)).height() + 3; // on the bar of the span
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(two.x(), below));
        QCOMPARE(spans.size(), 1);
        QVERIFY((spans.front().front().value<Span>() == edit.spans().front().span));
    }

    /// A record of 100,000 letters with 2,000 spans: from the key to the painted text.
    void keepsUpWithAHugeRecord()
    {
        QString text;
        std::vector<ShownSpan> spans;
        while (text.size() < 100'000) {
            if (spans.size() < 2000) {
                spans.push_back(spanOf(text.size() + 6, text.size() + 12));
                spans.push_back(spanOf(text.size() + 37, text.size() + 45, 2));
            }
            text += u"Well, thanks for the delayed bags in New York, five stars.\r\n"_s;
        }
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(text), spans);
        QCOMPARE(edit.spans().size(), size_t(2000));
        SpanView view;
        view.resize(700, 400);
        view.show();
        view.showEdit(edit, entities(), {});
        double worst = 0;
        for (int key = 0; key < 60; ++key) {
            QElapsedTimer timer;
            timer.start();
            if (key % 3 == 0)
                edit.stepSpan(1);
            else if (key % 3 == 1)
                edit.apply(*edit.nudge(SpanEdit::Edge::End, SpanEdit::Unit::Character, 1), {});
            else
                edit.apply(*edit.label(OptionId(3)), {});
            view.showEdit(edit, entities(), {});
            view.viewport()->repaint();
            worst = qMax(worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("The slowest key took %.1f ms.", worst);
        QVERIFY(worst < 300); // ten times what is allowed: other programs run on the same machine
    }

private:
    /// In the middle of a character of the first line.
    static QPoint placeOf(const SpanEdit &edit, qint64 place)
    {
        TextLines lines;
        lines.setText(edit.content(), fontFor(FontRole::Record), 796);
        const qsizetype unit = edit.text().points.unitAt(place);
        const auto segment = lines.segments(0, unit, unit + 1).front();
        return {qRound((segment.left + segment.right) / 2) + 2, qRound(lines.lines().front().height / 2)};
    }
};

QTEST_MAIN(TestSpanView)
#include "tst_span_view.moc"

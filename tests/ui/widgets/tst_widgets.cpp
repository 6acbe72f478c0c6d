// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_session.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/debounce.h"
#include "ui/widgets/small_file.h"
#include "ui/widgets/text_field.h"

#include <QGraphicsView>
#include <QPlainTextEdit>
#include <QThread>

using namespace tandem;

namespace {

QFont fontOf(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// How many pixels of a colour stand beside each other at most, among these lines.
int widestRun(const QImage &image, const QColor &colour, int from, int to)
{
    int widest = 0;
    for (int y = from; y < to; ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = image.pixelColor(x, y) == colour ? run + 1 : 0;
            widest = std::max(widest, run);
        }
    }
    return widest;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void fieldsHoldTheirLines_data();
    void fieldsHoldTheirLines();
    void barsHoldTheirNames_data();
    void barsHoldTheirNames();
    void barsAreAsLongAsTheirCounts();
    void barsFollowTheWritingDirection();
    void manyBarsAreFewItems();
    void callsOnceWhenEditsStop();
    void readsAndParsesOffTheWindowsThread();
};

void TestWidgets::fieldsHoldTheirLines_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual") << 13;
    QTest::newRow("large") << 32;
}

void TestWidgets::fieldsHoldTheirLines()
{
    QFETCH(int, pixels);
    QPlainTextEdit field;
    field.setFont(fontOf(pixels));
    setLines(&field, 3);
    field.setPlainText(QStringLiteral("one\ntwo\nthree"));
    field.show();
    QVERIFY(field.viewport()->height() >= 3 * field.fontMetrics().lineSpacing());
    QVERIFY(field.blockCount() == 3);
}

void TestWidgets::barsHoldTheirNames_data()
{
    fieldsHoldTheirLines_data();
}

void TestWidgets::barsHoldTheirNames()
{
    QFETCH(int, pixels);
    BarList list;
    list.setFont(fontOf(pixels));
    list.setBars({{QStringLiteral("good"), Qt::red, false, 1, {}}, {QStringLiteral("bad"), Qt::blue, false, 2, {}}});
    QVERIFY(list.sizeHint().height() >= 2 * list.fontMetrics().height());
}

void TestWidgets::barsAreAsLongAsTheirCounts()
{
    const QColor whole(200, 10, 10);
    const QColor half(10, 10, 200);
    const QColor trace(10, 200, 10);
    const QColor none(10, 200, 200);
    BarList list;
    // The squares before the names have the same colours and eight pixels.
    list.resize(500, 120);
    list.setBars({{QStringLiteral("whole"), whole, true, 100'000, {}},
                  {QStringLiteral("half"), half, true, 50'000, {}},
                  {QStringLiteral("trace"), trace, true, 1, {}},
                  {QStringLiteral("none"), none, true, 0, {}}});
    list.resize(list.width(), list.sizeHint().height());
    list.show();
    const QImage image = list.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int row = image.height() / 4;
    const auto barIn = [&image, row](int index, const QColor &colour) {
        return widestRun(image, colour, index * row, (index + 1) * row);
    };
    const int longest = barIn(0, whole);
    QVERIFY2(longest > 200, qPrintable(QString::number(longest)));
    QVERIFY2(std::abs(barIn(1, half) - longest / 2) <= 2, qPrintable(QString::number(barIn(1, half))));
    QVERIFY2(barIn(2, trace) >= 2, "a count that is small beside others is not seen");
    QVERIFY(barIn(3, none) < 12); // its hollow square alone
    QVERIFY(list.accessibleDescription().contains(QStringLiteral("half 50,000")));
}

void TestWidgets::barsFollowTheWritingDirection()
{
    const QColor colour(10, 10, 200);
    const auto shown = [&colour](Qt::LayoutDirection direction) {
        BarList list;
        list.setLayoutDirection(direction);
        list.setBars(
            {{QStringLiteral("whole"), Qt::red, false, 4, {}}, {QStringLiteral("half"), colour, false, 2, {}}});
        list.resize(500, list.sizeHint().height());
        list.show();
        return list.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage left = shown(Qt::LeftToRight);
    const QImage right = shown(Qt::RightToLeft);
    const int y = left.height() * 3 / 4;
    int end = left.width() - 1;
    while (end > 0 && left.pixelColor(end, y) != colour)
        --end;
    QVERIFY(end > 100);
    QCOMPARE(right.pixelColor(left.width() - 1 - (end - 20), y), colour);
    QVERIFY(right.pixelColor(left.width() - 1 - (end + 20), y) != colour);
}

void TestWidgets::manyBarsAreFewItems()
{
    constexpr int colours = 5;
    constexpr int count = 150;
    BarList list;
    for (const int more : {0, 1, 2}) {
        std::vector<NamedBar> bars;
        for (int i = 0; i < count; ++i)
            bars.push_back({QString::number(i), QColor::fromHsv(i % colours * 60, 200, 200), false, i + more, {}});
        list.setBars(bars);
        list.resize(500, list.sizeHint().height());
        list.show();
        const auto items = list.findChild<QGraphicsView *>()->scene()->items().size();
        // A bar for each colour and row, and what the axes have for each row.
        QVERIFY2(items <= count * (colours + 5), qPrintable(QString::number(items)));
    }
}

void TestWidgets::callsOnceWhenEditsStop()
{
    int calls = 0;
    Debounce debounce(this, [&calls] { ++calls; });
    for (int edit = 0; edit < 10; ++edit)
        debounce.start();
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QTest::qWait(2 * debounce.interval());
    QCOMPARE(calls, 1);
}

void TestWidgets::readsAndParsesOffTheWindowsThread()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("small.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    const auto parse = [window = QThread::currentThread()](const QByteArray &content) -> Result<QString> {
        return QThread::currentThread() == window ? QStringLiteral("on the window's thread")
                                                  : QString::fromUtf8(content);
    };
    QCOMPARE(got(readSmallFile(file.fileName(), parse)), QStringLiteral("content"));
    bool failed = false;
    readSmallFile(folder.filePath(QStringLiteral("none")), parse).then(this, [&failed](const Result<QString> &text) {
        failed = !text;
    });
    QTRY_VERIFY(failed);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

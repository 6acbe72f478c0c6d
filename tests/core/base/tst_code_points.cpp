// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void isAsASlowCount();
    void textBetweenPlaces();
};

void TestCodePoints::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("codePoint");
    QTest::addColumn<int>("unit");
    QTest::newRow("plain") << u"abc"_s << qint64(2) << 2;
    QTest::newRow("the end") << u"abc"_s << qint64(3) << 3;
    QTest::newRow("an emoji's beginning") << u"a😀b"_s << qint64(1) << 1;
    QTest::newRow("behind an emoji") << u"a😀b"_s << qint64(2) << 3;
    QTest::newRow("behind two") << u"😀😀b"_s << qint64(2) << 4;
    QTest::newRow("a combining mark is a code point") << u"e\u0301x"_s << qint64(2) << 2;
    QTest::newRow("line ends are two") << u"a\r\nb"_s << qint64(3) << 3;
}

void TestCodePoints::places()
{
    QFETCH(QString, text);
    QFETCH(qint64, codePoint);
    QFETCH(int, unit);
    const CodePoints points(text);
    QCOMPARE(points.unitAt(codePoint), unit);
    QCOMPARE(points.codePointAt(unit), codePoint);
    QCOMPARE(points.count(), text.toUcs4().size());
}

void TestCodePoints::isAsASlowCount()
{
    const QString text = u"x😀é\u200d🏳️‍🌈"_s + QChar(0xD83D) + u"y日本𠮷 አማ\r\n"_s + QChar(0xDE00);
    const CodePoints points(text);
    for (qsizetype unit = 0; unit <= text.size(); ++unit) {
        const bool isInside =
            unit > 0 && unit < text.size() && text[unit].isLowSurrogate() && text[unit - 1].isHighSurrogate();
        const auto slow = text.left(unit).toUcs4().size() - (isInside ? 1 : 0);
        QCOMPARE(points.codePointAt(unit), slow);
        if (!isInside)
            QCOMPARE(points.unitAt(slow), unit);
    }
    QCOMPARE(points.unitAt(-1), 0);
    QCOMPARE(points.unitAt(points.count() + 5), text.size());
    QCOMPARE(points.codePointAt(text.size() + 5), points.count());
}

void TestCodePoints::textBetweenPlaces()
{
    const QString text = u"I ❤ 😀 Paris"_s;
    const CodePoints points(text);
    QCOMPARE(textBetween(text, points, 4, 5), u"😀"_s);
    QCOMPARE(textBetween(text, points, 6, 11), u"Paris"_s);
    QCOMPARE(textBetween(text, points, 6, 99), u"Paris"_s);
    QCOMPARE(textBetween(text, points, 7, 6), QString());
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_code_points.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase_places.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestPhrasePlaces : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
};

void TestPhrasePlaces::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("found");
    QTest::newRow("two") << u"Paris is Paris."_s << u"Paris"_s << u"0-5 9-14"_s;
    QTest::newRow("no part of a word") << u"Parisian Paris comParis"_s << u"Paris"_s << u"9-14"_s;
    QTest::newRow("beside a sign") << u"(Paris)'s"_s << u"Paris"_s << u"1-6"_s;
    QTest::newRow("no part of a name") << u"my_Paris"_s << u"Paris"_s << QString();
    QTest::newRow("no part of a number") << u"12 120 12"_s << u"12"_s << u"0-2 7-9"_s;
    QTest::newRow("a phrase of signs") << u"a -- b--c"_s << u"--"_s << u"2-4 6-8"_s;
    QTest::newRow("case counts") << u"paris Paris"_s << u"Paris"_s << u"6-11"_s;
    QTest::newRow("Japanese, inside a sentence") << u"私は東京と東京都"_s << u"東京"_s << u"2-4 5-7"_s;
    QTest::newRow("Amharic by words") << u"አዲስ አበባ አዲስነት"_s << u"አዲስ"_s << u"0-3"_s;
    QTest::newRow("behind an emoji, in code points") << u"😀 Rome😀 Rome"_s << u"Rome"_s << u"2-6 8-12"_s;
    QTest::newRow("not without its mark") << u"cafe\u0301 cafe"_s << u"cafe"_s << u"6-10"_s;
    QTest::newRow("no part of a composed emoji") << u"👩‍👩‍👧 👩"_s << u"👩"_s << u"6-7"_s;
    QTest::newRow("no overlaps") << u"--- ----"_s << u"--"_s << u"0-2 4-6 6-8"_s;
    QTest::newRow("nothing") << u"abc"_s << QString() << QString();
}

void TestPhrasePlaces::places()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(QString, found);
    QStringList places;
    for (const auto &[start, end] : phrasePlaces(text, phrase))
        places += u"%1-%2"_s.arg(start).arg(end);
    QCOMPARE(places.join(u' '), found);
}

QTEST_GUILESS_MAIN(TestPhrasePlaces)
#include "tst_phrase_places.moc"

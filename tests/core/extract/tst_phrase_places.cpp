// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/phrase_places.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// Where a phrase stands again: whole words and whole characters only.
class TestPhrasePlaces : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QList<qint64>>("starts");
        using Starts = QList<qint64>;
        QTest::newRow("three") << u"Paris, Paris and Paris"_s << u"Paris"_s << Starts{0, 7, 17};
        QTest::newRow("no part of a word") << u"art is no part, arts neither; art"_s << u"art"_s << Starts{0, 30};
        QTest::newRow("case counts") << u"us and US"_s << u"US"_s << Starts{7};
        QTest::newRow("behind an emoji") << u"🙃 Zoë 👍🏽 Zoë"_s << u"Zoë"_s << Starts{2, 9};
        QTest::newRow("no part of a character") << u"cafe\u0301 cafe"_s << u"cafe"_s << Starts{6};
        QTest::newRow("no part of an emoji") << u"👩‍👩‍👧 👩"_s << u"👩"_s << Starts{6};
        QTest::newRow("overlapping itself") << u"ha ha ha ha"_s << u"ha ha"_s << Starts{0, 6};
        QTest::newRow("signs") << u"a ++ b ++"_s << u"++"_s << Starts{2, 7};
        QTest::newRow("Japanese, without spaces") << u"東京と東京都"_s << u"東京"_s << Starts{0, 3};
        QTest::newRow("Thai") << u"ภาษาไทยภาษา"_s << u"ภาษา"_s << Starts{0, 7};
        QTest::newRow("Amharic") << u"አዲስ፡አበባ አዲስ"_s << u"አዲስ"_s << Starts{0, 8};
        QTest::newRow("Arabic, no part of a word") << u"بيت والبيت بيت"_s << u"بيت"_s << Starts{0, 11};
        QTest::newRow("over a line's end") << u"New\r\nYork New\r\nYork"_s << u"New\r\nYork"_s << Starts{0, 10};
        QTest::newRow("space") << u"a  b"_s << u" "_s << Starts{};
        QTest::newRow("nothing") << u"a"_s << QString() << Starts{};
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, phrase);
        QFETCH(QList<qint64>, starts);
        QList<qint64> found;
        for (const Stretch &place : phrasePlaces(text, TextBoundaries(text), phrase)) {
            found.append(place.start);
            QCOMPARE(place.end - place.start, phrase.toUcs4().size());
        }
        QCOMPARE(found, starts);
    }
};

QTEST_GUILESS_MAIN(TestPhrasePlaces)
#include "tst_phrase_places.moc"

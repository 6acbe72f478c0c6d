// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/text_boundaries.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// Words, sentences and characters as people see them, in many scripts.
class TestTextBoundaries : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("empty", {}, {});
        row("spaces", u" \r\n\t"_s, {});
        row("plain", u"two words."_s, {u"two"_s, u"words"_s});
        row("an apostrophe", u"I don't, you don’t"_s, {u"I"_s, u"don't"_s, u"you"_s, u"don’t"_s});
        row("an underscore", u"a snake_case _x"_s, {u"a"_s, u"snake_case"_s, u"_x"_s});
        row("accents, composed", u"un café noir"_s, {u"un"_s, u"café"_s, u"noir"_s});
        row("accents, combining", u"un cafe\u0301 noir"_s, {u"un"_s, u"cafe\u0301"_s, u"noir"_s});
        row("digits", u"on 2024-05-01 3.14 1,000"_s, {u"on"_s, u"2024"_s, u"05"_s, u"01"_s, u"3.14"_s, u"1,000"_s});
        row("signs of Twitter", u"@united #fail"_s, {u"united"_s, u"fail"_s});
        row("an address", u"to a.b@example.com, now"_s, {u"to"_s, u"a.b@example.com"_s, u"now"_s});
        row("a format character alone", u"a \u200b b"_s, {u"a"_s, u"b"_s});
        row("CRLF", u"one\r\ntwo"_s, {u"one"_s, u"two"_s});
        row("emoji with joiners", u"hi 👩‍👩‍👧‍👦!"_s, {u"hi"_s, u"👩‍👩‍👧‍👦"_s});
        row("flags and tones", u"🇧🇷👍🏽"_s, {u"🇧🇷"_s, u"👍🏽"_s});
        row("outside the plane", u"𝒜𝓁 met"_s, {u"𝒜𝓁"_s, u"met"_s});
        row("Japanese", u"東京に行きました。"_s, {u"東京"_s, u"に"_s, u"行き"_s, u"ま"_s, u"した"_s});
        row("Chinese", u"我爱北京。"_s, {u"我"_s, u"爱"_s, u"北京"_s});
        row("Korean", u"서울은 크다"_s, {u"서울은"_s, u"크다"_s});
        row("Thai", u"ภาษาไทย"_s, {u"ภาษา"_s, u"ไทย"_s});
        row("Arabic", u"مرحبا يا عالم!"_s, {u"مرحبا"_s, u"يا"_s, u"عالم"_s});
        row("Arabic with vowels", u"مُحَمَّد هنا"_s, {u"مُحَمَّد"_s, u"هنا"_s});
        row("Hebrew", u"צה״ל כאן"_s, {u"צה״ל"_s, u"כאן"_s});
        row("Ethiopic", u"አዲስ፡አበባ ናት።"_s, {u"አዲስ"_s, u"አበባ"_s, u"ናት"_s});
        row("Hindi", u"पुणे में"_s, {u"पुणे"_s, u"में"_s});
    }

    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const TextBoundaries boundaries(text);
        QStringList found;
        for (auto word = boundaries.wordAfter(0); word; word = boundaries.wordAfter(word->end))
            found.append(textOf(text, *word));
        QCOMPARE(found, words);
        QStringList back;
        for (auto word = boundaries.wordBefore(boundaries.count()); word; word = boundaries.wordBefore(word->start))
            back.prepend(textOf(text, *word));
        QCOMPARE(back, words);
    }

    void findsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("space") << u" \n "_s << QStringList();
        QTest::newRow("two") << u" One here. Two there!  "_s << QStringList{u"One here."_s, u"Two there!"_s};
        QTest::newRow("lines") << u"No end\r\nNext line"_s << QStringList{u"No end"_s, u"Next line"_s};
        QTest::newRow("Japanese") << u"行きました。次も。"_s << QStringList{u"行きました。"_s, u"次も。"_s};
        QTest::newRow("Amharic") << u"ሰላም ነው። ደህና።"_s << QStringList{u"ሰላም ነው።"_s, u"ደህና።"_s};
        QTest::newRow("Arabic") << u"كيف الحال؟ جيد."_s << QStringList{u"كيف الحال؟"_s, u"جيد."_s};
    }

    void findsSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        const TextBoundaries boundaries(text);
        QStringList found;
        for (auto each = boundaries.sentenceAfter(0); each; each = boundaries.sentenceAfter(each->end))
            found.append(textOf(text, *each));
        QCOMPARE(found, sentences);
        QStringList back;
        for (auto each = boundaries.sentenceBefore(boundaries.count() + 1); each;
             each = boundaries.sentenceBefore(each->start))
            back.prepend(textOf(text, *each));
        QCOMPARE(back, sentences);
    }

    void neverCutsACharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("cuts");
        using Cuts = QList<qint64>;
        QTest::newRow("empty") << QString() << Cuts{0};
        QTest::newRow("plain") << u"abc"_s << Cuts{0, 1, 2, 3};
        QTest::newRow("CRLF") << u"a\r\nb"_s << Cuts{0, 1, 3, 4};
        QTest::newRow("combining") << u"e\u0301\u0323x"_s << Cuts{0, 3, 4};
        QTest::newRow("family") << u"a👩‍👩‍👧b"_s << Cuts{0, 1, 6, 7};
        QTest::newRow("flags") << u"🇧🇷🇯🇵"_s << Cuts{0, 2, 4};
        QTest::newRow("tone") << u"👍🏽!"_s << Cuts{0, 2, 3};
        QTest::newRow("Hangul parts") << u"\u1112\u1161\u11ab."_s << Cuts{0, 3, 4};
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u'b' << Cuts{0, 1, 2, 3};
    }

    void neverCutsACharacter()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, cuts);
        const TextBoundaries boundaries(text);
        QCOMPARE(boundaries.count(), cuts.last());
        for (qint64 at = -1; at <= boundaries.count() + 1; ++at) {
            const qint64 inside = qBound<qint64>(0, at, boundaries.count());
            const auto next = std::upper_bound(cuts.begin(), cuts.end(), inside);
            QCOMPARE(boundaries.atOrBefore(at), *std::prev(next));
            QCOMPARE(boundaries.atOrAfter(at), *std::lower_bound(cuts.begin(), cuts.end(), inside));
        }
        for (qsizetype i = 1; i < cuts.size(); ++i) {
            QCOMPARE(boundaries.after(cuts[i - 1]), cuts[i]);
            QCOMPARE(boundaries.before(cuts[i]), cuts[i - 1]);
        }
        QCOMPARE(boundaries.before(0), 0);
        QCOMPARE(boundaries.after(cuts.last()), cuts.last());
    }

    void takesALongTextApartAtOnce()
    {
        QString text;
        while (text.size() < 100'000)
            text += u"Well, thanks for the delayed bags in São Paulo 🙃 東京で会った。 "_s;
        QElapsedTimer timer;
        timer.start();
        const TextBoundaries boundaries(text);
        qInfo("100,000 units in %lld ms", timer.elapsed());
        QVERIFY(boundaries.wordAfter(99'000 / 2));
        QVERIFY(timer.elapsed() < 1000);
    }

private:
    static QString textOf(const QString &text, const Stretch &part)
    {
        return textBetween(text, CodePoints(text), part.start, part.end);
    }
};

QTEST_GUILESS_MAIN(TestTextBoundaries)
#include "tst_text_boundaries.moc"

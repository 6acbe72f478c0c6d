// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/graphemes.h"
#include "core/base/text_width.h"

#include <QStringList>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const QString accented = u"e\u0301"_s;
const QString family = u"👨\u200D👩\u200D👧"_s;
const QString flag = u"🇩🇪"_s;
const QString thumb = u"👍🏽"_s;

} // namespace

class TestGraphemes : public QObject
{
    Q_OBJECT

private slots:
    void walksByWhatPeopleSee()
    {
        const QStringList signs{u"a"_s, accented, family, flag, flag, thumb, u"\r\n"_s, u"각"_s, u"नि"_s};
        const QString text = signs.join(QString());
        QStringList found;
        Graphemes graphemes(text);
        for (QStringView each = graphemes.next(); !each.isEmpty(); each = graphemes.next())
            found += each.toString();
        QCOMPARE(found, signs);
    }

    void cutsNoGrapheme_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count"); // of code points
        QTest::addColumn<QString>("cut");
        QTest::newRow("empty") << QString() << 3 << QString();
        QTest::newRow("short") << u"ab"_s << 3 << u"ab"_s;
        QTest::newRow("plain") << u"abcd"_s << 3 << u"abc"_s;
        QTest::newRow("none") << u"abcd"_s << 0 << QString();
        QTest::newRow("before an accent") << QString(u"ab"_s + accented) << 3 << u"ab"_s;
        QTest::newRow("after an accent") << QString(u"ab"_s + accented + u'c') << 4 << QString(u"ab"_s + accented);
        QTest::newRow("two units are one code point") << u"😀😀😀"_s << 2 << u"😀😀"_s;
        QTest::newRow("in a family") << QString(u"a"_s + family) << 4 << u"a"_s;
        QTest::newRow("in a flag") << QString(flag + flag) << 3 << flag;
        QTest::newRow("a line end") << u"a\r\nb"_s << 2 << u"a"_s;
        QTest::newRow("longer than what is allowed") << family << 3 << family.left(5);
    }

    void cutsNoGrapheme()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(QString, cut);
        QCOMPARE(leftCodePoints(text, count), cut);
    }

    void knowsTheColumnsOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("Latin") << u"hello"_s << 5;
        QTest::newRow("combining accent") << accented << 1;
        QTest::newRow("Japanese") << u"東京"_s << 4;
        QTest::newRow("full width") << u"Ａ"_s << 2;
        QTest::newRow("half width katakana") << u"ｱ"_s << 1;
        QTest::newRow("Korean syllable") << u"각"_s << 2;
        QTest::newRow("Korean syllable by parts") << u"\u1100\u1161\u11A8"_s << 2;
        QTest::newRow("emoji") << u"😀"_s << 2;
        QTest::newRow("emoji of the first plane") << u"⌚"_s << 2;
        QTest::newRow("sign shown as text") << u"❤"_s << 1;
        QTest::newRow("sign shown as emoji") << u"❤\uFE0F"_s << 2;
        QTest::newRow("skin colour") << thumb << 2;
        QTest::newRow("family") << family << 2;
        QTest::newRow("flag") << flag << 2;
        QTest::newRow("zero-width space") << u"a\u200Bb"_s << 2;
        QTest::newRow("Hindi vowel beside its letter") << u"का"_s << 2;
        QTest::newRow("Arabic with a vowel") << u"\u0628\u064E"_s << 1;
    }

    void knowsTheColumnsOfATerminal()
    {
        QFETCH(QString, text);
        QTEST(textWidth(text), "columns");
    }

    void takesWholeGraphemesIntoColumns()
    {
        const QString text = QString(u"a"_s + family + accented + u"b"_s);
        QCOMPARE(leftColumns(text, 2).toString(), u"a"_s);
        QCOMPARE(leftColumns(text, 4).toString(), QString(u"a"_s + family + accented));
        QCOMPARE(leftColumns(text, 99).toString(), text);
    }
};

QTEST_APPLESS_MAIN(TestGraphemes)
#include "tst_graphemes.moc"

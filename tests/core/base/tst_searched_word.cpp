// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_form.h"
#include "core/base/searched_word.h"
#include "core/base/table_folding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestSearchedWord : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void marksWhatItFinds_data();
    void marksWhatItFinds();
    void foldsByTablesAsByUnicode();
    void findsWhatItMarks();

private:
    static QString randomText(QRandomGenerator &random);
};

void TestSearchedWord::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *name, const char16_t *text, const char16_t *word, bool isIn = true) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(word) << isIn;
    };
    // Composed or not
    row("a composed word in a decomposed text", u"un cafe\u0301 noir", u"caf\u00E9");
    row("a decomposed word in a composed text", u"un caf\u00E9 noir", u"cafe\u0301");
    row("a letter is not its accented one", u"un cafe\u0301 noir", u"cafe", false);
    row("nor composed", u"un caf\u00E9 noir", u"cafe", false);
    row("an accent is not left out", u"un cafe noir", u"caf\u00E9", false);
    row("two marks in another order", u"vie\u0323\u0302t", u"vi\u1EC7t");
    row("two marks, the word composed in part", u"vi\u1EC7t", u"vi\u00EA\u0323t");
    row("Hangul of letters", u"\u1112\u1161\u11AB\u1100\u1173\u11AF", u"\uD55C\uAE00");
    row("letters of Hangul", u"\uD55C\uAE00", u"\u1112\u1161\u11AB");
    row("a syllable is not its beginning", u"\uD55C", u"\uD558", false);
    row("the Angstrom sign", u"5 \u212B", u"\u00E5");
    row("the Ohm sign", u"5 \u2126", u"\u03C9");
    row("kana with a mark of its own", u"\u304B\u3099", u"\u304C");
    row("two characters", u"\u6771\u4EAC\u90FD", u"\u6771\u4EAC");
    row("one character", u"\u6771\u4EAC\u90FD", u"\u4EAC");
    // Case
    row("sharp s in capitals", u"STRASSE", u"stra\u00DFe");
    row("capitals in sharp s", u"Stra\u00DFe", u"STRASSE");
    row("the capital sharp s", u"STRA\u1E9EE", u"strasse");
    row("half of a sharp s", u"Stra\u00DFe", u"stras");
    row("a final sigma in capitals", u"\u039F\u0394\u039F\u03A3", u"\u03BF\u03B4\u03BF\u03C2");
    row("a sigma for a final one", u"\u03BF\u03B4\u03BF\u03C2", u"\u03BF\u03B4\u03BF\u03C3");
    row("a capital I with a dot", u"\u0130STANBUL", u"istanbul");
    row("a small i for one with a dot", u"istanbul", u"\u0130stanbul");
    row("an i without a dot", u"\u0131rmak", u"IRMAK");
    row("for a small i", u"DI\u015E KAPI", u"d\u0131\u015F kap\u0131");
    row("an i and a dot of its own", u"i\u0307stanbul", u"istanbul");
    row("an i with a dot and an accent", u"i\u0307\u0301", u"\u00ED");
    row("Cyrillic", u"\u041F\u0420\u0418\u0412\u0415\u0422", u"\u043F\u0440\u0438\u0432\u0435\u0442");
    row("short i of Cyrillic in two", u"\u0438\u0306\u043E\u0434", u"\u0419\u041E\u0414");
    row("the digraph in title case", u"\u01C5ep", u"\u01C6ep");
    row("the long s", u"Congre\u017F\u017F", u"congress");
    row("the Kelvin sign", u"300 \u212A", u"k");
    row("Georgian capitals", u"\u1C97\u1C91", u"\u10D7\u10D1");
    // Forms of width and presentation
    row("full-width letters", u"\uFF27\uFF41\uFF54\uFF45 \uFF11\uFF12", u"gate 12");
    row("a full-width word", u"Gate 12", u"\uFF27\uFF21\uFF34\uFF25");
    row("half-width kana", u"\uFF76\uFF9E\uFF72\uFF84\uFF9E", u"\u30AC\u30A4\u30C9");
    row("ligatures", u"the \uFB01rst o\uFB03ce", u"first");
    row("a ligature in the word", u"FIRST", u"\uFB01rst");
    row("a space that does not break", u"10\u00A0km", u"10 km");
    row("the space of CJK", u"\u6771\u3000\u4EAC", u"\u6771 \u4EAC");
    row("mathematical letters", u"\U0001D40Cath", u"math");
    row("Arabic letters in their forms", u"\uFEB3\uFEFC\uFEE1", u"\u0633\u0644\u0627\u0645");
    // What is not seen, or mostly left out
    row("a soft hyphen", u"infor\u00ADmation", u"information");
    row("a joiner in the word", u"information", u"infor\u00ADmation");
    row("a space of no width", u"gate\u200Bagent", u"gateagent");
    row("a heart as a picture", u"I \u2764\uFE0F it", u"\u2764");
    row("Arabic with vowel points", u"\u0643\u0650\u062A\u064E\u0627\u0628", u"\u0643\u062A\u0627\u0628");
    row("vowel points in the word", u"\u0643\u062A\u0627\u0628", u"\u0643\u0650\u062A\u064E\u0627\u0628");
    row("a stretched word", u"\u0643\u0640\u0640\u062A\u0627\u0628", u"\u0643\u062A\u0627\u0628");
    row("a hamza makes another letter", u"\u0627", u"\u0623", false);
    row("a hamza behind a vowel point", u"\u0627\u064E\u0654", u"\u0623");
    row("Hebrew with points", u"\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD", u"\u05E9\u05DC\u05D5\u05DD");
    row("a word of nothing but points", u"\u0643\u0650\u062A", u"\u0650");
    row("which is not there", u"\u0643\u062A", u"\u0650", false);
    row("a joiner alone", u"a\u200Db", u"\u200D");
    row("which is not there in ASCII", u"ab", u"\u200D", false);
    // Plain ones
    row("an emoji", u"so \U0001F600!", u"\U0001F600");
    row("another emoji", u"so \U0001F600!", u"\U0001F601", false);
    row("an ASCII word beside an emoji", u"so \U0001F600 Gate", u"gate");
    row("an ASCII word that is not there", u"so \U0001F600 Gate", u"gates", false);
    row("a word in an ASCII text", u"Gate", u"g\u00E4te", false);
}

void TestSearchedWord::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, isIn);
    SearchedWord searched(word);
    QCOMPARE(searched.isIn(text.toStdString()), isIn);
    QCOMPARE(!searched.placesIn(text, 10).empty(), isIn);
}

void TestSearchedWord::marksWhatItFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("ASCII") << u"Gate, gate"_s << u"gAte"_s << QStringList{u"Gate"_s, u"gate"_s};
    QTest::newRow("behind longer forms") << u"\uFB03 \u00DF Gate"_s << u"gate"_s << QStringList{u"Gate"_s};
    QTest::newRow("decomposed") << u"a cafe\u0301!"_s << u"caf\u00E9"_s << QStringList{u"cafe\u0301"_s};
    QTest::newRow("sharp s") << u"Die Stra\u00DFe."_s << u"strasse"_s << QStringList{u"Stra\u00DFe"_s};
    QTest::newRow("half of a sharp s") << u"Die Stra\u00DFe."_s << u"as"_s << QStringList{u"a\u00DF"_s};
    QTest::newRow("both halves of a sharp s") << u"\u00DF"_s << u"s"_s << QStringList{u"\u00DF"_s};
    QTest::newRow("behind an emoji") << u"\U0001F600 caf\u00E9"_s << u"CAF\u00C9"_s << QStringList{u"caf\u00E9"_s};
    QTest::newRow("with its soft hyphen")
        << u"an infor\u00ADmation"_s << u"information"_s << QStringList{u"infor\u00ADmation"_s};
    QTest::newRow("with its points") << u"\u0643\u0650\u062A\u064E\u0627\u0628 x"_s << u"\u0643\u062A"_s
                                     << QStringList{u"\u0643\u0650\u062A\u064E"_s};
    QTest::newRow("none inside another") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
    QTest::newRow("a joiner") << u"a\u200Db"_s << u"\u200D"_s << QStringList{u"\u200D"_s};
    QTest::newRow("no more than asked for") << u"x x x x x x x x x x x x"_s << u"x"_s << QStringList(10, u"x"_s);
    QTest::newRow("no word") << u"x"_s << u""_s << QStringList();
}

void TestSearchedWord::marksWhatItFinds()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QStringList marked;
    for (const auto &[begin, end] : SearchedWord(word).placesIn(text, 10))
        marked += text.mid(begin, end - begin);
    QTEST(marked, "marked");
}

/// Of characters from all over Unicode's basic plane, among them many that combine.
QString TestSearchedWord::randomText(QRandomGenerator &random)
{
    static const QString often =
        u"aIi\u0307\u0131\u0130s\u00DF\u0301\u0323\u0328\u1100\u1161\u11A8\uAC00\u064E\u0640"
        u"\u0627\u0654\u200D\u00AD\uFE0F\u3099\u304B\u03C2\uFF76\uFF9E\u0345\u0F71\u0F72\u094D\u0E48\u05B8\u2026\u2122\u0958\u0334\u00EA\u1EB9\u0302\u0928\u093C\u0B92\u0BBE\u0BD7\u0653"_s;
    QString text;
    for (int i = random.bounded(1, 7); i > 0; --i) {
        const bool isAny = random.bounded(4) == 0;
        const auto any = QChar(static_cast<char16_t>(random.bounded(0x20, 0xFFFE)));
        text += isAny && !any.isSurrogate() ? any : often[random.bounded(static_cast<int>(often.size()))];
    }
    return text;
}

void TestSearchedWord::foldsByTablesAsByUnicode()
{
    QRandomGenerator random(1);
    int byTables = 0;
    for (int i = 0; i < 200'000; ++i) {
        const QString text = randomText(random);
        std::u16string form;
        if (!foldForSearch(text.toStdString(), form))
            continue;
        ++byTables;
        QVERIFY2(QString::fromStdU16String(form) == searchForm(text), text.toUtf8().toPercentEncoding().constData());
    }
    QVERIFY2(byTables > 10'000, QByteArray::number(byTables).constData());
}

void TestSearchedWord::findsWhatItMarks()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 200'000; ++i) {
        const QString text = randomText(random);
        QVERIFY2(placedSearchForm(text).form == searchForm(text), text.toUtf8().toPercentEncoding().constData());
        QVERIFY2(searchForm(searchForm(text)) == searchForm(text), text.toUtf8().toPercentEncoding().constData());
    }
}

QTEST_APPLESS_MAIN(TestSearchedWord)
#include "tst_searched_word.moc"

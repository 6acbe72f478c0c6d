// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/phrase_lists.h"
#include "core/extract/words/word_list_file.h"
#include "core/extract/words/word_senses.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

/// A file that the program carries, with one part of it replaced or taken out.
QByteArray changed(const QString &fileName, const char *pointer, const char *json)
{
    ordered_json file = ordered_json::parse(shippedWordListText(fileName).toStdString());
    const ordered_json::json_pointer place(pointer);
    if (json)
        file[place] = ordered_json::parse(json);
    else
        file[place.parent_pointer()].erase(place.back());
    return QByteArray::fromStdString(file.dump());
}

QString faultOfSenses(const QByteArray &json)
{
    const auto read = readWordSenses(json, u"senses.json"_s);
    return read ? QString() : read.error().message;
}

QString faultOfPhrases(const QByteArray &json)
{
    const auto read = readPhraseLists(json, u"phrases.json"_s);
    return read ? QString() : read.error().message;
}

} // namespace

class TestWordLists : public QObject
{
    Q_OBJECT

private slots:
    void theFilesOfTheProgramAreWellFormed()
    {
        QCOMPARE(faultOfSenses(shippedWordListText(u"senses.json"_s)), QString());
        QCOMPARE(faultOfPhrases(shippedWordListText(u"phrases.json"_s)), QString());
    }

    void wordsHaveTheSensesOfAllTheirLists_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Senses>("senses");
        QTest::newRow("none") << u"gate"_s << Senses();
        QTest::newRow("one") << u"hardly"_s << Senses(Sense::Denies);
        QTest::newRow("several") << u"far"_s << (Sense::Denies | Sense::NoReasonAfterAs);
        QTest::newRow("of another language") << u"niemals"_s << Senses(Sense::Denies);
        QTest::newRow("of two languages") << u"nie"_s << (Sense::Denies | Sense::NegativeAnswer);
        QTest::newRow("folded, as words of answers are") << u"χωρίς"_s.toCaseFolded() << Senses(Sense::Denies);
        QTest::newRow("contraction that is not listed") << u"shan't"_s << Senses(Sense::Denies);
        QTest::newRow("contraction that is listed") << u"it's"_s << (Sense::Harmless | Sense::Copula);
        QTest::newRow("piece of a stretch without spaces") << u"良くない"_s << Senses(Sense::Denies);
        QTest::newRow("end of a stretch without spaces") << u"答案是"_s << Senses(Sense::Copula);
    }

    void wordsHaveTheSensesOfAllTheirLists()
    {
        QFETCH(QString, word);
        QTEST(sensesOf(word), "senses");
    }

    void phrasesKeepTheirOrder()
    {
        QCOMPARE(phrases(PhraseList::WordEndings).first(), u"ments"_s);
        QCOMPARE(phrases(PhraseList::WordEndings).last(), u"e"_s);
        QCOMPARE(phrasePairs(PairList::ThinkingTags).front().second, u"</think>"_s);
    }

    void brokenFilesAreRefusedWithThePlace_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("expected"); // its start
        const QString senses = u"senses.json"_s;
        const QString phrases = u"phrases.json"_s;
        const auto inSenses = [&](const char *pointer, const char *json) {
            return faultOfSenses(changed(senses, pointer, json));
        };
        const auto inPhrases = [&](const char *pointer, const char *json) {
            return faultOfPhrases(changed(phrases, pointer, json));
        };
        QTest::newRow("no JSON") << faultOfSenses("{\n \"denies\": {") << u"senses.json: Line 2, column 13"_s;
        QTest::newRow("nothing") << faultOfSenses({}) << u"senses.json: Line 1"_s;
        QTest::newRow("no object") << faultOfSenses("[]") << u"senses.json, the whole file:"_s;
        QTest::newRow("unknown list") << inSenses("/denys", "{}") << u"senses.json, denys: There is no list"_s;
        QTest::newRow("missing list") << inSenses("/hedges", nullptr) << u"senses.json, hedges: The list is missing"_s;
        QTest::newRow("no meaning") << inSenses("/hedges/meaning", nullptr) << u"senses.json, hedges: It does not"_s;
        QTest::newRow("no words") << inSenses("/hedges/words", nullptr) << u"senses.json, hedges: It has no “words”"_s;
        QTest::newRow("no languages") << inSenses("/hedges/words", "[]") << u"senses.json, hedges: Its words"_s;
        QTest::newRow("no lines") << inSenses("/denies/words/de", "\"nicht\"") << u"senses.json, denies/de: It is no"_s;
        QTest::newRow("a number") << inSenses("/denies/words/de/0", "1")
                                  << u"senses.json, denies/de/1: It is no text"_s;
        QTest::newRow("empty phrase") << inPhrases("/refusals/phrases/2", "\"\"") << u"phrases.json, refusals/3:"_s;
        QTest::newRow("no phrases") << inPhrases("/refusals/phrases", "[]") << u"phrases.json, refusals: It is no"_s;
        QTest::newRow("no pair") << inPhrases("/thinkingTags/pairs/1", "[\"<a>\"]")
                                 << u"phrases.json, thinkingTags/2: It is no pair."_s;
        QTest::newRow("no pairs") << inPhrases("/thinkingTags/pairs", "{}")
                                  << u"phrases.json, thinkingTags: It is no"_s;
    }

    void brokenFilesAreRefusedWithThePlace()
    {
        QFETCH(QString, fault);
        QFETCH(QString, expected);
        QVERIFY2(fault.startsWith(expected), qPrintable(fault));
    }
};

QTEST_APPLESS_MAIN(TestWordLists)
#include "tst_word_lists.moc"

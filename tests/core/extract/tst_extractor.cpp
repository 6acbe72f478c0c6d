// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/extraction_cases.h"

#include <QTest>

using namespace tandem;

class TestExtractor : public QObject
{
    Q_OBJECT

private slots:
    void singleChoice_data();
    void singleChoice();
    void multipleChoice_data();
    void multipleChoice();
    void reasons_data();
    void reasons();
    void severalLabelsInOneAnswer();
    void placeOfTheValue_data();
    void placeOfTheValue();
    void trickyOptions_data();
    void trickyOptions();
    void finishForbidsReading_data();
    void finishForbidsReading();
    void cutAnywhereNeverGivesAnotherOption();
    void oddInput_data();
    void oddInput();
};

void TestExtractor::singleChoice_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("rung");
    const auto row = [](const char *answer, const char *value, int rung) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << QString::fromUtf8(value) << rung;
    };
    row("{\"sentiment\":\"positive\"}", "pos", 1);
    row(" {\"sentiment\": \"neg\"}\n", "neg", 1);
    row("{\"sentiment\":\"POSITIVE\"}", "pos", 2);
    row("{\"Sentiment\":\"positive\"}", "pos", 2);
    row("{'sentiment': 'positive'}", "pos", 2);
    row("{sentiment: positive}", "pos", 2);
    row("{“sentiment”: “positive”}", "pos", 2);
    row("```json\n{\"sentiment\": \"positive\"}\n```", "pos", 2);
    row("Sure! ```json\n{\"sentiment\": \"positive\"}\n``` I hope that helps.", "pos", 2);
    row("{\"sentiment\": [\"positive\"]}", "pos", 2);
    row("{\"label\": \"negative\"}", "neg", 2);
    row("{\"sentiment\": \"positive}", "pos", 2);
    row("{\"note\": {\"sentiment\": \"negative\"}, \"sentiment\": \"positive\"}", "pos", 1);
    row("{\"sentiment\": \"pos\\u0069tive\"}", "pos", 1);
    row("<think>negative? {\"sentiment\": \"negative\"}</think>\n{\"sentiment\": \"positive\"}", "pos", 1);
    row("Sentiment: positive", "pos", 3);
    row("SENTIMENT:positive", "pos", 3);
    row("Sentiment:\xC2\xA0positive", "pos", 3);
    row("**Sentiment:** positive", "pos", 3);
    row("- **Sentiment**: *Positive*!", "pos", 3);
    row("> ### Sentiment: `positive`", "pos", 3);
    row("1. Sentiment: “positive”", "pos", 3);
    row("Sentiment：positive", "pos", 3);
    row("Label: favourable", "pos", 3);
    row("Final answer: positive", "pos", 3);
    row("The final sentiment label is: negative.", "neg", 3);
    row("Sentiment:\npositive", "pos", 3);
    row("Sentiment: positive\nSentiment: Positive", "pos", 3);
    row("Sentiment: positive\nConfidence: high\nReason: negative words are missing", "pos", 3);
    row("Text: negative\nSentiment: positive", "pos", 3);
    row("positive", "pos", 4);
    row(" «Positive».\n", "pos", 4);
    row("\"neutral\"", "neu", 4);
    row("Ｐｏｓｉｔｉｖｅ", "pos", 4);

    row("Sentiment: not positive", "invalid", 0);
    row("Sentiment: non-positive", "invalid", 0);
    row("not positive", "invalid", 0);
    row("Sentiment: !positive", "invalid", 0);
    row("Sentiment: ~~positive~~", "invalid", 0);
    row("Sentiment: positive?", "invalid", 0);
    row("Not sentiment: positive", "invalid", 0);
    row("The opposite of sentiment: positive", "invalid", 0);
    row("Sentiment: positive/negative", "invalid", 0);
    row("Sentiment: positive, negative", "invalid", 0);
    row("Sentiment: positive\nSentiment: negative", "invalid", 0);
    row("Sentiment: positive\nSentiment: not positive", "invalid", 0);
    row("Sentiment: positive\nCorrection: negative", "invalid", 0);
    row("Sentiment: positive\n\nNegative", "invalid", 0);
    row("Sentiment:\n- positive\n- negative", "invalid", 0);
    row("Positive: no\nNegative: yes", "invalid", 0);
    row("{\"sentiment\": \"positive\", \"sentiment\": \"negative\"}", "invalid", 0);
    row("{\"sentiment\": \"positive\"} {\"sentiment\": \"negative\"}", "invalid", 0);
    row("{\"sentiment\": \"positive\" or \"negative\"}", "invalid", 0);
    row("{\"sentiment\": [\"positive\", \"negative\"]}", "invalid", 0);
    row("{\"sentiment\": {\"positive\": false}}", "invalid", 0);
    row("{\"other\": {\n\"sentiment\": \"positive\"\n}}", "invalid", 0);
    row("{\"not sentiment\": \"positive\"}", "invalid", 0);
    row("{\"sentiment\": null}", "invalid", 0);
    row("Sentiment: \nTopic: positive", "invalid", 0);
    row("positive negative", "invalid", 0);
}

void TestExtractor::singleChoice()
{
    QFETCH(QString, answer);
    QFETCH(QString, value);
    QFETCH(int, rung);
    const LabelDefinition definition = definitionOf(QStringLiteral("sentiment"), sentiments);
    const Extraction extraction = extractOne(answer, definition);
    QCOMPARE(shown(definition, extraction), value);
    if (extraction.value)
        QCOMPARE(static_cast<int>(extraction.rung), rung);
}

void TestExtractor::multipleChoice_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("rung");
    const auto row = [](const char *answer, const char *value, int rung) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << QString::fromUtf8(value) << rung;
    };
    row("{\"aspects\": [\"price\", \"food\"]}", "[food,price]", 1);
    row("{\"aspects\": []}", "[]", 1);
    row("{\"aspects\": [\"Service Staff\"]}", "[staff]", 2);
    row("{\"aspects\": \"food, price\"}", "[food,price]", 2);
    row("{\"aspects\": ['food']}", "[food]", 2);
    row("aspects: [\"food\", \"service staff\"]", "[food,staff]", 3);
    row("Aspects: []", "[]", 3);
    row("Aspects: none", "[]", 3);
    row("**Aspects:** food; price", "[food,price]", 3);
    row("Aspects: [\n  \"food\",\n  \"price\"\n]\nReason: both", "[food,price]", 3);
    row("Aspects: food\nReason: the price is fine", "[food]", 3);
    row("[\"food\", \"food\"]", "[food]", 4);
    row("food", "[food]", 4);

    row("Aspects: [\"food\", \"music\"]", "invalid", 0);
    row("Aspects: [\"food\", \"not price\"]", "invalid", 0);
    row("Aspects: [\"food\"", "invalid", 0);
    row("Aspects: [\"food\"] or [\"price\"]", "invalid", 0);
    row("Aspects: food, not price", "invalid", 0);
    row("Aspects:\n- food\n- price", "invalid", 0);
    row("{\"aspects\": [\"food\", {\"price\": true}]}", "invalid", 0);
    row("{\"aspects\": [\"food\", \"pri", "invalid", 0);
    row("{\"aspects\": {\"food\": true}}", "invalid", 0);
    row("Aspects: [\"food\"]\nAspects: [\"price\"]", "invalid", 0);
}

void TestExtractor::multipleChoice()
{
    QFETCH(QString, answer);
    QFETCH(QString, value);
    QFETCH(int, rung);
    const LabelDefinition definition = definitionOf(QStringLiteral("aspects"), aspects, Choice::Multiple);
    const Extraction extraction = extractOne(answer, definition);
    QCOMPARE(shown(definition, extraction), value);
    if (extraction.value)
        QCOMPARE(static_cast<int>(extraction.rung), rung);
}

void TestExtractor::reasons_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("excerpt");
    const auto row = [](const char *answer, InvalidReason reason, const char *excerpt) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << static_cast<int>(reason) << QString::fromUtf8(excerpt);
    };
    row("   ", InvalidReason::Empty, "");
    row("Sentiment:", InvalidReason::Empty, "Sentiment:");
    row("I'm sorry, but I cannot judge this.", InvalidReason::Refusal, "I'm sorry, but I cannot judge this.");
    row("Sentiment: not entailed", InvalidReason::OffSchema, "not entailed");
    row("Sentiment: positive or negative", InvalidReason::Ambiguous, "positive or negative");
    row("{\"sentiment\": \"positive\" and more}", InvalidReason::Malformed, "positive");
    row("I want to go outside.", InvalidReason::OffSchema, "I want to go outside.");
}

void TestExtractor::reasons()
{
    QFETCH(QString, answer);
    QFETCH(int, reason);
    QFETCH(QString, excerpt);
    const Extraction extraction = extractOne(answer, definitionOf(QStringLiteral("sentiment"), sentiments));
    QVERIFY(!extraction.value);
    QCOMPARE(static_cast<int>(extraction.reason), reason);
    QCOMPARE(extraction.excerpt, excerpt);
}

void TestExtractor::severalLabelsInOneAnswer()
{
    const std::vector<LabelDefinition> asked = {
        definitionOf(QStringLiteral("sentiment"), sentiments, Choice::Single, 1),
        definitionOf(QStringLiteral("overall sentiment"), sentiments, Choice::Single, 2),
        definitionOf(QStringLiteral("aspects"), aspects, Choice::Multiple, 3)};
    const auto lines = extract(
        answerOf(QStringLiteral("Sentiment: positive\nOverall sentiment: negative\nAspects: [\"food\"]")), asked);
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(shown(asked[0], lines[0]), QStringLiteral("pos"));
    QCOMPARE(shown(asked[1], lines[1]), QStringLiteral("neg"));
    QCOMPARE(shown(asked[2], lines[2]), QStringLiteral("[food]"));
    const auto json = extract(
        answerOf(QStringLiteral("{\"sentiment\":\"neutral\",\"overall sentiment\":\"great\",\"aspects\":[]}")), asked);
    QCOMPARE(shown(asked[0], json[0]), QStringLiteral("neu"));
    QCOMPARE(shown(asked[1], json[1]), QStringLiteral("invalid"));
    QCOMPARE(shown(asked[2], json[2]), QStringLiteral("[]"));
    // A word alone belongs to nobody when several were asked for.
    for (const Extraction &extraction : extract(answerOf(QStringLiteral("Label: positive")), asked))
        QVERIFY(!extraction.value);
}

void TestExtractor::placeOfTheValue_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("inJson");
    QTest::newRow("json") << QStringLiteral("{\"é\": 1, \"label\": \"誕生\"}") << QStringLiteral("誕生") << true;
    QTest::newRow("line") << QStringLiteral("Ärger!\n**label:** “誕生”.") << QStringLiteral("誕生") << false;
    QTest::newRow("alone") << QStringLiteral(" 誕生\n") << QStringLiteral("誕生") << false;
}

void TestExtractor::placeOfTheValue()
{
    QFETCH(QString, answer);
    QFETCH(QString, part);
    QFETCH(bool, inJson);
    const QStringList options = {QStringLiteral("誕生="), QStringLiteral("死亡=")};
    const Extraction extraction = extractOne(answer, definitionOf(QStringLiteral("label"), options));
    QVERIFY(extraction.value);
    const QByteArray bytes = answer.toUtf8();
    const qsizetype length = extraction.valueEnd - extraction.valueBegin;
    QCOMPARE(QString::fromUtf8(bytes.mid(extraction.valueBegin, length)), part);
    QCOMPARE(extraction.inJson, inJson);
}

void TestExtractor::trickyOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QStringList &options, const char *answer, const char *value) {
        QTest::newRow(name) << options << QString::fromUtf8(answer) << QString::fromUtf8(value);
    };
    const QStringList languages = {QStringLiteral("C="), QStringLiteral("C#=")};
    row("a sign belongs to the name", languages, "label: C#", "C#");
    row("an unknown name with a sign is not the bare one", languages, "label: C++", "invalid");
    const QStringList signs = {QStringLiteral("+="), QStringLiteral("-=")};
    row("plus", signs, "label: +", "+");
    row("minus", signs, "label: -", "-");
    const QStringList numbers = {QStringLiteral("-1="), QStringLiteral("0="), QStringLiteral("1=")};
    row("a negative number", numbers, "label: -1", "-1");
    row("a number in JSON", numbers, "{\"label\": -1}", "-1");
    const QStringList cases = {QStringLiteral("a=A"), QStringLiteral("b=a")};
    row("the text that was asked for wins", cases, "label: a", "b");
    row("case decides where it must", cases, "label: A", "a");
    row("in JSON too", cases, "{\"label\": \"a\"}", "b");
    const QStringList clash = {QStringLiteral("x=Yes|sure"), QStringLiteral("y=No|sure")};
    row("an alias of two options is none", clash, "label: sure", "invalid");
    const QStringList nested = {QStringLiteral("ent=entailment"), QStringLiteral("not=not entailment")};
    row("the longer name", nested, "label: not_entailment", "not");
    row("the shorter name", nested, "label: entailment", "ent");
    row("the negation of the shorter is the longer's value", nested, "label: not", "not");
    row("a cut string is not the shorter option", {QStringLiteral("n=not"), QStringLiteral("e=not entailment")},
        "{\"label\": \"not", "invalid");
    const QStringList list = {QStringLiteral("p=price, value"), QStringLiteral("none=")};
    row("a comma in the name", list, "label: price, value", "p");
    row("an option called none", list, "label: None", "none");
}

void TestExtractor::trickyOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, answer);
    QFETCH(QString, value);
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), options);
    QCOMPARE(shown(definition, extractOne(answer, definition)), value);
}

void TestExtractor::finishForbidsReading_data()
{
    QTest::addColumn<int>("finish");
    QTest::addColumn<int>("reason");
    QTest::newRow("cut") << static_cast<int>(FinishReason::CutOff) << static_cast<int>(InvalidReason::CutOff);
    QTest::newRow("refusal") << static_cast<int>(FinishReason::Refusal) << static_cast<int>(InvalidReason::Refusal);
    QTest::newRow("filter") << static_cast<int>(FinishReason::ContentFilter)
                            << static_cast<int>(InvalidReason::Refusal);
}

void TestExtractor::finishForbidsReading()
{
    QFETCH(int, finish);
    QFETCH(int, reason);
    Sample answer = answerOf(QStringLiteral("{\"sentiment\":\"positive\",\"reason\":\"The guest praises"));
    answer.finish = static_cast<FinishReason>(finish);
    const Extraction extraction = extract(answer, {definitionOf(QStringLiteral("sentiment"), sentiments)}).front();
    QVERIFY(!extraction.value);
    QCOMPARE(static_cast<int>(extraction.reason), reason);
}

void TestExtractor::cutAnywhereNeverGivesAnotherOption()
{
    const LabelDefinition definition = definitionOf(
        QStringLiteral("nli"), {QStringLiteral("a=not"), QStringLiteral("b=not entailment"), QStringLiteral("c=no")});
    const QString whole = QStringLiteral("{\"nli\": \"not entailment\", \"why\": \"a {\\\"b\\\"} c\"}");
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const QString found = shown(definition, extractOne(whole.left(length), definition));
        QVERIFY2(found == u"invalid" || found == u"b", qPrintable(whole.left(length) + u" -> " + found));
    }
}

void TestExtractor::oddInput_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("deep arrays") << QString(100'000, u'[');
    QTest::newRow("deep objects") << QStringLiteral("{\"a\":").repeated(50'000);
    QTest::newRow("nulls") << QString(10, QChar(0));
    QTest::newRow("lone surrogates") << QString(3, QChar(0xD800)) + QStringLiteral("{\"sentiment\":\"\\ud800\"}");
    QTest::newRow("quotes") << QString(10'000, u'"');
    QTest::newRow("colons") << QString(2'000, u':');
    QTest::newRow("braces") << QStringLiteral("{}").repeated(10'000);
    QTest::newRow("backslash at the end") << QStringLiteral("{\"sentiment\": \"pos\\");
    QTest::newRow("thinking without an end") << QStringLiteral("<think>sentiment: positive");
}

void TestExtractor::oddInput()
{
    QFETCH(QString, answer);
    const auto definition = definitionOf(QStringLiteral("sentiment"), sentiments);
    const auto set = definitionOf(QStringLiteral("aspects"), aspects, Choice::Multiple, 2);
    for (const Extraction &extraction : extract(answerOf(answer), {definition, set})) {
        QVERIFY(!extraction.value);
        QVERIFY(extraction.excerpt.toUcs4().size() <= 80);
    }
    QVERIFY(!extractOne(answer, definition).value);
}

QTEST_APPLESS_MAIN(TestExtractor)
#include "tst_extractor.moc"

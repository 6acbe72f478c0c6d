// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/remarks.h"
#include "tests/core/extract/extraction_cases.h"

#include <QTest>

using namespace tandem;

/// What a model says besides its label: why, and how sure it is.
class TestRemarks : public QObject
{
    Q_OBJECT

private slots:
    void remarks_data();
    void remarks();
    void severalDefinitions_data();
    void severalDefinitions();
    void shares_data();
    void shares();
};

void TestRemarks::remarks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("rationale");
    QTest::addColumn<double>("confidence"); // −1: none
    const auto row = [](const char *answer, const char *rationale, double confidence) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << QString::fromUtf8(rationale) << confidence;
    };
    row("positive", "", -1);
    row("Sentiment: positive", "", -1);
    row("{\"sentiment\": \"positive\"}", "", -1);
    row("{\"reason\": \"The food.\", \"sentiment\": \"positive\", \"confidence\": 85}", "The food.", 0.85);
    row("{\"sentiment\": \"positive\", \"explanation\": \"It \\\"shines\\\".\", \"probability\": 0.7}",
        "It \"shines\".", 0.7);
    row("{\"sentiment\": \"positive\", \"confidence\": \"90%\"}", "", 0.9);
    row("{\"sentiment\": \"positive\", \"confidence\": \"high\"}", "", -1);
    row("{\"sentiment\": \"positive\", \"confidence\": 250}", "", -1);
    row("{\"sentiment\": {\"label\": \"positive\", \"justification\": \"So.\", \"certainty\": 0.5}}", "So.", 0.5);
    row("Sentiment: positive\nReason: The guest is happy.", "The guest is happy.", -1);
    row("Sentiment: positive\nReason: The guest\nis happy.\nConfidence: 85%", "The guest\nis happy.", 0.85);
    row("**Reason:** The guest is happy.\n**Sentiment:** positive\n**Confidence:** 0.85", "The guest is happy.", 0.85);
    row("Sentiment: positive\nConfidence: 8/10", "", 0.8);
    row("Sentiment: positive (confidence: 0.85)", "", 0.85);
    row("Sentiment: positive (85%)", "", 0.85);
    row("Sentiment: positive because the guest is happy with it.", "because the guest is happy with it.", -1);
    row("The guest praises the food.\n\nSentiment: positive", "The guest praises the food.", -1);
    row("The guest praises the food. So the sentiment is positive.", "The guest praises the food.", -1);
    row("Positive. The guest praises the food.", "The guest praises the food.", -1);
    row("<think>hm, the guest</think>positive", "", -1);
    row("Sentiment: not positive\nReason: no", "", -1);
}

void TestRemarks::remarks()
{
    QFETCH(QString, answer);
    QFETCH(QString, rationale);
    QFETCH(double, confidence);
    const Extraction found = extractOne(answer, definitionOf(QStringLiteral("sentiment"), sentiments));
    QCOMPARE(found.rationale, rationale);
    QCOMPARE(found.statedConfidence.value_or(-1), confidence);
}

void TestRemarks::severalDefinitions_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("rationales");
    const auto row = [](const char *answer, const QStringList &rationales) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << rationales;
    };
    const QString food = QStringLiteral("Good food.");
    const QString room = QStringLiteral("Bad room.");
    row("Sentiment: positive\nReason: Good food.\nStance: negative\nReason: Bad room.", {food, room});
    row("Sentiment: positive\nStance: negative\nReason: Good food.", {food, food});
    row("{\"sentiment\": \"positive\", \"stance\": \"negative\", \"sentiment_reason\": \"Good food.\", "
        "\"reason for stance\": \"Bad room.\"}",
        {food, room});
    row("{\"sentiment\": {\"label\": \"positive\", \"reason\": \"Good food.\"}, "
        "\"stance\": {\"label\": \"negative\", \"reason\": \"Bad room.\"}}",
        {food, room});
    row("Good food all over the place.\nSentiment: positive\nStance: negative", {QString(), QString()});
}

void TestRemarks::severalDefinitions()
{
    QFETCH(QString, answer);
    QFETCH(QStringList, rationales);
    const std::vector<LabelDefinition> asked = {definitionOf(QStringLiteral("sentiment"), sentiments),
                                                definitionOf(QStringLiteral("stance"), sentiments, Choice::Single, 2)};
    const auto found = extract(answerOf(answer), asked);
    QVERIFY(found[0].value && found[1].value);
    QCOMPARE(found[0].rationale, rationales[0]);
    QCOMPARE(found[1].rationale, rationales[1]);
}

void TestRemarks::shares_data()
{
    QTest::addColumn<double>("share"); // −1: none
    const auto row = [](const char *words, double share) { QTest::newRow(words) << share; };
    row("0.85", 0.85);
    row("85", 0.85);
    row("85%", 0.85);
    row("85 %", 0.85);
    row("85 percent", 0.85);
    row("85/100", 0.85);
    row("8/10", 0.8);
    row("~90%", 0.9);
    row("0,75", 0.75);
    row("1", 1);
    row("1%", 0.01);
    row("0", 0);
    row("100", 1);
    row("0.9.", 0.9);
    row("101", -1);
    row("10", 0.1);
    row("1.7", -1);
    row("2", -1);
    row("9.5", -1);
    row("9.5%", 0.095);
    row("2/5", 0.4);
    row("-5", -1);
    row("11/10", -1);
    row("5/0", -1);
    row("high", -1);
    row("", -1);
    row("1e400", -1);
    row("....", -1);
}

void TestRemarks::shares()
{
    QFETCH(double, share);
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(shareFrom(words).value_or(-1), share);
}

QTEST_APPLESS_MAIN(TestRemarks)
#include "tst_remarks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/answer_reading.h"
#include "tests/core/extract/token_samples.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

const QStringList sentiments = {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")};

std::vector<LabelDefinition> asked()
{
    LabelDefinition sentiment = definitionOf(QStringLiteral("sentiment"), sentiments);
    LabelDefinition aspects =
        definitionOf(QStringLiteral("aspects"), {QStringLiteral("food"), QStringLiteral("price")}, Choice::Multiple);
    aspects.id = LabelDefinitionId(2);
    return {sentiment, aspects};
}

Answer answerOf(const std::vector<const char *> &texts)
{
    Answer answer;
    for (const char *text : texts)
        answer.samples.push_back(sampleOf(text, {}));
    return answer;
}

} // namespace

class TestAnswerReading : public QObject
{
    Q_OBJECT

private slots:
    void oneSample()
    {
        const AnswerReading reading = readAnswer(answerOf({"sentiment: negative\naspects: [\"food\"]"}), asked());
        QCOMPARE(reading.samples.size(), size_t(1));
        QCOMPARE(reading.labels.size(), size_t(2));
        QCOMPARE(reading.labels[0].extraction.value, std::optional(LabelValue{OptionId(2)}));
        QCOMPARE(reading.labels[1].extraction.definition, LabelDefinitionId(2));
        QVERIFY(!reading.labels[0].confidence);
    }

    void eachDefinitionIsVotedOnByItself()
    {
        const AnswerReading reading =
            readAnswer(answerOf({"sentiment: negative\naspects: []", "sentiment: positive\naspects: [\"food\"]",
                                 "sentiment: negative\naspects: [\"food\"]"}),
                       asked());
        QCOMPARE(reading.samples.size(), size_t(3));
        QCOMPARE(reading.labels[0].extraction.value, std::optional(LabelValue{OptionId(2)}));
        QCOMPARE(reading.labels[1].extraction.value, std::optional(LabelValue{OptionId(1)}));
        QCOMPARE(reading.labels[0].confidence->kind, ConfidenceKind::Votes);
        QCOMPARE(reading.labels[0].confidence->votes, 2);
        QVERIFY(!reading.samples[0][0].confidence);
    }

    void aCutSampleCountsInTheVote()
    {
        Answer answer = answerOf({"sentiment: negative", "sentiment: negative"});
        answer.samples[1].finish = FinishReason::CutOff;
        const AnswerReading reading = readAnswer(answer, {asked()[0]});
        QCOMPARE(reading.samples[1][0].extraction.reason, InvalidReason::CutOff);
        QCOMPARE(reading.labels[0].confidence->value, 0.5);
    }

    void tokensGoBeforeTheModelsWord()
    {
        Answer answer;
        answer.samples.push_back(sampleOf("negative", {{"negative", std::log(.6), {{"positive", std::log(.2)}}}}));
        const AnswerReading reading = readAnswer(answer, {asked()[0]});
        QCOMPARE(reading.labels[0].confidence->kind, ConfidenceKind::TokenProbability);
        QVERIFY(isNear(reading.labels[0].confidence->value, .75));
    }

    void anAnswerWithoutSamplesGivesNothing() { QVERIFY(readAnswer({}, asked()).labels.empty()); }
};

QTEST_APPLESS_MAIN(TestAnswerReading)
#include "tst_answer_reading.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/answer_reading.h"
#include "core/llm/wire/providers.h"
#include "tests/core/extract/token_samples.h"
#include "tests/core/llm/wire_cases.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;
using nlohmann::json;

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

Answer answerWith(const std::vector<const char *> &texts)
{
    Answer answer;
    for (const char *text : texts)
        answer.samples.push_back(sampleOf(text, {}));
    return answer;
}

void compareTokens(const std::optional<Confidence> &found, const LabelDefinition &definition, const json &expected)
{
    QVERIFY(found);
    QCOMPARE(found->kind, ConfidenceKind::TokenProbability);
    QVERIFY2(isNear(found->joint, expected["p_joint"].get<double>()), qPrintable(QString::number(found->joint)));
    if (expected.contains("p_norm"))
        QVERIFY2(isNear(found->value, expected["p_norm"].get<double>()), qPrintable(QString::number(found->value)));
    if (expected.contains("unresolved"))
        QVERIFY(isNear(found->unresolved, expected["unresolved"].get<double>()));
    if (!expected.contains("mass"))
        return;
    double total = 0;
    for (const json &mass : expected["mass"])
        total += mass.get<double>();
    for (size_t i = 0; i < definition.options.size(); ++i) {
        const double mass = expected["mass"][definition.options[i].value.toStdString()].get<double>();
        QVERIFY(isNear(found->distribution.at(i), mass / total, 2e-6));
    }
}

} // namespace

class TestAnswerReading : public QObject
{
    Q_OBJECT

private slots:
    void recordedExchanges_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<json> cases = wire_cases::all();
        for (size_t i = 0; i < cases.size(); ++i) {
            const std::string decision = cases[i]["expect"]["decision"].get<std::string>();
            if (wire_cases::isAnswer(cases[i]) && decision == "ok" && cases[i].contains("labels"))
                QTest::newRow(cases[i]["id"].get<std::string>().c_str()) << static_cast<int>(i);
        }
    }

    /// From the reply's bytes to label and confidence, by the format of each provider.
    void recordedExchanges()
    {
        QFETCH(int, index);
        const json given = wire_cases::all()[static_cast<size_t>(index)];
        const json &expected = given["expect"];
        const auto answer = wireFormatOf(*wire_cases::providerOf(given)).read(wire_cases::replyFrom(given));
        QVERIFY(answer);
        const LabelDefinition definition = wire_cases::definitionFrom(given["labels"]);
        const Reading label = readAnswer(*answer, {definition}).labels.at(0);
        const QString wanted = wire_cases::textOf(expected.value("label", json()));
        QCOMPARE(label.extraction.value.has_value(), !wanted.isEmpty());
        if (label.extraction.value)
            QCOMPARE(definition.option(label.extraction.value->options().front())->value, wanted);
        const json confidence = expected.value("confidence", json());
        if (confidence.is_object())
            compareTokens(label.confidence, definition, confidence);
        else if (expected.contains("vote_fraction"))
            QCOMPARE(label.confidence->value, expected["vote_fraction"].get<double>());
        else if (expected.contains("verbalised"))
            QCOMPARE(label.confidence->value, expected["verbalised"].get<double>());
        else if (expected.value("reason", "") == "label_without_confidence")
            QVERIFY(!label.confidence);
    }

    void oneSample()
    {
        const AnswerReading reading = readAnswer(answerWith({"sentiment: negative\naspects: [\"food\"]"}), asked());
        QCOMPARE(reading.samples.size(), size_t(1));
        QCOMPARE(reading.labels.size(), size_t(2));
        QCOMPARE(reading.labels[0].extraction.value, std::optional(LabelValue{OptionId(2)}));
        QCOMPARE(reading.labels[1].extraction.definition, LabelDefinitionId(2));
        QVERIFY(!reading.labels[0].confidence);
    }

    void eachDefinitionIsVotedOnByItself()
    {
        const AnswerReading reading =
            readAnswer(answerWith({"sentiment: negative\naspects: []", "sentiment: positive\naspects: [\"food\"]",
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
        Answer answer = answerWith({"sentiment: negative", "sentiment: negative"});
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

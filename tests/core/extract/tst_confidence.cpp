// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/confidence.h"
#include "core/extract/confidence/mean_token_probability.h"
#include "tests/core/extract/token_samples.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using namespace tandem::test;
using nlohmann::json;

namespace {

/// Where the provider keeps them; an empty array for the shapes that have a reader of their own.
json tokenArray(const json &body)
{
    for (const char *place : {"/choices/0/logprobs/content", "/logprobs", "/output/1/content/0/logprobs"}) {
        const json::json_pointer pointer{place};
        if (body.contains(pointer) && body.at(pointer).is_array())
            return body.at(pointer);
    }
    return json::array();
}

std::optional<Confidence> confidenceOf(const Sample &sample, const LabelDefinition &definition)
{
    return confidenceFromTokens(sample, definition, extract(sample, {definition}).front());
}

const QStringList sentiments = {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")};

} // namespace

Q_DECLARE_METATYPE(tandem::Sample)

class TestConfidence : public QObject
{
    Q_OBJECT

private slots:
    void recordedExchanges_data();
    void recordedExchanges();
    void straddlingToken();
    void plainTextAfterKey();
    void otherCaseAndValueAreTheSameOption();
    void prefixOptionsOnALine();
    void lossyBytes();
    void lossyRivalsAreNotCompared();
    void unalignedGivesNone();
    void completeness_data();
    void completeness();
    void entropyIsInNats();
    void theEndTokenEndsAPrefix();
    void oddSpellingIsTheChosenOption();
    void escapedValues();
    void certaintyIsNotExceeded();
    void reproducesTheMeanOfTheOriginal();
    void unknownOwnTokenGivesNone();
    void noRivalsGivesTheJoint();
    void tinyProbabilityGivesNone();
    void multipleChoiceIsTheJoint();
};

void TestConfidence::recordedExchanges_data()
{
    QTest::addColumn<QByteArray>("entry");
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/wire.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json table = json::parse(file.readAll().toStdString());
    for (const json &entry : table["cases"]) {
        const bool hasConfidence = entry["expect"].contains("confidence") && entry["expect"]["confidence"].is_object();
        if (hasConfidence && !tokenArray(entry["response"]["body"]).empty())
            QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
    }
}

void TestConfidence::recordedExchanges()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const json &expected = given["expect"]["confidence"];
    QStringList labels;
    for (const json &label : given["labels"])
        labels.append(text(label));
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), labels);
    Sample sample;
    sample.text = text(given["expect"]["text"]);
    sample.finish = FinishReason::Complete;
    if (sample.text.isEmpty())
        sample.text = text(given["expect"]["label"]);
    sample.tokens = tokensFrom(tokenArray(given["response"]["body"]));
    const auto confidence = confidenceOf(sample, definition);
    QVERIFY(confidence);
    QVERIFY2(isNear(confidence->joint, expected["p_joint"].get<double>()),
             qPrintable(QString::number(confidence->joint)));
    if (expected.contains("p_norm"))
        QVERIFY2(isNear(confidence->value, expected["p_norm"].get<double>()),
                 qPrintable(QString::number(confidence->value)));
    if (expected.contains("unresolved"))
        QVERIFY(isNear(confidence->unresolved, expected["unresolved"].get<double>()));
    if (!expected.contains("mass"))
        return;
    double total = 0;
    for (const auto &mass : expected["mass"])
        total += mass.get<double>();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const double mass = expected["mass"][labels[i].toStdString()].get<double>();
        QVERIFY(isNear(confidence->distribution[static_cast<size_t>(i)], mass / total, 2e-6));
    }
}

void TestConfidence::straddlingToken()
{
    // The opening quote shares a token with the value; the rival without it is another way to format, no option.
    const Sample sample =
        sampleOf(R"({"label": "positive"})",
                 {{R"({"label":)", -0.01, {}},
                  {R"( "positive")", -0.5, {{R"( "positive")", -0.5}, {R"( "negative")", -1.5}, {"negative", -2.0}}},
                  {"}", -0.01, {}}});
    const auto confidence = confidenceOf(sample, definitionOf(QStringLiteral("label"), sentiments));
    QVERIFY(confidence);
    const double own = std::exp(-0.5);
    QVERIFY(isNear(confidence->value, own / (own + std::exp(-1.5))));
    QVERIFY(isNear(confidence->joint, own));
}

void TestConfidence::plainTextAfterKey()
{
    const Sample sample = sampleOf("Label: positive", {{"Label", -3.0, {{"The", -0.1}}},
                                                       {":", -0.01, {}},
                                                       {" positive", -0.3, {{" negative", -1.6}, {" good", -4.0}}}});
    const auto confidence = confidenceOf(sample, definitionOf(QStringLiteral("label"), sentiments));
    QVERIFY(confidence);
    const double own = std::exp(-0.3);
    QVERIFY(isNear(confidence->value, own / (own + std::exp(-1.6))));
    QVERIFY(isNear(confidence->residual, 1 - own - std::exp(-1.6)));
    QCOMPARE(confidence->kind, ConfidenceKind::TokenProbability);
    QVERIFY(isNear(confidence->distribution[2], 0));
}

void TestConfidence::otherCaseAndValueAreTheSameOption()
{
    LabelDefinition definition = definitionOf(QStringLiteral("label"), {QStringLiteral("p"), QStringLiteral("n")});
    definition.options[0].text = QStringLiteral("позитив");
    definition.options[1].text = QStringLiteral("негатив");
    const Sample sample = sampleOf("Позитив", {{"Позитив", -1.0, {{"позитив", -1.5}, {"Негатив", -2.0}, {"n", -3.0}}}});
    const auto confidence = confidenceOf(sample, definition);
    QVERIFY(confidence);
    const double own = std::exp(-1.0) + std::exp(-1.5);
    const double other = std::exp(-2.0) + std::exp(-3.0);
    QVERIFY(isNear(confidence->value, own / (own + other)));
}

void TestConfidence::prefixOptionsOnALine()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("pos"), QStringLiteral("positive")});
    const Sample sample = sampleOf("label: positive\n", {{"label:", 0, {}}, {" positive\n", -0.2, {{" pos\n", -1.8}}}});
    const auto confidence = confidenceOf(sample, definition);
    QVERIFY(confidence);
    const double own = std::exp(-0.2);
    QVERIFY(isNear(confidence->value, own / (own + std::exp(-1.8))));
    QVERIFY(isNear(confidence->unresolved, 0));
    // Without an end, "pos" may still become "positive".
    const auto open = confidenceOf(sampleOf("positive", {{"positive", -0.2, {{"pos", -1.8}}}}), definition);
    QVERIFY(open);
    QVERIFY(isNear(open->unresolved, std::exp(-1.8)));
}

void TestConfidence::lossyBytes()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("誕生"), QStringLiteral("死亡")});
    const Sample sample = sampleOf("誕生", {{"\xEF\xBF\xBD", -0.5, {}}, {"\xEF\xBF\xBD", -0.1, {}}, {"生", -0.02, {}}});
    const auto confidence = confidenceOf(sample, definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->joint, std::exp(-0.62)));
}

void TestConfidence::lossyRivalsAreNotCompared()
{
    // The rivals of a token whose own bytes are replaced cannot be told from it.
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("誕生"), QStringLiteral("死亡")});
    const auto confidence =
        confidenceOf(sampleOf("誕生", {{"\xEF\xBF\xBD", -0.5, {{"死亡", -1.0}}}, {"生", -0.02, {}}}), definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->value, std::exp(-0.52)));
    QVERIFY(confidence->distribution.empty());
    QCOMPARE(confidence->completeness, ConfidenceCompleteness::Bounded);
}

void TestConfidence::completeness_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("word");
    const auto ln = [](double probability) { return std::log(probability); };
    QTest::newRow("all options listed") << sampleOf("positive",
                                                    {{"positive", ln(.5), {{"negative", ln(.2)}, {"neutral", ln(.1)}}}})
                                        << true << .625 << "complete";
    QTest::newRow("next to nothing unlisted")
        << sampleOf("positive", {{"positive", ln(.9), {{"negative", ln(.095)}}}}) << true << .9 / .995 << "complete";
    QTest::newRow("one option below the list")
        << sampleOf("positive", {{"positive", ln(.5), {{"negative", ln(.2)}, {"The", ln(.2)}}}}) << true << .5 / .7
        << "bounded";
    QTest::newRow("a shared start is not explored")
        << sampleOf("positive", {{"positive", ln(.5), {{"ne", ln(.2)}, {"negative", ln(.1)}, {"neutral", ln(.1)}}}})
        << true << .5 / .7 << "bounded";
    QTest::newRow("cut to the sure token")
        << sampleOf("positive", {{"positive", -0.0, {{"positive", -0.0}}}}) << true << 1.0 << "saturated";
    QTest::newRow("sure, the others not listed")
        << sampleOf("positive", {{"positive", ln(.995), {{"negative", -9999.0}}}}) << true << 1.0 << "saturated";
    QTest::newRow("not sure, and alone in its list")
        << sampleOf("positive", {{"positive", ln(.7), {{"positive", ln(.7)}}}}) << true << .7 << "bounded";
    QTest::newRow("alone, the rest is other talk")
        << sampleOf("positive", {{"positive", ln(.7), {{"The", ln(.2)}}}}) << true << .7 / .8 << "bounded";
    QTest::newRow("forced by a grammar") << sampleOf("positive",
                                                     {{"positive", ln(1e-5), {{"The", ln(.5)}, {"I", ln(.3)}}}})
                                         << false << 0.0 << "";
    QTest::newRow("forced, with a rival that tells")
        << sampleOf("positive", {{"positive", ln(1e-4), {{"The", ln(.5)}, {"negative", ln(3e-4)}}}}) << true << .25
        << "bounded";
    QTest::newRow("no lists at all") << sampleOf("positive", {{"positive", ln(.3), {}}}) << true << .3 << "bounded";
    QTest::newRow("own token unknown, −3.4e38")
        << sampleOf("positive", {{"positive", -3.4028234663852886e+38, {{"negative", ln(.3)}}}}) << false << 0.0 << "";
}

void TestConfidence::completeness()
{
    QFETCH(Sample, sample);
    QFETCH(bool, isKnown);
    QFETCH(double, value);
    QFETCH(QString, word);
    const auto confidence = confidenceOf(sample, definitionOf(QStringLiteral("label"), sentiments));
    QCOMPARE(confidence.has_value(), isKnown);
    if (!confidence)
        return;
    QVERIFY2(isNear(confidence->value, value), qPrintable(QString::number(confidence->value, 'g', 9)));
    QCOMPARE(toWord(confidence->completeness), word);
    double sum = 0;
    for (const double share : confidence->distribution)
        sum += share;
    QVERIFY(confidence->distribution.empty() || isNear(sum, 1));
    QCOMPARE(confidence->entropy.has_value(), !confidence->distribution.empty());
}

void TestConfidence::entropyIsInNats()
{
    QVERIFY(isNear(entropyOf({.5, .5}), std::log(2.0)));
    QVERIFY(isNear(entropyOf({1, 0, 0}), 0));
    QVERIFY(isNear(entropyOf({.5, .25, .25}), 1.5 * std::log(2.0)));
}

void TestConfidence::theEndTokenEndsAPrefix()
{
    // Without its end, "pos" is not yet chosen against "positive"; servers that report the end token tell it.
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("pos"), QStringLiteral("positive")});
    const auto confidence =
        confidenceOf(sampleOf("pos", {{"pos", -0.1, {}}, {"", -0.4, {{"itive", -1.2}}}}), definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->joint, std::exp(-0.5)));
    QVERIFY(isNear(confidence->value, std::exp(-0.5) / (std::exp(-0.5) + std::exp(-1.3))));
}

void TestConfidence::oddSpellingIsTheChosenOption()
{
    LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("card_payment"), QStringLiteral("cash_payment")});
    const auto confidence = confidenceOf(
        sampleOf("card payment", {{"card", -0.2, {{"cash", -2.0}}}, {" payment", -0.1, {{" pay", -2.5}}}}), definition);
    QVERIFY(confidence);
    const double own = std::exp(-0.3) + std::exp(-2.7);
    QVERIFY(isNear(confidence->value, own / (own + std::exp(-2.0))));
}

void TestConfidence::escapedValues()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("a \"b\""), QStringLiteral("é")});
    const auto quoted =
        confidenceOf(sampleOf(R"({"label":"a \"b\""})",
                              {{R"({"label":")", 0, {}}, {R"(a \"b)", -0.2, {{"\\u00e9", -2.0}}}, {R"(\""})", 0, {}}}),
                     definition);
    QVERIFY(quoted);
    QVERIFY(isNear(quoted->value, std::exp(-0.2) / (std::exp(-0.2) + std::exp(-2.0))));
}

void TestConfidence::certaintyIsNotExceeded()
{
    const auto confidence = confidenceOf(sampleOf("positive", {{"positive", 0.001, {{"negative", -3.0}}}}),
                                         definitionOf(QStringLiteral("label"), sentiments));
    QVERIFY(confidence);
    QCOMPARE(confidence->joint, 1.0);
    QVERIFY(confidence->value <= 1.0);
}

void TestConfidence::reproducesTheMeanOfTheOriginal()
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/meganno.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json table = json::parse(file.readAll().toStdString());
    int compared = 0;
    for (const json &entry : table["confidence"]["cases"]) {
        std::vector<Token> tokens;
        for (const json &logProbability : entry["token_logprobs"])
            tokens.push_back({"x", logProbability.get<double>(), {}});
        const auto mean = meanTokenProbability(tokens);
        QVERIFY(mean);
        QVERIFY2(isNear(*mean, entry["meganno_conf"].get<double>(), 1e-9), qPrintable(QString::number(*mean, 'g', 9)));
        ++compared;
    }
    QCOMPARE(compared, 6);
    QVERIFY(!meanTokenProbability({}));
    // Where the original says 0.79495, the label's own token has 0.2.
    const auto ours = confidenceOf(
        sampleOf("Sentiment: negative",
                 {{"Sent", -0.02, {}}, {"iment", -0.0001, {}}, {":", -0.0003, {}}, {" negative", -1.6094379, {}}}),
        definitionOf(QStringLiteral("sentiment"), sentiments));
    QVERIFY(ours);
    QVERIFY(isNear(ours->value, 0.2));
}

void TestConfidence::unalignedGivesNone()
{
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), sentiments);
    QVERIFY(!confidenceOf(sampleOf("positive", {{"negative", -0.1, {}}}), definition));
    QVERIFY(!confidenceOf(sampleOf("positive", {}), definition));
    QVERIFY(!confidenceOf(sampleOf("nothing of it", {{"nothing of it", -0.1, {}}}), definition));
}

void TestConfidence::unknownOwnTokenGivesNone()
{
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), sentiments);
    QVERIFY(!confidenceOf(sampleOf("positive", {{"positive", -9999.0, {{"negative", -0.1}}}}), definition));
}

void TestConfidence::noRivalsGivesTheJoint()
{
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), sentiments);
    const auto confidence = confidenceOf(sampleOf("positive", {{"posi", -0.3, {}}, {"tive", -0.1, {}}}), definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->value, std::exp(-0.4)));
    QVERIFY(confidence->distribution.empty());
}

void TestConfidence::tinyProbabilityGivesNone()
{
    std::vector<Piece> pieces;
    for (const char *piece : {"p", "o", "s", "i", "t", "i", "v", "e"})
        pieces.push_back({piece, -99.0, {{"x", -0.1}}});
    QVERIFY(!confidenceOf(sampleOf("positive", pieces), definitionOf(QStringLiteral("label"), sentiments)));
}

void TestConfidence::multipleChoiceIsTheJoint()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("aspects"), {QStringLiteral("food"), QStringLiteral("price")}, Choice::Multiple);
    const Sample sample = sampleOf("aspects: [\"food\"]\n", {{"aspects", -2.0, {}},
                                                             {":", -0.1, {}},
                                                             {" [", -0.2, {}},
                                                             {"\"food\"", -0.3, {}},
                                                             {"]", -0.4, {}},
                                                             {"\n", -5.0, {}}});
    const auto confidence = confidenceOf(sample, definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->value, std::exp(-0.9)));
    QVERIFY(confidence->distribution.empty());
}

QTEST_APPLESS_MAIN(TestConfidence)
#include "tst_confidence.moc"

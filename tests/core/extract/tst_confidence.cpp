// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace tandem;
using nlohmann::json;

namespace {

QString text(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

QByteArray bytesOf(const json &token)
{
    const auto bytes = token.find("bytes");
    if (bytes == token.end() || !bytes->is_array())
        return text(token.at("token")).toUtf8();
    QByteArray result;
    for (const json &byte : *bytes)
        result += static_cast<char>(byte.get<int>());
    return result;
}

std::vector<Token> tokensFrom(const json &entries)
{
    std::vector<Token> tokens;
    for (const json &entry : entries) {
        Token token{bytesOf(entry), entry.at("logprob").get<double>(), {}};
        for (const json &rival : entry.value("top_logprobs", json::array()))
            token.alternatives.push_back({bytesOf(rival), rival.at("logprob").get<double>()});
        tokens.push_back(token);
    }
    return tokens;
}

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

LabelDefinition definitionOf(const QString &name, const QStringList &options, Choice choice = Choice::Single)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = name;
    definition.choice = choice;
    for (const QString &entry : options) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = entry;
        definition.options.push_back(option);
    }
    return definition;
}

struct Piece
{
    const char *bytes;
    double logProbability;
    std::vector<std::pair<const char *, double>> rivals;
};

Sample answerOf(const char *words, const std::vector<Piece> &pieces)
{
    Sample answer;
    answer.text = QString::fromUtf8(words);
    answer.finish = FinishReason::Complete;
    for (const Piece &piece : pieces) {
        Token token{piece.bytes, piece.logProbability, {}};
        for (const auto &rival : piece.rivals)
            token.alternatives.push_back({rival.first, rival.second});
        answer.tokens.push_back(token);
    }
    return answer;
}

std::optional<Confidence> confidenceOf(const Sample &answer, const LabelDefinition &definition)
{
    return confidenceFromTokens(answer, definition, extract(answer, {definition}).front());
}

bool isNear(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

const QStringList sentiments = {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")};

} // namespace

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
    void unalignedGivesNone();
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
    Sample answer;
    answer.text = text(given["expect"]["text"]);
    answer.finish = FinishReason::Complete;
    if (answer.text.isEmpty())
        answer.text = text(given["expect"]["label"]);
    answer.tokens = tokensFrom(tokenArray(given["response"]["body"]));
    const auto confidence = confidenceOf(answer, definition);
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
    const Sample answer =
        answerOf(R"({"label": "positive"})",
                 {{R"({"label":)", -0.01, {}},
                  {R"( "positive")", -0.5, {{R"( "positive")", -0.5}, {R"( "negative")", -1.5}, {"negative", -2.0}}},
                  {"}", -0.01, {}}});
    const auto confidence = confidenceOf(answer, definitionOf(QStringLiteral("label"), sentiments));
    QVERIFY(confidence);
    const double own = std::exp(-0.5);
    QVERIFY(isNear(confidence->value, own / (own + std::exp(-1.5))));
    QVERIFY(isNear(confidence->joint, own));
}

void TestConfidence::plainTextAfterKey()
{
    const Sample answer = answerOf("Label: positive", {{"Label", -3.0, {{"The", -0.1}}},
                                                       {":", -0.01, {}},
                                                       {" positive", -0.3, {{" negative", -1.6}, {" good", -4.0}}}});
    const auto confidence = confidenceOf(answer, definitionOf(QStringLiteral("label"), sentiments));
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
    const Sample answer = answerOf("Позитив", {{"Позитив", -1.0, {{"позитив", -1.5}, {"Негатив", -2.0}, {"n", -3.0}}}});
    const auto confidence = confidenceOf(answer, definition);
    QVERIFY(confidence);
    const double own = std::exp(-1.0) + std::exp(-1.5);
    const double other = std::exp(-2.0) + std::exp(-3.0);
    QVERIFY(isNear(confidence->value, own / (own + other)));
}

void TestConfidence::prefixOptionsOnALine()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("pos"), QStringLiteral("positive")});
    const Sample answer = answerOf("label: positive\n", {{"label:", 0, {}}, {" positive\n", -0.2, {{" pos\n", -1.8}}}});
    const auto confidence = confidenceOf(answer, definition);
    QVERIFY(confidence);
    const double own = std::exp(-0.2);
    QVERIFY(isNear(confidence->value, own / (own + std::exp(-1.8))));
    QVERIFY(isNear(confidence->unresolved, 0));
    // Without an end, "pos" may still become "positive".
    const auto open = confidenceOf(answerOf("positive", {{"positive", -0.2, {{"pos", -1.8}}}}), definition);
    QVERIFY(open);
    QVERIFY(isNear(open->unresolved, std::exp(-1.8)));
}

void TestConfidence::lossyBytes()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("label"), {QStringLiteral("誕生"), QStringLiteral("死亡")});
    const Sample answer = answerOf("誕生", {{"\xEF\xBF\xBD", -0.5, {}}, {"\xEF\xBF\xBD", -0.1, {}}, {"生", -0.02, {}}});
    const auto confidence = confidenceOf(answer, definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->joint, std::exp(-0.62)));
}

void TestConfidence::unalignedGivesNone()
{
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), sentiments);
    QVERIFY(!confidenceOf(answerOf("positive", {{"negative", -0.1, {}}}), definition));
    QVERIFY(!confidenceOf(answerOf("positive", {}), definition));
    QVERIFY(!confidenceOf(answerOf("nothing of it", {{"nothing of it", -0.1, {}}}), definition));
}

void TestConfidence::unknownOwnTokenGivesNone()
{
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), sentiments);
    QVERIFY(!confidenceOf(answerOf("positive", {{"positive", -9999.0, {{"negative", -0.1}}}}), definition));
}

void TestConfidence::noRivalsGivesTheJoint()
{
    const LabelDefinition definition = definitionOf(QStringLiteral("label"), sentiments);
    const auto confidence = confidenceOf(answerOf("positive", {{"posi", -0.3, {}}, {"tive", -0.1, {}}}), definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->value, std::exp(-0.4)));
    QVERIFY(confidence->distribution.empty());
}

void TestConfidence::tinyProbabilityGivesNone()
{
    std::vector<Piece> pieces;
    for (const char *piece : {"p", "o", "s", "i", "t", "i", "v", "e"})
        pieces.push_back({piece, -99.0, {{"x", -0.1}}});
    QVERIFY(!confidenceOf(answerOf("positive", pieces), definitionOf(QStringLiteral("label"), sentiments)));
}

void TestConfidence::multipleChoiceIsTheJoint()
{
    const LabelDefinition definition =
        definitionOf(QStringLiteral("aspects"), {QStringLiteral("food"), QStringLiteral("price")}, Choice::Multiple);
    const Sample answer = answerOf("aspects: [\"food\"]\n", {{"aspects", -2.0, {}},
                                                             {":", -0.1, {}},
                                                             {" [", -0.2, {}},
                                                             {"\"food\"", -0.3, {}},
                                                             {"]", -0.4, {}},
                                                             {"\n", -5.0, {}}});
    const auto confidence = confidenceOf(answer, definition);
    QVERIFY(confidence);
    QVERIFY(isNear(confidence->value, std::exp(-0.9)));
    QVERIFY(confidence->distribution.empty());
}

QTEST_APPLESS_MAIN(TestConfidence)
#include "tst_confidence.moc"

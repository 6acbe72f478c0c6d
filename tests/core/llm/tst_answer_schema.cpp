// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/providers.h"
#include "tests/core/llm/asked.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;

class TestAnswerSchema : public QObject
{
    Q_OBJECT

private slots:
    void schemaHoldsEveryLabelInOrder();
    void spansAreQuotesWithLabels_data();
    void spansAreQuotesWithLabels();
    void spansAreNoChoice();
    void schemaIsLeftOut_data();
    void schemaIsLeftOut();
    void answerIsBoundToAChoice_data();
    void answerIsBoundToAChoice();
    void namesDoNotClash();
};

void TestAnswerSchema::schemaHoldsEveryLabelInOrder()
{
    AgentConfiguration agent = agentOf(Provider::OpenAiCompatible, "https://a.org/v1");
    agent.asksReason = true;
    agent.asksConfidence = true;
    LabelDefinition mood = definition("Stimmung", Choice::Single, {"gut", "schlecht"});
    mood.options[0].text = QStringLiteral("sehr gut");
    const std::vector<LabelDefinition> definitions = {mood, definition("a", Choice::Multiple, {"x", "y"})};
    const QByteArray expected =
        R"({"type":"object","properties":{"Stimmung":{"type":"string","enum":["sehr gut","schlecht"]},)"
        R"("a":{"type":"array","items":{"type":"string","enum":["x","y"]},"uniqueItems":true},)"
        R"("reason":{"type":"string"},"confidence":{"type":"integer"}},)"
        R"("required":["Stimmung","a","reason","confidence"],"additionalProperties":false})";
    QCOMPARE(QByteArray::fromStdString(answerSchema(agent, definitions, {true}).dump()), expected);
    const std::string plain = answerSchema(agent, definitions).dump();
    QVERIFY(plain.find("uniqueItems") == std::string::npos);
    const QByteArray dressed = QByteArray::fromStdString(openApiSchema(answerSchema(agent, definitions)).dump());
    QVERIFY(dressed.contains(R"("a":{"type":"ARRAY","items":{"type":"STRING","enum":["x","y"]}})"));
    QVERIFY(dressed.endsWith(R"("propertyOrdering":["Stimmung","a","reason","confidence"]})"));
    QVERIFY(!dressed.contains("additionalProperties"));
}

void TestAnswerSchema::spansAreQuotesWithLabels_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("expected"); // what the request's body holds
    const QByteArray plain =
        R"("names":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"},)"
        R"("label":{"type":"string","enum":["person","Ort"]}},"required":["text","label"],)"
        R"("additionalProperties":false}})";
    const auto row = [](Provider provider, const QByteArray &expected) {
        QTest::newRow(qPrintable(toWord(provider))) << toWord(provider) << expected;
    };
    row(Provider::OpenAiCompatible, plain);
    row(Provider::OpenAiResponses, plain);
    row(Provider::Anthropic, plain);
    row(Provider::Ollama, plain);
    row(Provider::Gemini, R"("names":{"type":"ARRAY","items":{"type":"OBJECT","properties":{"text":{"type":"STRING"},)"
                          R"("label":{"type":"STRING","enum":["person","Ort"]}},"required":["text","label"],)"
                          R"("propertyOrdering":["text","label"]}})");
}

void TestAnswerSchema::spansAreQuotesWithLabels()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, expected);
    CallRequest call = callOf();
    LabelDefinition names = definition("names", Choice::Multiple, {"person", "place"});
    names.level = Level::Span;
    names.options[1].text = QStringLiteral("Ort");
    call.definitions.push_back(names);
    const AgentConfiguration agent = agentOf(Provider(provider), "https://a.org/v1");
    const QByteArray body = wireFormatOf(agent.provider).request(agent, call, 1, {}, {}).http.body;
    QVERIFY2(body.contains(expected), body.constData());
    QVERIFY(body.contains(R"("required":["mood","names"])"));
}

/// A server that answers with one option of a list cannot be asked for spans that way.
void TestAnswerSchema::spansAreNoChoice()
{
    AgentConfiguration agent = agentOf(Provider::OpenAiCompatible, "https://a.org/v1");
    agent.answerFormat = AnswerFormat::Choice;
    LabelDefinition names = definition("names", Choice::Single, {"person", "place"});
    QCOMPARE(answerFormOf(agent, {}, {names}), AnswerForm::Option);
    names.level = Level::Span;
    QCOMPARE(answerFormOf(agent, {}, {names}), AnswerForm::Json);
    agent.provider = Provider::OpenAiCompletions;
    QCOMPARE(answerFormOf(agent, {}, {names}), AnswerForm::Written);
}

void TestAnswerSchema::schemaIsLeftOut_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<int>("options");
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, Provider provider, AnswerFormat format, const char *parameters,
                        bool isRefused, int options, bool isUsed, bool isTold) {
        QTest::newRow(name) << toWord(provider) << static_cast<int>(format) << QByteArray(parameters) << isRefused
                            << options << isUsed << isTold;
    };
    const Provider chat = Provider::OpenAiCompatible;
    row("used", chat, AnswerFormat::Automatic, "{}", false, 2, true, false);
    row("in writing", chat, AnswerFormat::Written, "{}", false, 2, false, false);
    row("refused", chat, AnswerFormat::Automatic, "{}", true, 2, false, true);
    row("refused, but wanted", chat, AnswerFormat::Schema, "{}", true, 2, true, false);
    row("the user binds the answer", chat, AnswerFormat::Automatic, R"({"grammar":"x"})", false, 2, false, false);
    row("the user binds it inside", Provider::Gemini, AnswerFormat::Automatic,
        R"({"generationConfig":{"responseSchema":{}}})", false, 2, false, false);
    row("a thousand options", chat, AnswerFormat::Automatic, "{}", false, 1000, true, false);
    row("too many options", chat, AnswerFormat::Automatic, "{}", false, 1001, false, true);
    row("no such thing", Provider::OpenAiCompletions, AnswerFormat::Schema, "{}", false, 2, false, false);
}

void TestAnswerSchema::schemaIsLeftOut()
{
    QFETCH(QString, provider);
    QFETCH(int, format);
    QFETCH(QByteArray, parameters);
    QFETCH(bool, isRefused);
    QFETCH(int, options);
    QFETCH(bool, isUsed);
    QFETCH(bool, isTold);
    AgentConfiguration agent = agentOf(Provider(provider), "https://a.org/v1");
    agent.answerFormat = static_cast<AnswerFormat>(format);
    agent.parameters = parameters;
    CallRequest call = callOf();
    call.definitions.front().options.resize(static_cast<size_t>(options));
    for (int i = 0; i < options; ++i)
        call.definitions.front().options[static_cast<size_t>(i)].value = QStringLiteral("o%1").arg(i);
    Adaptation known;
    if (isRefused)
        known.drop.append(schemaParameter());
    QCOMPARE(answerFormOf(agent, known, call.definitions), isUsed ? AnswerForm::Json : AnswerForm::Written);
    const AdaptedRequest request = wireFormatOf(agent.provider).request(agent, call, 1, known, {});
    QCOMPARE(request.http.body.contains("\"enum\""), isUsed);
    QCOMPARE(request.changes.contains(schemaParameter()), isTold);
    call.definitions.front().options.front().value = QString(15'001, u'x');
    const AnswerForm form = answerFormOf(agent, known, call.definitions);
    QCOMPARE(form, isUsed && options <= 250 ? AnswerForm::Json : AnswerForm::Written);
}

void TestAnswerSchema::answerIsBoundToAChoice_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("labels");
    QTest::addColumn<bool>("isMultiple");
    QTest::addColumn<bool>("asksReason");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<int>("form");
    const auto row = [](const char *name, Provider provider, int labels, bool isMultiple, bool asksReason,
                        bool isRefused, AnswerForm form) {
        QTest::newRow(name) << toWord(provider) << labels << isMultiple << asksReason << isRefused
                            << static_cast<int>(form);
    };
    const Provider chat = Provider::OpenAiCompatible;
    row("one choice", chat, 1, false, false, false, AnswerForm::Option);
    row("continued text", Provider::OpenAiCompletions, 1, false, false, false, AnswerForm::Option);
    row("two labels", chat, 2, false, false, false, AnswerForm::Json);
    row("a list", chat, 1, true, false, false, AnswerForm::Json);
    row("a reason too", chat, 1, false, true, false, AnswerForm::Json);
    row("refused", chat, 1, false, false, true, AnswerForm::Written);
    row("continued text, two labels", Provider::OpenAiCompletions, 2, false, false, false, AnswerForm::Written);
    row("another provider", Provider::Anthropic, 1, false, false, false, AnswerForm::Json);
}

void TestAnswerSchema::answerIsBoundToAChoice()
{
    QFETCH(QString, provider);
    QFETCH(int, labels);
    QFETCH(bool, isMultiple);
    QFETCH(bool, asksReason);
    QFETCH(bool, isRefused);
    QFETCH(int, form);
    AgentConfiguration agent = agentOf(Provider(provider), "https://a.org/v1");
    agent.answerFormat = AnswerFormat::Choice;
    agent.asksReason = asksReason;
    CallRequest call = callOf();
    call.definitions.front().choice = isMultiple ? Choice::Multiple : Choice::Single;
    call.definitions.resize(static_cast<size_t>(labels), call.definitions.front());
    Adaptation known;
    if (isRefused)
        known.drop.append(schemaParameter());
    QCOMPARE(static_cast<int>(answerFormOf(agent, known, call.definitions)), form);
    const QByteArray body = wireFormatOf(agent.provider).request(agent, call, 1, known, {}).http.body;
    const bool isBound = form == static_cast<int>(AnswerForm::Option);
    QCOMPARE(body.contains(R"("structured_outputs":{"choice":["good","bad"]})"), isBound);
    QCOMPARE(body.contains("response_format"), !isBound && agent.provider == Provider::OpenAiCompatible && !isRefused);
}

void TestAnswerSchema::namesDoNotClash()
{
    AgentConfiguration agent = agentOf(Provider::OpenAiCompatible, "https://a.org/v1");
    const std::vector<LabelDefinition> definitions = {definition("Reason", Choice::Single, {"x", "y"}),
                                                      definition("confidence", Choice::Single, {"x", "y"})};
    QCOMPARE(reasonMember(definitions), QStringLiteral("rationale"));
    QCOMPARE(confidenceMember(definitions), QStringLiteral("certainty"));
    QCOMPARE(reasonMember({}), QStringLiteral("reason"));
    QCOMPARE(confidenceMember({}), QStringLiteral("confidence"));
}

QTEST_APPLESS_MAIN(TestAnswerSchema)
#include "tst_answer_schema.moc"

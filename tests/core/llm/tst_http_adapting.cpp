// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/capability_file.h"
#include "core/llm/http/http_model.h"
#include "tests/core/llm/http_asking.h"
#include "tests/fake_llm/fake_http_server.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

namespace {

FakeResponse refusal(const char *message, const char *parameter)
{
    FakeResponse response;
    response.status = 400;
    const nlohmann::json body = {
        {"error", {{"message", message}, {"param", parameter}, {"code", "unsupported_value"}}}};
    response.body = QByteArray::fromStdString(body.dump());
    return response;
}

/// So many choices, told apart by their number.
FakeResponse choices(int count, int from = 0)
{
    nlohmann::json body = {{"choices", nlohmann::json::array()},
                           {"model", "m-dated"},
                           {"usage", {{"prompt_tokens", 10}, {"completion_tokens", 2 * count}}}};
    for (int i = 0; i < count; ++i)
        body["choices"].push_back({{"message", {{"content", "answer " + std::to_string(from + i)}}}});
    FakeResponse response;
    response.body = QByteArray::fromStdString(body.dump());
    return response;
}

QStringList textsOf(const Answer &answer)
{
    QStringList texts;
    for (const Sample &sample : answer.samples)
        texts.append(sample.text);
    return texts;
}

/// A server that does not take some members of a request.
class PickyServer : public FakeHttpServer
{
public:
    explicit PickyServer(QList<QByteArray> refused)
        : FakeHttpServer([this](const FakeRequest &request) { return respond(request); })
        , m_refused(std::move(refused))
    {
    }

    QList<QByteArray> bodies;

private:
    FakeResponse respond(const FakeRequest &request)
    {
        bodies.append(request.body);
        for (const QByteArray &name : m_refused) {
            if (request.body.contains(QByteArray('"' + name + '"')))
                return refusal("Unsupported value.", name.constData());
        }
        return choices(1);
    }

    QList<QByteArray> m_refused;
};

CallRequest moodRequest()
{
    CallRequest request = anyRequest();
    LabelDefinition definition;
    definition.name = QStringLiteral("mood");
    definition.options.resize(2);
    definition.options[0].value = QStringLiteral("good");
    definition.options[1].value = QStringLiteral("bad");
    request.definitions = {definition};
    return request;
}

} // namespace

class TestHttpAdapting : public QObject
{
    Q_OBJECT

private slots:
    void refusedPartsAreLeftOutAndRemembered();
    void whatCannotBeLeftOutPauses();
    void fifthRefusalPauses();
    void schemaGivesWay();
    void keysGoToTheirOriginOnly();
    void severalAtOnce();
    void oneAfterTheOther();
    void severalAreRefused();
    void fewerThanAsked();
    void nothingIsPaidForTwice();
    void readAgainTakesEveryBody();
};

void TestHttpAdapting::refusedPartsAreLeftOutAndRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("capabilities.json"));
    PickyServer server({"temperature", "logprobs"});
    QVERIFY(server.start());
    AgentConfiguration agent = localAgent(server.serverPort());
    agent.parameters = R"({"temperature":0,"seed":3})";
    HttpServices services;
    services.capabilities = std::make_shared<CapabilityFile>(path);
    const QStringList left = {QStringLiteral("temperature"), QStringLiteral("logprobs"),
                              QStringLiteral("top_logprobs")};
    {
        const auto model = modelOf(agent, {}, services);
        const auto first = askFor(*model, anyRequest());
        QVERIFY(first && *first);
        QCOMPARE((*first)->adapted, left);
        QCOMPARE((*first)->seed, std::optional<qint64>(3));
        QCOMPARE(server.requestCount(), 3);
        const auto second = askFor(*model, anyRequest());
        QVERIFY(second && *second);
        QCOMPARE((*second)->adapted, left);
        QCOMPARE(server.requestCount(), 4);
    }
    services.capabilities = std::make_shared<CapabilityFile>(path);
    const auto later = askFor(*modelOf(agent, {}, services), anyRequest());
    QVERIFY(later && *later);
    QCOMPARE(server.requestCount(), 5);
    QVERIFY(services.capabilities->forget(agent));
    QVERIFY(askFor(*modelOf(agent, {}, services), anyRequest()));
    QCOMPARE(server.requestCount(), 8);
}

void TestHttpAdapting::whatCannotBeLeftOutPauses()
{
    PickyServer server({"model"});
    QVERIFY(server.start());
    const auto result = askFor(*modelOf(localAgent(server.serverPort())), anyRequest());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().decision, CallDecision::PauseJob);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpAdapting::fifthRefusalPauses()
{
    PickyServer server({"temperature", "top_p", "seed", "stop", "logprobs"});
    QVERIFY(server.start());
    AgentConfiguration agent = localAgent(server.serverPort());
    agent.parameters = R"({"temperature":0,"top_p":1,"seed":3,"stop":"x"})";
    const auto file = std::make_shared<CapabilityFile>(QString());
    const auto result = askFor(*modelOf(agent, {}, {keyFromEnvironment, file}), anyRequest());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().decision, CallDecision::PauseJob);
    QCOMPARE(result->error().reason, QStringLiteral("unsupported_parameter"));
    QCOMPARE(server.requestCount(), 5);
    QVERIFY(!file->of(agent).isKnown()); // nothing was seen to help
}

void TestHttpAdapting::schemaGivesWay()
{
    PickyServer server({"response_format"});
    QVERIFY(server.start());
    AgentConfiguration agent = localAgent(server.serverPort());
    const CallRequest request = moodRequest();
    const auto model = modelOf(agent);
    QCOMPARE(model->answerForm(request.definitions), AnswerForm::Json);
    const auto result = askFor(*model, request);
    QVERIFY(result && *result);
    QCOMPARE((*result)->adapted, QStringList(QStringLiteral("schema")));
    QCOMPARE(model->answerForm(request.definitions), AnswerForm::Written);
    agent.answerFormat = AnswerFormat::Schema;
    const auto insisting = askFor(*modelOf(agent), request);
    QVERIFY(insisting && !*insisting);
    QCOMPARE(insisting->error().decision, CallDecision::PauseJob);
}

void TestHttpAdapting::keysGoToTheirOriginOnly()
{
    QString asked;
    const KeySource keys = [&asked](const QString &origin, const QString &variable) {
        asked = origin + u' ' + variable;
        return QByteArray("sk-from-elsewhere");
    };
    QByteArray sent;
    FakeHttpServer server([&sent](const FakeRequest &request) {
        sent = request.headers.value("authorization");
        return choices(1);
    });
    QVERIFY(server.start());
    AgentConfiguration agent = localAgent(server.serverPort());
    agent.keyVariable = QStringLiteral("SOME_VARIABLE");
    QVERIFY(askFor(*modelOf(agent, {}, {keys, nullptr}), anyRequest()));
    QCOMPARE(sent, QByteArray("Bearer sk-from-elsewhere"));
    QCOMPARE(asked, QStringLiteral("http://127.0.0.1:%1 SOME_VARIABLE").arg(server.serverPort()));
}

void TestHttpAdapting::severalAtOnce()
{
    FakeHttpServer server([](const FakeRequest &request) { return choices(request.body.contains("\"n\":5") ? 5 : 1); });
    QVERIFY(server.start());
    const auto result = askFor(*modelOf(localAgent(server.serverPort())), anyRequest(5));
    QVERIFY(result && *result);
    QCOMPARE((*result)->samples.size(), size_t(5));
    QCOMPARE((*result)->usage.inputTokens, 10);
    QCOMPARE((*result)->usage.outputTokens, 10);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpAdapting::oneAfterTheOther()
{
    QList<QByteArray> bodies;
    FakeHttpServer server([&bodies](const FakeRequest &request) {
        bodies.append(request.body);
        FakeResponse response;
        response.body = R"({"content":[{"type":"text","text":"a"}],"stop_reason":"end_turn","usage":)"
                        R"({"input_tokens":7,"output_tokens":1}})";
        return response;
    });
    QVERIFY(server.start());
    AgentConfiguration agent = localAgent(server.serverPort(), Provider::Anthropic);
    agent.parameters = R"({"seed":7,"temperature":1})";
    const auto result = askFor(*modelOf(agent), anyRequest(3));
    QVERIFY(result && *result);
    QCOMPARE(textsOf(**result), QStringList(3, QStringLiteral("a")));
    QCOMPARE((*result)->usage.inputTokens, 21);
    QCOMPARE((*result)->usage.outputTokens, 3);
    for (const Sample &sample : (*result)->samples)
        QVERIFY(!sample.raw.isEmpty());
    QCOMPARE((*result)->seed, std::optional<qint64>(7));
    QCOMPARE(bodies.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(bodies[i].contains(QByteArray("\"seed\":" + QByteArray::number(7 + i))));
}

void TestHttpAdapting::severalAreRefused()
{
    FakeHttpServer server([](const FakeRequest &request) {
        return request.body.contains("\"n\":") ? refusal("Field 'n': Value must be between 1 <= value <= 1", "")
                                               : choices(1);
    });
    QVERIFY(server.start());
    const auto model = modelOf(localAgent(server.serverPort()));
    const auto result = askFor(*model, anyRequest(3));
    QVERIFY(result && *result);
    QCOMPARE((*result)->samples.size(), size_t(3));
    QCOMPARE(server.requestCount(), 4);
    QVERIFY(askFor(*model, anyRequest(2)));
    QCOMPARE(server.requestCount(), 6);
}

void TestHttpAdapting::fewerThanAsked()
{
    FakeHttpServer server([](const FakeRequest &) { return choices(1); });
    QVERIFY(server.start());
    const auto result = askFor(*modelOf(localAgent(server.serverPort())), anyRequest(3));
    QVERIFY(result && *result);
    QCOMPARE((*result)->samples.size(), size_t(3));
    QCOMPARE(server.requestCount(), 3);
}

void TestHttpAdapting::nothingIsPaidForTwice()
{
    int count = 0;
    FakeHttpServer server([&count](const FakeRequest &) {
        FakeResponse response = choices(1, ++count);
        response.status = count == 2 ? 503 : 200;
        return response;
    });
    QVERIFY(server.start());
    const auto model = modelOf(localAgent(server.serverPort()));
    const auto broken = askFor(*model, anyRequest(3));
    QVERIFY(broken && !*broken);
    QCOMPARE(broken->error().decision, CallDecision::Retry);
    const auto other = askFor(*model, anyRequest(1, QStringLiteral("another text")));
    QVERIFY(other && *other);
    QCOMPARE(textsOf(**other), QStringList(QStringLiteral("answer 3")));
    const auto again = askFor(*model, anyRequest(3));
    QVERIFY(again && *again);
    QCOMPARE(textsOf(**again),
             QStringList({QStringLiteral("answer 1"), QStringLiteral("answer 4"), QStringLiteral("answer 5")}));
    QCOMPARE((*again)->usage.inputTokens, 30);
}

void TestHttpAdapting::readAgainTakesEveryBody()
{
    const auto model = modelOf(localAgent(9));
    const auto answer = model->readAgain({choices(2).body, choices(1, 2).body});
    QVERIFY(answer.has_value());
    QCOMPARE(textsOf(*answer),
             QStringList({QStringLiteral("answer 0"), QStringLiteral("answer 1"), QStringLiteral("answer 2")}));
    QCOMPARE(answer->model, QStringLiteral("m-dated"));
    QVERIFY(!model->readAgain({choices(1).body, "{"}).has_value());
}

QTEST_GUILESS_MAIN(TestHttpAdapting)
#include "tst_http_adapting.moc"

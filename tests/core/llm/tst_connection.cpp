// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/presets.h"
#include "core/llm/http/connection_test.h"
#include "core/llm/http/local_servers.h"
#include "tests/core/llm/http_asking.h"
#include "tests/fake_llm/fake_http_server.h"

#include <QTest>

using namespace tandem;

namespace {

FakeResponse json(const char *text)
{
    FakeResponse response;
    response.body = text;
    return response;
}

FakeResponse usualServer(const FakeRequest &request)
{
    if (request.method == "GET")
        return json(R"({"data":[{"id":"m","max_model_len":4096},{"id":"other"}]})");
    return json(R"({"model":"m-dated","choices":[{"message":{"content":"answer: yes"},"finish_reason":"stop",)"
                R"("logprobs":{"content":[{"token":"yes","logprob":-0.1,"top_logprobs":[]}]}}]})");
}

std::optional<ConnectionReport> reportOn(const AgentConfiguration &agent, const HttpServices &services = {})
{
    std::optional<ConnectionReport> report;
    auto test = std::make_unique<ConnectionTest>(agent, services, TransportSettings{2000, 4, 2000});
    test->start([&](ConnectionReport found) {
        report = std::move(found);
        test.reset();
    });
    if (report)
        return std::nullopt; // it must not be told from inside the start
    return QTest::qWaitFor([&report] { return report.has_value(); }, 8000) ? report : std::nullopt;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void everythingWorks();
    void refusalsAreLearned();
    void choiceIsSeenToBind_data();
    void choiceIsSeenToBind();
    void listMayBeMissing();
    void failures();
    void destroyedWhileUnderWay();
    void localServersAreFound();
    void presetsAreComplete();
    void plainHttpIsRefused_data();
    void plainHttpIsRefused();
    void environmentKeys_data();
    void environmentKeys();
    void foreignVariableIsExplained();
};

void TestConnection::everythingWorks()
{
    FakeHttpServer server(usualServer);
    QVERIFY(server.start());
    const auto report = reportOn(localAgent(server.serverPort()));
    QVERIFY(report && report->hasAnswered);
    QVERIFY(report->problem.isEmpty() && report->adapted.isEmpty());
    QCOMPARE(report->models.size(), size_t(2));
    QCOMPARE(report->models.front().contextTokens, 4096);
    QCOMPARE(report->answeringModel, QStringLiteral("m-dated"));
    QCOMPARE(report->form, AnswerForm::Json);
    QVERIFY(report->hasTokenProbabilities);
    QCOMPARE(server.requestCount(), 2);
}

void TestConnection::refusalsAreLearned()
{
    FakeHttpServer server([](const FakeRequest &request) {
        if (request.method == "POST" && request.body.contains("response_format")) {
            FakeResponse refused = json(R"({"error":{"message":"This response_format type is unavailable now"}})");
            refused.status = 400;
            return refused;
        }
        return usualServer(request);
    });
    QVERIFY(server.start());
    HttpServices services;
    services.capabilities = std::make_shared<CapabilityFile>(QString());
    const AgentConfiguration agent = localAgent(server.serverPort());
    const auto report = reportOn(agent, services);
    QVERIFY(report && report->hasAnswered);
    QCOMPARE(report->adapted, QStringList(QStringLiteral("schema")));
    QCOMPARE(report->form, AnswerForm::Written);
    QVERIFY(services.capabilities->of(agent).adaptation.dropsSchema());
}

void TestConnection::choiceIsSeenToBind_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isBound");
    QTest::newRow("bound") << QByteArray("yes") << true;
    QTest::newRow("ignored") << QByteArray(R"({\"answer\": \"yes\"})") << false;
}

void TestConnection::choiceIsSeenToBind()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, isBound);
    FakeHttpServer server([&said](const FakeRequest &request) {
        if (request.method == "GET")
            return usualServer(request);
        const QByteArray body = R"({"model":"m","choices":[{"message":{"content":")" + said;
        return json(QByteArray(body + R"("},"finish_reason":"stop"}]})").constData());
    });
    QVERIFY(server.start());
    AgentConfiguration agent = localAgent(server.serverPort());
    agent.answerFormat = AnswerFormat::Choice;
    const auto report = reportOn(agent);
    QVERIFY(report && report->hasAnswered);
    QCOMPARE(report->form, isBound ? AnswerForm::Option : AnswerForm::Written);
}

void TestConnection::listMayBeMissing()
{
    FakeHttpServer server([](const FakeRequest &request) {
        FakeResponse response = usualServer(request);
        response.status = request.method == "GET" ? 404 : 200;
        return response;
    });
    QVERIFY(server.start());
    const auto report = reportOn(localAgent(server.serverPort()));
    QVERIFY(report && report->hasAnswered && report->models.empty());
}

void TestConnection::failures()
{
    FakeHttpServer server([](const FakeRequest &) {
        FakeResponse response;
        response.status = 401;
        return response;
    });
    QVERIFY(server.start());
    const auto refused = reportOn(localAgent(server.serverPort()));
    QVERIFY(refused && !refused->hasAnswered);
    QCOMPARE(refused->reason, QStringLiteral("auth"));
    QVERIFY(refused->problem.endsWith(u'.'));
    AgentConfiguration wrong = localAgent(1);
    wrong.baseUrl = QStringLiteral("nowhere");
    const auto report = reportOn(wrong);
    QVERIFY(report && !report->hasAnswered && report->problem.endsWith(u'.'));
    QCOMPARE(report->reason, QStringLiteral("agent"));
}

void TestConnection::destroyedWhileUnderWay()
{
    FakeHttpServer server([](const FakeRequest &request) {
        FakeResponse response = usualServer(request);
        response.delay = 100;
        return response;
    });
    QVERIFY(server.start());
    bool isTold = false;
    {
        ConnectionTest test(localAgent(server.serverPort()), {});
        test.start([&isTold](const ConnectionReport &) { isTold = true; });
        QVERIFY(QTest::qWaitFor([&server] { return server.requestCount() == 1; }, 5000));
        AgentConfiguration wrong;
        ConnectionTest failing(wrong, {});
        failing.start([&isTold](const ConnectionReport &) { isTold = true; });
    }
    QTest::qWait(200);
    QVERIFY(!isTold);
}

void TestConnection::localServersAreFound()
{
    FakeHttpServer chat(usualServer);
    FakeHttpServer ollama([](const FakeRequest &request) {
        return request.path == "/api/tags" ? json(R"({"models":[{"name":"q:1b"}]})") : FakeResponse();
    });
    FakeHttpServer other([](const FakeRequest &) { return json("<html>"); });
    QVERIFY(chat.start() && ollama.start() && other.start());
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const auto placeOf = [](const char *name, Provider provider, quint16 at) {
        return LocalServer{QString::fromLatin1(name), provider, QStringLiteral("http://127.0.0.1:%1/v1").arg(at), {}};
    };
    std::optional<std::vector<LocalServer>> found;
    LocalServerSearch search({placeOf("nobody", Provider::OpenAiCompatible, port),
                              placeOf("chat", Provider::OpenAiCompatible, chat.serverPort()),
                              placeOf("page", Provider::OpenAiCompatible, other.serverPort()),
                              placeOf("ollama", Provider::Ollama, ollama.serverPort())});
    search.start([&found](std::vector<LocalServer> servers) { found = std::move(servers); });
    QVERIFY(QTest::qWaitFor([&found] { return found.has_value(); }, 5000));
    QCOMPARE(found->size(), size_t(2));
    QCOMPARE(found->at(0).name, QStringLiteral("chat"));
    QCOMPARE(found->at(0).models.size(), size_t(2));
    QCOMPARE(found->at(1).models.front().name, QStringLiteral("q:1b"));
}

void TestConnection::presetsAreComplete()
{
    QStringList names;
    for (const Preset &preset : presets()) {
        names.append(preset.name);
        AgentConfiguration agent;
        agent.provider = preset.provider;
        agent.baseUrl = preset.baseUrl;
        const auto endpoint = endpointOf(agent);
        QVERIFY2(endpoint, qPrintable(preset.name));
        QCOMPARE(endpoint->isLoopback, preset.keyVariable.isEmpty());
        QCOMPARE(isOwnOrigin(preset, endpoint->origin), !preset.keyVariable.isEmpty());
        QVERIFY(preset.hint.endsWith(u'.'));
    }
    for (const char *name : {"OpenAI", "Anthropic", "Gemini", "Ollama", "llama.cpp", "vLLM", "LM Studio", "OpenRouter",
                             "Mistral", "DeepSeek", "Azure"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void TestConnection::plainHttpIsRefused_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *base, bool isAllowed, bool isUsable) {
        QTest::addRow("%s %d", base, isAllowed) << QString::fromLatin1(base) << isAllowed << isUsable;
    };
    row("http://192.0.2.1/v1", false, false);
    row("http://192.0.2.1/v1", true, true);
    row("http://example.org/v1", false, false);
    row("http://127.0.0.1.example.org/v1", false, false);
    row("http://[2001:db8::1]/v1", false, false);
    row("https://example.org/v1", false, true);
    row("http://127.0.0.1:1/v1", false, true);
}

void TestConnection::plainHttpIsRefused()
{
    QFETCH(QString, base);
    QFETCH(bool, isAllowed);
    QFETCH(bool, isUsable);
    AgentConfiguration agent = localAgent(1);
    agent.baseUrl = base;
    agent.allowsPlainHttp = isAllowed;
    QCOMPARE(makeHttpModel(agent, {}, {}).has_value(), isUsable);
    QCOMPARE(checkEndpoint(agent).has_value(), isUsable);
    QCOMPARE(endpointOf(agent).has_value(), isUsable);
}

void TestConnection::environmentKeys_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *origin, const char *variable, const char *key) {
        QTest::addRow("%s %s", origin, variable)
            << QString::fromLatin1(origin) << QString::fromLatin1(variable) << QByteArray(key);
    };
    row("https://api.openai.com:443", "", "usual");
    row("https://api.openai.com:443", "OPENAI_API_KEY", "usual");
    row("https://api.openai.com:443", "TANDEM_OWN_KEY", "own");
    row("https://example.org:443", "", "");
    row("https://example.org:443", "OPENAI_API_KEY", "");
    row("https://example.org:443", "TANDEM_OWN_KEY", "own");
    row("https://api.openai.com.example.org:443", "", "");
    row("https://api.openai.com:8443", "", "");
    row("http://api.openai.com:443", "", "");
    row("http://127.0.0.1:8080", "", "");
    row("https://x.openai.azure.com:443", "AZURE_OPENAI_API_KEY", "azure");
    row("https://x.openai.azure.com.example.org:443", "AZURE_OPENAI_API_KEY", "");
}

void TestConnection::environmentKeys()
{
    qputenv("OPENAI_API_KEY", "usual\n");
    qputenv("AZURE_OPENAI_API_KEY", "azure");
    qputenv("TANDEM_OWN_KEY", " own ");
    QFETCH(QString, origin);
    QFETCH(QString, variable);
    QFETCH(QByteArray, key);
    QCOMPARE(keyFromEnvironment(origin, variable), key);
}

void TestConnection::foreignVariableIsExplained()
{
    qputenv("OPENAI_API_KEY", "usual");
    AgentConfiguration agent = localAgent(1);
    agent.keyVariable = QStringLiteral("OPENAI_API_KEY");
    const auto checked = checkEndpoint(agent);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Refused);
    QVERIFY(checked.error().message.contains(u"OPENAI_API_KEY") && !checked.error().message.contains(u"usual"));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"

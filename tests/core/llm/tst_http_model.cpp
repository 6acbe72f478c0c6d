// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/http_model.h"
#include "core/llm/http/transport.h"
#include "tests/fake_llm/fake_http_server.h"
#include "tests/fake_llm/noisy_answer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace tandem;

namespace {

const QByteArray key = QByteArrayLiteral("sk-test-0123456789abcdef");

FakeResponse answerWith(const char *words, int delay = 0)
{
    FakeResponse response;
    response.headers.emplace_back("Content-Type", "application/json");
    response.headers.emplace_back("X-Request-Id", "req-1");
    response.body = completionBody(QString::fromUtf8(words));
    response.delay = delay;
    return response;
}

FakeResponse statusOf(int status, std::vector<std::pair<QByteArray, QByteArray>> headers = {})
{
    FakeResponse response;
    response.status = status;
    response.headers = std::move(headers);
    response.body = R"({"error":{"message":"said by the server"}})";
    return response;
}

AgentConfiguration agentAt(quint16 port)
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("fake");
    agent.baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(port);
    agent.model = QStringLiteral("m");
    agent.keyVariable = QStringLiteral("TANDEM_TEST_KEY");
    agent.parameters = "{}";
    return agent;
}

std::unique_ptr<LanguageModel> modelAt(quint16 port, Milliseconds timeout = 5000)
{
    auto model = makeHttpModel(agentAt(port), {timeout, 4}, {});
    return model ? std::move(*model) : nullptr;
}

CallRequest requestOf(const QString &user = QStringLiteral("a text"))
{
    return {{QStringLiteral("system"), user}, user, {}};
}

std::optional<CallResult> ask(LanguageModel &model)
{
    std::optional<CallResult> result;
    model.call(requestOf(), [&result](CallResult answer) { result = std::move(answer); });
    if (result)
        return std::nullopt; // it must not answer from inside the call
    const bool hasAnswered = QTest::qWaitFor([&result] { return result.has_value(); }, 10'000);
    return hasAnswered ? result : std::nullopt;
}

} // namespace

class TestHttpModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void answers();
    void statuses_data();
    void statuses();
    void redirectKeepsTheKeyAtHome();
    void brokenConnections_data();
    void brokenConnections();
    void nothingIsSentTwice();
    void timeoutIsOverall();
    void nobodyListens();
    void twentyFourAtOnce();
    void abortDropsWithoutACall();
    void mayBeDestroyedInsideAnAnswer();
    void storedAnswersAreReadAgain();
    void endpoints_data();
    void endpoints();
    void keyMustBeSet();
};

void TestHttpModel::initTestCase()
{
    qputenv("TANDEM_TEST_KEY", key);
    // A proxy of the surroundings must not get between us and loopback.
    qputenv("http_proxy", "http://127.0.0.1:9");
}

void TestHttpModel::init()
{
    // Qt tries to rewind the body when a connection breaks; the device must refuse without a complaint.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("seek|sequential")));
}

void TestHttpModel::answers()
{
    QList<FakeRequest> seen;
    FakeHttpServer server([&seen](const FakeRequest &request) {
        seen.append(request);
        return answerWith("label: positive");
    });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort());
    QVERIFY(model);
    for (int i = 0; i < 3; ++i) {
        const auto result = ask(*model);
        QVERIFY(result && *result);
        QCOMPARE((*result)->samples.front().text, QStringLiteral("label: positive"));
        QCOMPARE((*result)->requestId, QStringLiteral("req-1"));
        QCOMPARE((*result)->samples.front().finish, FinishReason::Complete);
        QCOMPARE((*result)->usage.inputTokens, 100);
    }
    QCOMPARE(seen.size(), 3);
    const FakeRequest &request = seen.first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/v1/chat/completions"));
    QCOMPARE(request.headers.value("authorization"), "Bearer " + key);
    QVERIFY(request.headers.value("user-agent").startsWith("Tandem/"));
    QVERIFY(!request.headers.contains("cookie"));
    QVERIFY(request.body.startsWith(R"({"model":"m","messages":[{"role":"system")"));
    QVERIFY(!request.body.contains(key));
}

void TestHttpModel::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("decision");
    QTest::addColumn<QString>("reason");
    const auto row = [](int status, const char *retryAfter, CallDecision decision, const char *reason) {
        QTest::newRow(qPrintable(QString::number(status) + QString::fromLatin1(retryAfter)))
            << status << QByteArray(retryAfter) << static_cast<int>(decision) << QString::fromLatin1(reason);
    };
    row(401, "", CallDecision::PauseJob, "auth");
    row(404, "", CallDecision::PauseJob, "model_not_found");
    row(413, "", CallDecision::FailItem, "too_large");
    row(429, "", CallDecision::Retry, "rate_limit");
    row(429, "3", CallDecision::RetryAfter, "rate_limit");
    row(500, "", CallDecision::Retry, "server_error");
    row(503, "", CallDecision::Retry, "overloaded");
    row(302, "", CallDecision::PauseJob, "redirect_refused");
}

void TestHttpModel::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, decision);
    QFETCH(QString, reason);
    FakeHttpServer server([&](const FakeRequest &) {
        FakeResponse response = statusOf(status, {{"WWW-Authenticate", "Basic realm=x"}});
        if (!retryAfter.isEmpty())
            response.headers.emplace_back("retry-after", retryAfter);
        return response;
    });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort());
    const auto result = ask(*model);
    QVERIFY(result && !*result);
    QCOMPARE(static_cast<int>(result->error().decision), decision);
    QCOMPARE(result->error().reason, reason);
    QCOMPARE(result->error().httpStatus, status);
    QVERIFY(!result->error().sentence().contains(QString::fromLatin1(key)));
    if (!retryAfter.isEmpty())
        QCOMPARE(result->error().retryAfter, 3000);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpModel::redirectKeepsTheKeyAtHome()
{
    FakeHttpServer elsewhere([](const FakeRequest &) { return answerWith("label: stolen"); });
    QVERIFY(elsewhere.start());
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray place = "http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/v1";
        FakeHttpServer server([&](const FakeRequest &) { return statusOf(status, {{"Location", place}}); });
        QVERIFY(server.start());
        const auto model = modelAt(server.serverPort());
        const auto result = ask(*model);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().decision, CallDecision::PauseJob);
        QCOMPARE(result->error().reason, QStringLiteral("redirect_refused"));
    }
    QCOMPARE(elsewhere.requestCount(), 0);
}

void TestHttpModel::brokenConnections_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("reset") << static_cast<int>(FakeResponse::Ending::Reset);
    QTest::newRow("truncate") << static_cast<int>(FakeResponse::Ending::Truncate);
}

void TestHttpModel::brokenConnections()
{
    QFETCH(int, ending);
    FakeHttpServer server([ending](const FakeRequest &) {
        FakeResponse response = answerWith("label: positive");
        response.ending = static_cast<FakeResponse::Ending>(ending);
        return response;
    });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort());
    const auto result = ask(*model);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().decision, CallDecision::Retry);
    QCOMPARE(result->error().reason, QStringLiteral("connection"));
    QVERIFY(!result->error().wasTimeout);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpModel::nothingIsSentTwice()
{
    // Every second request finds its kept connection broken off; Qt would send it again unasked.
    int count = 0;
    FakeHttpServer server([&count](const FakeRequest &) {
        FakeResponse response = answerWith("label: positive");
        if (++count % 2 == 0)
            response.ending = FakeResponse::Ending::Reset;
        return response;
    });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort());
    int failures = 0;
    for (int i = 0; i < 6; ++i) {
        const auto result = ask(*model);
        QVERIFY(result);
        failures += *result ? 0 : 1;
    }
    QCOMPARE(server.requestCount(), 6);
    QCOMPARE(failures, 3);
}

void TestHttpModel::timeoutIsOverall()
{
    FakeHttpServer server([](const FakeRequest &) {
        FakeResponse response = answerWith("late");
        response.ending = FakeResponse::Ending::Silence;
        return response;
    });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort(), 200);
    QElapsedTimer timer;
    timer.start();
    const auto result = ask(*model);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().decision, CallDecision::Retry);
    QCOMPARE(result->error().reason, QStringLiteral("timeout"));
    QVERIFY(result->error().wasTimeout);
    QVERIFY(timer.elapsed() >= 190);
}

void TestHttpModel::nobodyListens()
{
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const quint16 port = unused.serverPort();
    unused.close();
    const auto model = modelAt(port);
    const auto result = ask(*model);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().decision, CallDecision::PauseJob);
    QCOMPARE(result->error().reason, QStringLiteral("connection_refused_local"));
    QVERIFY(result->error().sentence().contains(QString::number(port)));
}

void TestHttpModel::twentyFourAtOnce()
{
    FakeHttpServer server([](const FakeRequest &) { return answerWith("label: positive", 400); });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort());
    int answers = 0;
    for (int i = 0; i < 24; ++i)
        model->call(requestOf(), [&answers](const CallResult &result) { answers += result ? 1 : 0; });
    QVERIFY(QTest::qWaitFor([&answers] { return answers == 24; }, 10'000));
    QCOMPARE(server.peakInFlight(), 24);
    QCOMPARE(server.requestCount(), 24);
}

void TestHttpModel::abortDropsWithoutACall()
{
    FakeHttpServer server([](const FakeRequest &) { return answerWith("label: positive", 50); });
    QVERIFY(server.start());
    const auto model = modelAt(server.serverPort());
    int answers = 0;
    for (int i = 0; i < 8; ++i)
        model->call(requestOf(), [&answers](const CallResult &) { ++answers; });
    QVERIFY(QTest::qWaitFor([&server] { return server.requestCount() == 8; }, 5000));
    model->abort();
    const auto later = ask(*model);
    QVERIFY(later && *later);
    QCOMPARE(answers, 0);
}

void TestHttpModel::mayBeDestroyedInsideAnAnswer()
{
    FakeHttpServer server([](const FakeRequest &) { return answerWith("label: positive"); });
    QVERIFY(server.start());
    auto model = modelAt(server.serverPort());
    bool isGone = false;
    model->call(requestOf(), [&](const CallResult &) {
        model.reset();
        isGone = true;
    });
    QVERIFY(QTest::qWaitFor([&isGone] { return isGone; }, 5000));
}

void TestHttpModel::storedAnswersAreReadAgain()
{
    const auto model = modelAt(9);
    const auto answer = model->readAgain({completionBody(QStringLiteral("label: positive"))});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->samples.front().text, QStringLiteral("label: positive"));
    QVERIFY(!model->readAgain({"{"}).has_value());
}

void TestHttpModel::endpoints_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("isLoopback");
    const auto row = [](const char *address, const char *origin, bool isLoopback) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(origin) << isLoopback;
    };
    row("https://api.example.org/v1", "https://api.example.org:443", false);
    row("https://api.example.org:8443/v1", "https://api.example.org:8443", false);
    row("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080", true);
    row("http://127.8.9.10/v1", "http://127.8.9.10:80", true);
    row("http://[::1]:11434/v1", "http://[::1]:11434", true);
    row("http://LOCALHOST/v1", "http://localhost:80", true);
    row("https://localhost.example.org/v1", "https://localhost.example.org:443", false);
    row("http://api.example.org/v1", "", false);
    row("http://192.168.0.7/v1", "", false);
    row("http://127.0.0.1.example.org/v1", "", false);
    row("https://name:secret@api.example.org/v1", "", false);
    row("ftp://127.0.0.1/v1", "", false);
    row("api.example.org/v1", "", false);
    row("", "", false);
}

void TestHttpModel::endpoints()
{
    QFETCH(QString, address);
    QFETCH(QString, origin);
    QFETCH(bool, isLoopback);
    AgentConfiguration agent = agentAt(1);
    agent.baseUrl = address;
    const auto endpoint = endpointOf(agent);
    QCOMPARE(endpoint.has_value(), !origin.isEmpty());
    QCOMPARE(checkEndpoint(agent).has_value(), !origin.isEmpty());
    if (!endpoint) {
        QVERIFY(endpoint.error().message.endsWith(u'.'));
        return;
    }
    QCOMPARE(endpoint->origin, origin);
    QCOMPARE(endpoint->isLoopback, isLoopback);
}

void TestHttpModel::keyMustBeSet()
{
    AgentConfiguration agent = agentAt(1);
    agent.keyVariable = QStringLiteral("TANDEM_TEST_KEY_THAT_IS_NOT_SET");
    const auto checked = checkEndpoint(agent);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(agent.keyVariable));
    QVERIFY(!makeHttpModel(agent, {}, {}));
    agent.keyVariable.clear();
    QVERIFY(checkEndpoint(agent));
}

QTEST_GUILESS_MAIN(TestHttpModel)
#include "tst_http_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/http_model.h"
#include "tests/core/llm/http_asking.h"
#include "tests/core/llm/raw_server.h"
#include "tests/core/llm/wire_cases.h"
#include "tests/fake_llm/fake_http_server.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace tandem;
using namespace tandem::wire_cases;

namespace {

const QByteArray body = R"({"choices":[{"message":{"content":"label: positive"},"finish_reason":"stop"}]})";
/// The same, compressed.
const QByteArray gzipped =
    QByteArray::fromHex("1f8b08000000000002030dcac10980300c05d055e49f9d20ab88482dd106daa498e0a574777de737908b496607"
                        "6d038dddd3cda0816c1aac01424d27575abab984bc8cb9e212152fc7c3c94dffe2611d739f1f959d8bd14e0000"
                        "00");

FakeResponse responseOf(const json &entry)
{
    const HttpReply recorded = replyFrom(entry);
    const QString fault = textOf(entry["response"].value("transport_error", json()));
    FakeResponse response;
    response.status = recorded.status == 0 ? 200 : recorded.status;
    response.headers = recorded.headers;
    response.body = recorded.body;
    if (fault == u"connection_reset")
        response.ending = FakeResponse::Ending::Reset;
    if (fault == u"timeout")
        response.ending = FakeResponse::Ending::Silence;
    if (fault == u"truncated_body")
        response.ending = FakeResponse::Ending::Truncate;
    return response;
}

/// What is not refused by a port where nobody listens, nor by a plain server that is spoken to by TLS.
bool needsNoServer(const json &entry)
{
    const QString fault = textOf(entry["response"].value("transport_error", json()));
    return fault == u"connection_refused" || fault == u"tls";
}

QByteArray head(const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray whole()
{
    return head("Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body;
}

} // namespace

class TestHttpReplay : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void exchanges_data();
    void exchanges();
    void nobodyAndNoCertificate();
    void framings_data();
    void framings();
    void dripIsUnderTheDeadline();
    void silenceAfterTheHead();
    void slowAnswerIsNoSilence();
    void closedWhileIdle();
    void closedOnTheSecondRequest();
};

void TestHttpReplay::cleanup()
{
    Clock::replace({});
}

void TestHttpReplay::exchanges_data()
{
    QTest::addColumn<QByteArray>("entry");
    for (const json &entry : all()) {
        if (!needsNoServer(entry))
            QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
    }
}

/// Every exchange over a real socket, by the provider's own model.
void TestHttpReplay::exchanges()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const json &expected = given["expect"];
    const qint64 moment = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    Clock::replace([moment] { return moment; });
    FakeHttpServer server([&given](const FakeRequest &) { return responseOf(given); });
    QVERIFY(server.start());
    const Provider provider = providerOf(given).value_or(Provider::OpenAiCompatible);
    AgentConfiguration agent = localAgent(server.serverPort(), provider);
    agent.parameters = R"({"temperature":0,"max_tokens":5})";
    const auto model = modelOf(agent, {300, 4, 300});
    QVERIFY(model);
    const auto result = askFor(*model, anyRequest());
    QVERIFY(result);
    const QString wanted = textOf(expected["decision"]);
    if (*result) {
        QVERIFY(wanted == u"ok" || wanted == u"fail_item"); // an answer that holds no label is one all the same
        QCOMPARE((*result)->samples.front().raw, replyFrom(given).body);
        return;
    }
    QCOMPARE(wordOf(result->error().decision), wanted);
    QCOMPARE(result->error().reason, textOf(expected["reason"]));
    QCOMPARE(result->error().retryAfter, expected.value("retry_after_ms", qint64(0)));
    // What can be adapted is sent once more, and everything else once.
    QCOMPARE(server.requestCount() > 1, expected.contains("adapt"));
}

void TestHttpReplay::nobodyAndNoCertificate()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 No\r\n\r\n"); });
    AgentConfiguration agent = localAgent(server.serverPort());
    agent.baseUrl.replace(QStringLiteral("http:"), QStringLiteral("https:"));
    const auto secure = askFor(*modelOf(agent), anyRequest());
    QVERIFY(secure && !*secure);
    QCOMPARE(secure->error().decision, CallDecision::PauseJob);
    QCOMPARE(secure->error().reason, QStringLiteral("tls"));
    const quint16 port = server.serverPort();
    server.close();
    const auto nobody = askFor(*modelOf(localAgent(port, Provider::Ollama)), anyRequest());
    QVERIFY(nobody && !*nobody);
    QCOMPARE(nobody->error().decision, CallDecision::PauseJob);
    QCOMPARE(nobody->error().reason, QStringLiteral("connection_refused_local"));
}

void TestHttpReplay::framings_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isWhole");
    const QByteArray inChunks = chunk(body.left(20)) + chunk(body.mid(20));
    QTest::newRow("counted") << whole() << true;
    QTest::newRow("chunked") << head("Transfer-Encoding: chunked\r\n") + inChunks + chunk({}) << true;
    QTest::newRow("chunked, without the last") << head("Transfer-Encoding: chunked\r\n") + inChunks << false;
    QTest::newRow("to the connection's end") << head("Connection: close\r\n") + body << true;
    QTest::newRow("cut at the connection's end") << head("Connection: close\r\n") + body.chopped(3) << false;
    QTest::newRow("compressed")
        << head("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(gzipped.size()) + "\r\n") + gzipped
        << true;
    QTest::newRow("compressed and cut") << head("Content-Encoding: gzip\r\nContent-Length: " +
                                                QByteArray::number(gzipped.size()) + "\r\n") +
                                               gzipped.chopped(20)
                                        << false;
    QTest::newRow("no answer") << QByteArray("not HTTP at all\r\n\r\n") << false;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestHttpReplay::framings()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isWhole);
    RawServer server([&answer](int) { return std::vector<RawServer::Piece>{{0, answer, true}}; });
    QVERIFY(server.start());
    const auto result = askFor(*modelOf(localAgent(server.serverPort()), {2000, 4}), anyRequest());
    QVERIFY(result);
    QCOMPARE(result->has_value(), isWhole);
    if (isWhole)
        QCOMPARE((*result)->samples.front().raw, body);
    else
        QCOMPARE(result->error().decision, CallDecision::Retry);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpReplay::dripIsUnderTheDeadline()
{
    std::vector<RawServer::Piece> drops = {{0, whole().chopped(body.size()), false}};
    for (const char c : body)
        drops.push_back({50, QByteArray(1, c), false});
    RawServer server([&drops](int) { return drops; });
    QVERIFY(server.start());
    QElapsedTimer timer;
    timer.start();
    const auto result = askFor(*modelOf(localAgent(server.serverPort()), {400, 4, 200}), anyRequest());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().reason, QStringLiteral("timeout"));
    QVERIFY(timer.elapsed() >= 390 && timer.elapsed() < 3000);
}

void TestHttpReplay::silenceAfterTheHead()
{
    RawServer server([](int) { return std::vector<RawServer::Piece>{{0, whole().chopped(5), false}}; });
    QVERIFY(server.start());
    QElapsedTimer timer;
    timer.start();
    const auto result = askFor(*modelOf(localAgent(server.serverPort()), {8000, 4, 150}), anyRequest());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().reason, QStringLiteral("timeout"));
    QVERIFY(result->error().wasTimeout);
    QVERIFY(timer.elapsed() < 4000);
}

/// Before its head comes, an answer may take its time.
void TestHttpReplay::slowAnswerIsNoSilence()
{
    RawServer server([](int) { return std::vector<RawServer::Piece>{{400, whole(), false}}; });
    QVERIFY(server.start());
    const auto result = askFor(*modelOf(localAgent(server.serverPort()), {8000, 4, 100}), anyRequest());
    QVERIFY(result && *result);
}

void TestHttpReplay::closedWhileIdle()
{
    RawServer server([](int) { return std::vector<RawServer::Piece>{{0, whole(), false}, {50, {}, true}}; });
    QVERIFY(server.start());
    const auto model = modelOf(localAgent(server.serverPort()));
    for (int i = 1; i <= 3; ++i) {
        const auto result = askFor(*model, anyRequest());
        QVERIFY(result && *result);
        QCOMPARE(server.requestCount(), i);
        QTest::qWait(120);
    }
    QCOMPARE(server.connectionCount(), 3);
}

/// The connection ends when it is used again: sending once more is our own decision, never Qt's.
void TestHttpReplay::closedOnTheSecondRequest()
{
    RawServer server([](int request) {
        if (request % 2 == 0)
            return std::vector<RawServer::Piece>{{0, {}, true}};
        return std::vector<RawServer::Piece>{{0, whole(), false}};
    });
    QVERIFY(server.start());
    const auto model = modelOf(localAgent(server.serverPort()));
    for (int i = 1; i <= 6; ++i) {
        const auto result = askFor(*model, anyRequest());
        QVERIFY(result);
        QCOMPARE(result->has_value(), i % 2 == 1);
        if (!*result)
            QCOMPARE(result->error().decision, CallDecision::Retry);
        QCOMPARE(server.requestCount(), i);
    }
}

QTEST_GUILESS_MAIN(TestHttpReplay)
#include "tst_http_replay.moc"

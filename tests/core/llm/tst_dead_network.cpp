// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/transport.h"
#include "core/llm/wire/reply_decision.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace tandem;

namespace {

/// Listens and takes nobody in: once its queue is full, packets to it are lost, as in a network that is gone.
class DeafServer
{
public:
    DeafServer()
    {
        m_server.setListenBacklogSize(1);
        m_server.listen(QHostAddress::LocalHost);
        m_server.pauseAccepting();
        for (int i = 0; i < 8; ++i) {
            m_waiting.push_back(std::make_unique<QTcpSocket>());
            m_waiting.back()->connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        }
    }

    /// Its queue is full.
    bool isDeaf() const
    {
        return m_waiting.front()->state() == QTcpSocket::ConnectedState &&
               m_waiting.back()->state() == QTcpSocket::ConnectingState;
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort())); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_waiting;
};

/// Takes connections and requests, and never answers.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { listen(QHostAddress::LocalHost); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort())); }
};

HttpReply askFor(const QUrl &url)
{
    TransportTimes times;
    times.whole = 400;
    Transport transport(times);
    HttpRequest request;
    request.url = url;
    request.body = "{}";
    std::optional<HttpReply> reply;
    transport.send(request, [&reply](HttpReply came) { reply = std::move(came); });
    [&reply] { QTRY_VERIFY(reply); }();
    return reply.value_or(HttpReply());
}

} // namespace

class TestDeadNetwork : public QObject
{
    Q_OBJECT

private slots:
    void whatReachedNobodyWasNotBilled()
    {
        const DeafServer server;
        QTest::qWait(100);
        QTRY_VERIFY(server.isDeaf());
        const HttpReply reply = askFor(server.url());
        QCOMPARE(reply.fault, HttpReply::Fault::ConnectionLost);
        const ReplyDecision decision = decisionFor(reply);
        QCOMPARE(decision.decision, CallDecision::Retry);
        QVERIFY(!decision.wasTimeout);
    }

    void whatWasSentAndNotAnsweredTimedOut()
    {
        const SilentServer server;
        const HttpReply reply = askFor(server.url());
        QCOMPARE(reply.fault, HttpReply::Fault::Timeout);
        QVERIFY(decisionFor(reply).wasTimeout);
    }
};

QTEST_GUILESS_MAIN(TestDeadNetwork)
#include "tst_dead_network.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>

#include <functional>
#include <utility>
#include <vector>

class QTcpSocket;

namespace tandem {

/// A request as the fake server got it; header names in lower case.
struct FakeRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

struct FakeResponse
{
    enum class Ending {
        Whole,
        Reset,    ///< the connection breaks before any answer
        Truncate, ///< half of the body, then the connection closes
        Silence,  ///< nothing ever comes
    };

    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int delay = 0; ///< milliseconds
    Ending ending = Ending::Whole;
    bool closes = false; ///< the connection, after the answer
};

/// HTTP/1.1 with keep-alive on the loopback address; as many connections as anyone opens. It can do what a library's
/// server cannot: break off, cut a body, stay silent.
class FakeHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<FakeResponse(const FakeRequest &)>;

    explicit FakeHttpServer(Handler handler, QObject *parent = nullptr);

    bool start(quint16 port = 0);
    int requestCount() const { return m_requests; }
    int peakInFlight() const { return m_peak; } ///< most requests that waited for their answers at one time

private:
    void accept();
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, FakeRequest &request);
    void answer(QTcpSocket *socket, const FakeResponse &response);

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    int m_requests = 0;
    int m_inFlight = 0;
    int m_peak = 0;
};

} // namespace tandem

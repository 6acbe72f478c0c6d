// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/fake_http_server.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace tandem {

namespace {

void readHead(const QByteArray &head, FakeRequest &request)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
}

QByteArray written(const FakeResponse &response)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + " Fake\r\n";
    text += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    const bool closes = response.closes || response.ending == FakeResponse::Ending::Truncate;
    text += closes ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

} // namespace

FakeHttpServer::FakeHttpServer(Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    setMaxPendingConnections(1000);
    connect(this, &QTcpServer::newConnection, this, &FakeHttpServer::accept);
}

bool FakeHttpServer::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void FakeHttpServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    FakeRequest request;
    while (m_buffers.contains(socket) && takeRequest(socket, request)) {
        ++m_requests;
        m_peak = std::max(m_peak, ++m_inFlight);
        const FakeResponse response = m_handler(request);
        QTimer::singleShot(response.delay, this, [this, socket = QPointer<QTcpSocket>(socket), response] {
            --m_inFlight;
            if (socket)
                answer(socket, response);
        });
    }
}

bool FakeHttpServer::takeRequest(QTcpSocket *socket, FakeRequest &request)
{
    QByteArray &buffer = m_buffers[socket];
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    request = {};
    readHead(buffer.left(end), request);
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

void FakeHttpServer::answer(QTcpSocket *socket, const FakeResponse &response)
{
    switch (response.ending) {
    case FakeResponse::Ending::Silence:
        return;
    case FakeResponse::Ending::Reset:
        socket->abort();
        return;
    case FakeResponse::Ending::Truncate:
        socket->write(written(response) + response.body.left(response.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case FakeResponse::Ending::Whole:
        socket->write(written(response) + response.body);
        if (response.closes)
            socket->disconnectFromHost();
        return;
    }
}

} // namespace tandem

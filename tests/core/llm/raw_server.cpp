// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/llm/raw_server.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace tandem {

namespace {

/// The length of the first whole request in the buffer; 0 where it is not whole yet.
qsizetype wholeRequest(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const qsizetype at = buffer.toLower().indexOf("content-length:");
    const qsizetype lineEnd = buffer.indexOf('\r', at);
    const qsizetype length = at < 0 || at > end ? 0 : buffer.mid(at + 15, lineEnd - at - 15).trimmed().toLongLong();
    return buffer.size() >= end + 4 + length ? end + 4 + length : 0;
}

} // namespace

RawServer::RawServer(Script script)
    : m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, &RawServer::accept);
}

void RawServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    const QByteArray buffer = socket->peek(socket->bytesAvailable());
    const qsizetype length = wholeRequest(buffer);
    if (length == 0)
        return;
    socket->read(length);
    ++m_requests;
    play(socket, m_script(m_requests), 0);
}

void RawServer::play(QTcpSocket *socket, std::vector<Piece> pieces, size_t next)
{
    if (next == pieces.size())
        return;
    const int wait = pieces[next].after;
    QTimer::singleShot(wait, this, [this, socket = QPointer<QTcpSocket>(socket), pieces = std::move(pieces), next] {
        if (!socket)
            return;
        socket->write(pieces[next].bytes);
        socket->flush();
        if (pieces[next].closes)
            socket->disconnectFromHost();
        play(socket, pieces, next + 1);
    });
}

} // namespace tandem

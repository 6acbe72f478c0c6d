// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>

#include <functional>
#include <vector>

class QTcpSocket;

namespace tandem {

/// A server that answers each request with bytes as they are given, piece by piece.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Piece
    {
        int after = 0; ///< milliseconds since the piece before
        QByteArray bytes;
        bool closes = false; ///< the connection, after the bytes
    };
    /// Called with the number of the request, from 1.
    using Script = std::function<std::vector<Piece>(int)>;

    explicit RawServer(Script script);

    bool start() { return listen(QHostAddress::LocalHost); }
    int requestCount() const { return m_requests; }
    int connectionCount() const { return m_connections; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void play(QTcpSocket *socket, std::vector<Piece> pieces, size_t next);

    Script m_script;
    int m_requests = 0;
    int m_connections = 0;
};

} // namespace tandem

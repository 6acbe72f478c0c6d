// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace tandem {

/// A request as it is to be sent. `headers` hold the key: never log them.
struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Post;
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What came of it. The status decides; `fault` tells why there is none, or why the body is not whole.
struct HttpReply
{
    enum class Fault {
        None,
        Refused,        ///< nobody listens there
        HostNotFound,   ///< no such name, or the name server or proxy is out of reach
        ConnectionLost, ///< reset or closed; also where the network would have sent the body again by itself
        Timeout,        ///< the overall deadline of the call, or an answer that stopped coming
        Tls,            ///< the certificate or the handshake
        CutBody,        ///< a status came, but the body ended early
        TooLarge,       ///< the body grew beyond what an answer can be
    };

    int status = 0; ///< 0: none came
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Fault fault = Fault::None;
    bool isLoopback = false; ///< it came from this machine, or would have

    /// The value of a header, whatever the case of its name; empty where there is none.
    QByteArray header(const QByteArray &name) const;
};

} // namespace tandem

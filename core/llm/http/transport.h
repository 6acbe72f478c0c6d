// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/llm/http_message.h"

#include <functional>
#include <memory>

namespace tandem {

/// How long a call may take.
struct TransportTimes
{
    Milliseconds whole = 120'000; ///< from handing it over to the last byte
    Milliseconds idle = 30'000;   ///< without a byte, once the answer's head has come
};

/// The only user of QNetworkAccessManager, which is tamed here: manual redirects, no cookies, no cache, no HTTP/2, no
/// credentials of its own, no sending again by itself, no proxy for loopback, an overall deadline and one for an answer
/// that stops coming. Qt opens at most six
/// connections from one manager to one host and lets the rest wait unseen, so calls are spread over as many managers as
/// keep each below that. One thread with an event loop.
class Transport
{
public:
    using Done = std::function<void(HttpReply)>;

    explicit Transport(TransportTimes times);
    ~Transport(); ///< drops the calls under way without calling back
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Sends at once; calls `done` once, later, on this thread.
    void send(const HttpRequest &request, Done done);
    /// Drops all calls under way without calling back.
    void abort();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/llm/http_message.h"

#include <functional>
#include <memory>

namespace tandem {

/// The only user of QNetworkAccessManager, which is tamed here: manual redirects, no cookies, no cache, no HTTP/2, no
/// credentials of its own, no sending again by itself, no proxy for loopback, an overall deadline. Qt opens at most six
/// connections from one manager to one host and lets the rest wait unseen, so calls are spread over as many managers as
/// keep each below that. One thread with an event loop.
class Transport
{
public:
    using Done = std::function<void(HttpReply)>;

    /// `timeout`: for a whole call, from here to the last byte.
    explicit Transport(Milliseconds timeout);
    ~Transport(); ///< drops the calls under way without calling back
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Sends at once; calls `done` once, later, on this thread.
    void post(const HttpRequest &request, Done done);
    /// Drops all calls under way without calling back.
    void abort();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tandem

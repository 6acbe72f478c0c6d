// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/transport.h"
#include "core/base/mailbox.h"
#include "core/llm/http/endpoint.h"
#include "core/llm/http/upload_device.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <deque>
#include <limits>
#include <set>

namespace tandem {

namespace {

constexpr int connectionsOfManager = 6;
constexpr qint64 largestBody = 32LL * 1024 * 1024;

class ProxyFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tandem/" TANDEM_VERSION));
    if (request.method == HttpRequest::Method::Post)
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    return prepared;
}

HttpReply::Fault faultOf(QNetworkReply::NetworkError error)
{
    using Fault = HttpReply::Fault;
    switch (error) {
    case QNetworkReply::NoError:
        return Fault::None;
    case QNetworkReply::ConnectionRefusedError:
        return Fault::Refused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Fault::HostNotFound;
    case QNetworkReply::TimeoutError:
        return Fault::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Fault::Tls;
    default:
        return Fault::ConnectionLost;
    }
}

/// Errors that Qt makes of a status (and those of content, which it makes of one too) are no fault of the transport.
bool isMadeFromStatus(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError &&
            error != QNetworkReply::ContentReSendError) ||
           error >= QNetworkReply::InternalServerError;
}

HttpReply replyFrom(QNetworkReply &network)
{
    HttpReply reply;
    reply.status = network.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.isLoopback = isLoopbackHost(network.url().host());
    for (const auto &[name, value] : network.rawHeaderPairs())
        reply.headers.emplace_back(name, value);
    if (network.isReadable())
        reply.body = network.readAll();
    const QNetworkReply::NetworkError error = network.error();
    if (reply.status == 0)
        reply.fault = error == QNetworkReply::NoError ? HttpReply::Fault::ConnectionLost : faultOf(error);
    else if (error != QNetworkReply::NoError && !isMadeFromStatus(error))
        reply.fault = HttpReply::Fault::CutBody;
    return reply;
}

} // namespace

/// The calls of one transport. A call owns its device and its clocks as children of its reply.
class Transport::Private : public QObject
{
public:
    explicit Private(TransportTimes times)
        : m_times(times)
    {
    }

    ~Private() override { drop(); }

    void send(const HttpRequest &request, Done done)
    {
        Lane &lane = freeLane();
        QNetworkReply *network = handOver(*lane.manager, request);
        ++lane.calls;
        m_calls.insert(network);
        startClocks(network);
        connect(network, &QNetworkReply::downloadProgress, this, [this, network](qint64 received, qint64) {
            if (received > largestBody)
                stop(network, HttpReply::Fault::TooLarge);
        });
        connect(network, &QNetworkReply::finished, this,
                [this, network, &lane, done = std::move(done)] { finish(network, lane, done); });
    }

    void drop()
    {
        // abort() finishes at once, so what is to be dropped is taken out and cut off first.
        m_listening = std::make_shared<bool>(true);
        const std::set<QNetworkReply *> dropped = std::exchange(m_calls, {});
        for (Lane &lane : m_lanes)
            lane.calls = 0;
        for (QNetworkReply *network : dropped) {
            disconnect(network, nullptr, this, nullptr);
            network->abort();
            network->deleteLater();
        }
    }

private:
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int calls = 0;
    };

    Lane &freeLane()
    {
        for (Lane &lane : m_lanes) {
            if (lane.calls < connectionsOfManager)
                return lane;
        }
        Lane &lane = m_lanes.emplace_back();
        lane.manager = std::make_unique<QNetworkAccessManager>();
        lane.manager->setProxyFactory(new ProxyFactory); // the manager takes it
        lane.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        return lane;
    }

    QNetworkReply *handOver(QNetworkAccessManager &manager, const HttpRequest &request)
    {
        if (request.method == HttpRequest::Method::Get)
            return manager.get(prepared(request));
        auto *device = new UploadDevice(request.body, this);
        QNetworkReply *network = manager.post(prepared(request), device);
        device->setParent(network);
        return network;
    }

    void startClocks(QNetworkReply *network)
    {
        QTimer *whole = clockOf(network, m_times.whole);
        QTimer *idle = clockOf(network, m_times.idle);
        whole->start();
        connect(network, &QNetworkReply::metaDataChanged, idle, qOverload<>(&QTimer::start));
        connect(network, &QNetworkReply::readyRead, idle, qOverload<>(&QTimer::start));
    }

    QTimer *clockOf(QNetworkReply *network, Milliseconds time)
    {
        auto *clock = new QTimer(network);
        clock->setSingleShot(true);
        clock->setInterval(static_cast<int>(std::min<Milliseconds>(time, std::numeric_limits<int>::max())));
        connect(clock, &QTimer::timeout, this, [this, network] { stop(network, HttpReply::Fault::Timeout); });
        return clock;
    }

    /// Ends a call for a reason of our own; Qt reports it like any other abort.
    void stop(QNetworkReply *network, HttpReply::Fault fault)
    {
        network->setProperty("tandemFault", static_cast<int>(fault));
        network->abort();
    }

    void finish(QNetworkReply *network, Lane &lane, const Done &done)
    {
        HttpReply reply = replyFrom(*network);
        const QVariant own = network->property("tandemFault");
        if (own.isValid()) {
            reply.fault = static_cast<HttpReply::Fault>(own.toInt());
            // Without a connection nothing was sent: that is a network that is gone, and no slow server.
            const auto *body = network->findChild<UploadDevice *>();
            if (reply.fault == HttpReply::Fault::Timeout && body && body->isUntouched())
                reply.fault = HttpReply::Fault::ConnectionLost;
            reply.status = 0;
        }
        --lane.calls;
        m_calls.erase(network);
        network->deleteLater();
        // Whoever is called may destroy the transport, which Qt does not bear inside its signal.
        Mailbox::current()->post([listening = std::weak_ptr(m_listening), reply = std::move(reply), done] {
            if (!listening.expired())
                done(reply);
        });
    }

    TransportTimes m_times;
    std::deque<Lane> m_lanes; // addresses stay
    std::set<QNetworkReply *> m_calls;
    std::shared_ptr<bool> m_listening = std::make_shared<bool>(true); // replaced when calls are dropped
};

Transport::Transport(TransportTimes times)
    : d(std::make_unique<Private>(times))
{
}

Transport::~Transport() = default;

void Transport::send(const HttpRequest &request, Done done)
{
    d->send(request, std::move(done));
}

void Transport::abort()
{
    d->drop();
}

} // namespace tandem

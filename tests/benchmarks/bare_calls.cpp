// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_calls.h"

#include "tests/benchmarks/measure.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>
#include <vector>

namespace tandem {

namespace {

constexpr int connectionsOfManager = 6;

class BareLoop
{
public:
    BareLoop(const QUrl &url, QByteArray body, int inFlight, int count)
        : m_request(url)
        , m_body(std::move(body))
        , m_left(count)
        , m_open(count)
    {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        for (int i = 0; i < inFlight; ++i) {
            if (i % connectionsOfManager == 0)
                m_managers.push_back(std::make_unique<QNetworkAccessManager>());
            post(*m_managers.back());
        }
    }

    void run() { m_loop.exec(); }

private:
    void post(QNetworkAccessManager &manager)
    {
        if (m_left == 0)
            return;
        --m_left;
        QNetworkReply *reply = manager.post(m_request, m_body);
        QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this, reply, &manager] {
            reply->readAll();
            reply->deleteLater();
            if (--m_open == 0)
                m_loop.quit();
            post(manager);
        });
    }

    QNetworkRequest m_request;
    QByteArray m_body;
    int m_left;
    int m_open;
    QEventLoop m_loop;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
};

} // namespace

double bareCallsPerSecond(const QUrl &url, const QByteArray &body, int inFlight, int count)
{
    const Stopwatch watch;
    BareLoop(url, body, inFlight, count).run();
    return count / watch.milliseconds() * 1000;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openai_chat.h"
#include "core/llm/openai_model.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           (!address.isNull() && address.isLoopback());
}

Result<void> checkAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            EndpointText::tr("The agent's address is not a web address. Write it as http://127.0.0.1:8080/v1 or "
                             "https://api.example.org/v1."));
    if (!url.userInfo().isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            EndpointText::tr("The agent's address holds a name or password. Take it out and put the key into an "
                             "environment variable."));
    if (url.scheme() == u"http" && !isLoopbackHost(url.host()))
        return failure(
            ErrorCode::Refused,
            EndpointText::tr("Unencrypted http is used only for servers on this computer. Write https:// in the "
                             "agent's address."));
    return {};
}

Result<void> checkKey(const AgentConfiguration &agent)
{
    const QString name = agent.keyVariable;
    const bool isSet = !qEnvironmentVariable(qPrintable(name)).trimmed().isEmpty();
    if (name.isEmpty() || isSet)
        return {};
    return failure(
        ErrorCode::InvalidInput,
        EndpointText::tr("The environment variable %1, which should hold the key, is not set. Set it, then start "
                         "the program from there.")
            .arg(name));
}

QUrl urlOf(const AgentConfiguration &agent)
{
    return QUrl(agent.baseUrl.trimmed(), QUrl::StrictMode);
}

} // namespace

Result<void> checkEndpoint(const AgentConfiguration &agent)
{
    return checkAddress(urlOf(agent)).and_then([&agent] { return checkKey(agent); }).and_then([&agent] {
        return checkChatParameters(agent.parameters);
    });
}

Result<Endpoint> endpointOf(const AgentConfiguration &agent)
{
    const QUrl url = urlOf(agent);
    return checkAddress(url).map([&url] {
        const int port = url.port(url.scheme() == u"http" ? 80 : 443);
        const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
        return Endpoint{url.scheme() + QStringLiteral("://") + host + u':' + QString::number(port),
                        isLoopbackHost(url.host())};
    });
}

} // namespace tandem

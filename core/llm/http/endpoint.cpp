// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/endpoint.h"
#include "core/llm/catalogue/presets.h"
#include "core/llm/wire/providers.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == u"http" ? 80 : 443);
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return url.scheme() + QStringLiteral("://") + host + u':' + QString::number(port);
}

/// The provider whose usual variable this is.
const Preset *ownerOf(const QString &keyVariable)
{
    for (const Preset &preset : presets()) {
        if (!keyVariable.isEmpty() && preset.keyVariable == keyVariable)
            return &preset;
    }
    return nullptr;
}

Result<void> checkAddress(const QUrl &url, bool allowsPlainHttp)
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
    if (url.scheme() == u"http" && !isLoopbackHost(url.host()) && !allowsPlainHttp)
        return failure(
            ErrorCode::Refused,
            EndpointText::tr("Unencrypted http is used only for servers on this computer: anybody on the way could "
                             "read the texts and the key. Write https:// in the agent's address, or allow plain http "
                             "in the agent (“allow_plain_http”)."));
    return {};
}

Result<void> checkKey(const QString &origin, const AgentConfiguration &agent, const KeySource &keys)
{
    const QString name = agent.keyVariable;
    if (name.isEmpty() || !keys(origin, name).isEmpty())
        return {};
    const Preset *owner = ownerOf(name);
    if (owner && !isOwnOrigin(*owner, origin))
        return failure(
            ErrorCode::Refused,
            EndpointText::tr("The key in the environment variable %1 goes to %2 only, and the agent's address is "
                             "another one. Put this server's key into a variable with a name of its own and name that "
                             "one in the agent.")
                .arg(name, owner->name));
    return failure(
        ErrorCode::InvalidInput,
        EndpointText::tr("There is no key: the environment variable %1, which should hold it, is not set. Set it, then "
                         "start the program from there, or enter the key in the agent editor.")
            .arg(name));
}

/// A project from elsewhere may name one that this program does not know.
Result<void> checkProvider(const Provider &provider)
{
    if (infoOf(provider).format)
        return {};
    return failure(
        ErrorCode::Refused,
        EndpointText::tr("This version of the program does not know the provider “%1” that the agent names, so "
                         "nothing can be sent. Choose another provider, or a newer version.")
            .arg(toWord(provider)));
}

QUrl urlOf(const AgentConfiguration &agent)
{
    return QUrl(agent.baseUrl.trimmed(), QUrl::StrictMode);
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           (!address.isNull() && address.isLoopback());
}

QByteArray keyFromEnvironment(const QString &origin, const QString &keyVariable)
{
    QString name = keyVariable;
    for (const Preset &preset : presets()) {
        const bool isOwn = isOwnOrigin(preset, origin);
        if (name.isEmpty() && isOwn)
            name = preset.keyVariable;
        else if (!name.isEmpty() && name == preset.keyVariable && !isOwn)
            return {};
    }
    return name.isEmpty() ? QByteArray() : qgetenv(qPrintable(name)).trimmed();
}

Result<void> checkEndpoint(const AgentConfiguration &agent, const KeySource &keys)
{
    return endpointOf(agent)
        .and_then([&](const Endpoint &endpoint) { return checkKey(endpoint.origin, agent, keys); })
        .and_then([&agent] { return checkProvider(agent.provider); })
        .and_then([&agent] { return wireFormatOf(agent.provider).checkParameters(agent.parameters); });
}

Result<Endpoint> endpointOf(const AgentConfiguration &agent)
{
    const QUrl url = urlOf(agent);
    return checkAddress(url, agent.allowsPlainHttp).map([&url] {
        return Endpoint{originOf(url), isLoopbackHost(url.host())};
    });
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/host_consent.h"

#include "core/llm/http/endpoint.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>

namespace tandem::HostConsent {

namespace {

/// Lends tr() to the free functions below.
struct HostConsentText
{
    Q_DECLARE_TR_FUNCTIONS(HostConsent)
};

QStringList remembered(const QSettings &settings)
{
    return settings.value(QStringLiteral("allowed")).toStringList();
}

/// One file of its own, so that the command line and the window share it.
class Settings : public QSettings
{
public:
    Settings()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"), QStringLiteral("hosts"))
    {
    }
};

} // namespace

Result<Destination> destinationOf(const AgentConfiguration &agent)
{
    if (agent.provider == Provider::BuiltIn)
        return Destination();
    return endpointOf(agent).map([](const Endpoint &endpoint) {
        const QUrl origin(endpoint.origin);
        return Destination{origin.host(), origin.authority(), !endpoint.isLoopback};
    });
}

bool isGiven(const QString &host)
{
    const Settings settings;
    return remembered(settings).contains(host, Qt::CaseInsensitive);
}

void give(const QString &host)
{
    Settings settings;
    QStringList hosts = remembered(settings);
    if (hosts.contains(host, Qt::CaseInsensitive))
        return;
    hosts.append(host.toLower());
    settings.setValue(QStringLiteral("allowed"), hosts);
}

Result<void> check(const AgentConfiguration &agent, const QString &allowedHost)
{
    const Result<Destination> destination = destinationOf(agent);
    if (!destination)
        return tl::unexpected(destination.error());
    const QString &host = destination->host;
    if (!destination->isForeign || isGiven(host))
        return {};
    if (host.compare(allowedHost, Qt::CaseInsensitive) != 0) {
        return failure(ErrorCode::Refused,
                       HostConsentText::tr(
                           "The texts would leave this computer for %1, which has not been allowed yet. Allow that "
                           "host (on the command line: --allow-host %1) and start again.")
                           .arg(host));
    }
    give(host);
    return {};
}

} // namespace tandem::HostConsent

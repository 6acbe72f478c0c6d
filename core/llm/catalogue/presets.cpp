// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/presets.h"

#include "core/llm/wire/providers.h"

#include <QCoreApplication>
#include <QUrl>

namespace tandem {

namespace {

Preset presetOf(const Provider &provider, const KnownServer &server)
{
    return {QString::fromLatin1(server.name), provider, QString::fromLatin1(server.baseUrl),
            QString::fromLatin1(server.keyVariable), QCoreApplication::translate("Preset", server.hint)};
}

/// Each provider's own server comes first, then the others that speak its form.
void add(std::vector<Preset> &list, bool isHosted)
{
    for (const bool isOwn : {true, false}) {
        for (const ProviderInfo &info : providers()) {
            for (const KnownServer &server : info.servers) {
                const bool needsKey = *server.keyVariable != '\0';
                if (needsKey == isHosted && (&server == &info.servers.front()) == isOwn)
                    list.push_back(presetOf(info.provider, server));
            }
        }
    }
}

} // namespace

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list;
        add(list, true);
        add(list, false);
        return list;
    }();
    return all;
}

bool isOwnOrigin(const Preset &preset, const QString &origin)
{
    if (preset.keyVariable.isEmpty())
        return false;
    const QUrl own(preset.baseUrl);
    const QUrl given(origin);
    if (given.scheme() != own.scheme() || given.port(443) != own.port(443))
        return false;
    const QString azure = QStringLiteral(".openai.azure.com");
    return own.host().endsWith(azure) ? given.host().endsWith(azure) : given.host() == own.host();
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/local_servers.h"
#include "core/llm/catalogue/presets.h"
#include "core/llm/http/endpoint.h"
#include "core/llm/http/transport.h"
#include "core/llm/wire/providers.h"

#include <algorithm>

namespace tandem {

namespace {

/// A server of this computer answers at once, or not at all.
constexpr TransportTimes patience = {2000, 2000};

std::vector<LocalServer> localPresets()
{
    std::vector<LocalServer> servers;
    for (const Preset &preset : presets()) {
        if (isLoopbackHost(QUrl(preset.baseUrl).host()))
            servers.push_back({preset.name, preset.provider, preset.baseUrl, {}});
    }
    return servers;
}

} // namespace

struct LocalServerSearch::Parts
{
    explicit Parts(std::vector<LocalServer> places)
        : servers(std::move(places))
        , waiting(servers.size())
    {
    }

    void look(LocalServer &server)
    {
        AgentConfiguration agent;
        agent.provider = server.provider;
        agent.baseUrl = server.baseUrl;
        transport.send(wireFormatOf(server.provider).modelList(agent, {}), [this, &server](const HttpReply &reply) {
            if (reply.status == 200)
                server.models = wireFormatOf(server.provider).readModelList(reply.body);
            if (--waiting == 0)
                finish();
        });
    }

    void finish()
    {
        std::erase_if(servers, [](const LocalServer &server) { return server.models.empty(); });
        done(std::move(servers));
    }

    std::vector<LocalServer> servers;
    size_t waiting;
    Done done;
    Transport transport{patience};
};

LocalServerSearch::LocalServerSearch()
    : LocalServerSearch(localPresets())
{
}

LocalServerSearch::LocalServerSearch(std::vector<LocalServer> candidates)
    : m_parts(std::make_unique<Parts>(std::move(candidates)))
{
}

LocalServerSearch::~LocalServerSearch() = default;

void LocalServerSearch::start(Done done)
{
    m_parts->done = std::move(done);
    for (LocalServer &server : m_parts->servers)
        m_parts->look(server);
}

} // namespace tandem

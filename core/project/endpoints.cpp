// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/endpoints.h"

#include "core/base/mailbox.h"
#include "core/llm/catalogue/users_catalogue.h"
#include "core/project/host_consent.h"

namespace tandem {

namespace {

/// Starts something that ends by calling back, and keeps it and its thread until then.
template <typename Work, typename Use>
void keepUntilDone(TaskThread &thread, std::list<std::unique_ptr<Work>> &kept, std::unique_ptr<Work> work, Use use)
{
    const auto place = kept.insert(kept.end(), std::move(work));
    (*place)->start([&kept, place, use = std::move(use), alive = thread.keepAlive()](const auto &outcome) {
        use(outcome);
        kept.erase(place); // and with it this callback
    });
}

} // namespace

Endpoints::Endpoints(LlmServices services)
    : m_services(std::move(services))
{
}

Endpoints::~Endpoints()
{
    m_thread.runAndWait([this] {
        m_isClosing = true;
        m_tests.clear();
        m_searches.clear();
    });
}

Pending<Result<ConnectionReport>> Endpoints::test(const AgentConfiguration &agent, const QString &allowedHost)
{
    const Promise<Result<ConnectionReport>> promise;
    m_thread.post([this, agent, allowedHost, promise] {
        if (auto allowed = HostConsent::check(agent, allowedHost); !allowed)
            return promise.set(tl::unexpected(allowed.error()));
        m_services.keys->load(agent).onArrival([this, mailbox = Mailbox::current(), alive = m_thread.keepAlive(), agent,
                                                promise](const Result<void> &loaded) {
            // Held by what is posted too: the thread has to be there until that has run.
            mailbox->post([this, alive, loaded, agent, promise] {
                if (!loaded)
                    promise.set(tl::unexpected(loaded.error()));
                else if (!m_isClosing)
                    begin(agent, promise);
            });
        });
    });
    return promise.pending();
}

void Endpoints::begin(const AgentConfiguration &agent, const Promise<Result<ConnectionReport>> &promise)
{
    keepUntilDone(m_thread, m_tests, std::make_unique<ConnectionTest>(agent, m_services.forModels()),
                  [promise](const ConnectionReport &report) { promise.set(report); });
}

Pending<Result<std::vector<LocalServer>>> Endpoints::findLocalServers()
{
    const Promise<Result<std::vector<LocalServer>>> promise;
    m_thread.post([this, promise] {
        keepUntilDone(m_thread, m_searches, std::make_unique<LocalServerSearch>(),
                      [promise](const std::vector<LocalServer> &servers) { promise.set(servers); });
    });
    return promise.pending();
}

Pending<Result<ListedFacts>> Endpoints::listedFacts(const AgentConfiguration &agent)
{
    return m_thread.run([agent] {
        const LoadedCatalogue models = loadCatalogue();
        return Result<ListedFacts>(ListedFacts{models.catalogue.find(agent), usersCatalogueFile(), models.problems});
    });
}

Pending<Result<Capability>> Endpoints::learned(const AgentConfiguration &agent)
{
    return m_thread.run(
        [capabilities = m_services.capabilities, agent] { return Result<Capability>(capabilities->of(agent)); });
}

Pending<Result<void>> Endpoints::forgetLearned(const AgentConfiguration &agent)
{
    return m_thread.run([capabilities = m_services.capabilities, agent] { return capabilities->forget(agent); });
}

Pending<Result<KeyPlace>> Endpoints::keyPlace(const AgentConfiguration &agent)
{
    return m_thread.run([keys = m_services.keys, agent] { return Result<KeyPlace>(keys->placeOf(agent)); });
}

Pending<Result<KeyPlace>> Endpoints::saveKey(const AgentConfiguration &agent, const QByteArray &key)
{
    return m_services.keys->save(agent, key);
}

Pending<Result<void>> Endpoints::forgetKey(const AgentConfiguration &agent)
{
    return m_services.keys->forget(agent);
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_thread.h"
#include "core/project/endpoints.h"
#include "core/project/llm_services.h"

#include <list>
#include <memory>

namespace tandem {

/// Runs tests and searches on a thread of its own; destroying it drops those under way, which are answered with
/// `Cancelled`.
class EndpointsService : public Endpoints
{
public:
    explicit EndpointsService(LlmServices services = llmServices());
    ~EndpointsService() override;

    Pending<Result<ConnectionReport>> test(const AgentConfiguration &agent, const QString &allowedHost) override;
    Pending<Result<std::vector<LocalServer>>> findLocalServers() override;
    Pending<Result<ListedFacts>> listedFacts(const AgentConfiguration &agent) override;
    Pending<Result<Capability>> learned(const AgentConfiguration &agent) override;
    Pending<Result<void>> forgetLearned(const AgentConfiguration &agent) override;
    Pending<Result<KeyPlace>> keyPlace(const AgentConfiguration &agent) override;
    Pending<Result<KeyPlace>> saveKey(const AgentConfiguration &agent, const QByteArray &key) override;
    Pending<Result<void>> forgetKey(const AgentConfiguration &agent) override;

private:
    void begin(const AgentConfiguration &agent, const Promise<Result<ConnectionReport>> &promise);

    LlmServices m_services;
    // On the thread only.
    bool m_isClosing = false;
    std::list<std::unique_ptr<ConnectionTest>> m_tests;
    std::list<std::unique_ptr<LocalServerSearch>> m_searches;
    WorkerThread m_thread{QStringLiteral("tandem endpoints")};
};

} // namespace tandem

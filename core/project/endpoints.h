// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"
#include "core/domain/agent.h"
#include "core/llm/catalogue/capability_file.h"
#include "core/llm/catalogue/model_catalogue.h"
#include "core/llm/http/connection_test.h"
#include "core/llm/http/key_store.h"
#include "core/llm/http/local_servers.h"
#include "core/project/llm_services.h"

#include <QByteArray>
#include <QString>

#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// What the list of models says, and what is wrong with the user's part of it.
struct ListedFacts
{
    std::optional<ModelFacts> facts; ///< empty: the list does not know the model
    QString usersFile;               ///< where the user's part is, or would be
    QStringList problems;            ///< of the user's part, as sentences
};

/// What there is to know and to set about the address that an agent calls, apart from any job. Nothing of it lies in
/// the project: keys and what was learned belong to the user and this computer.
class Endpoints
{
public:
    explicit Endpoints(LlmServices services = llmServices());
    /// Drops what is under way, which is answered with `Cancelled`.
    ~Endpoints();

    /// Lists the server's models and sends one probe, which holds nothing of the user's. Refused where the host is not
    /// this computer and nobody consented to it; `allowedHost` consents.
    Pending<Result<ConnectionReport>> test(const AgentConfiguration &agent, const QString &allowedHost);
    /// Looks at the usual ports of this computer; sends nothing but the question which models there are.
    Pending<Result<std::vector<LocalServer>>> findLocalServers();

    /// What the list of models knows of the agent's model. Reads the user's part anew.
    Pending<Result<ListedFacts>> listedFacts(const AgentConfiguration &agent);

    /// What the model refused so far.
    Pending<Result<Capability>> learned(const AgentConfiguration &agent);
    Pending<Result<void>> forgetLearned(const AgentConfiguration &agent);

    Pending<Result<KeyPlace>> keyPlace(const AgentConfiguration &agent);
    Pending<Result<KeyPlace>> saveKey(const AgentConfiguration &agent, const QByteArray &key);
    Pending<Result<void>> forgetKey(const AgentConfiguration &agent);

private:
    void begin(const AgentConfiguration &agent, const Promise<Result<ConnectionReport>> &promise);

    LlmServices m_services;
    // On the thread only.
    bool m_isClosing = false;
    std::list<std::unique_ptr<ConnectionTest>> m_tests;
    std::list<std::unique_ptr<LocalServerSearch>> m_searches;
    TaskThread m_thread{QStringLiteral("tandem endpoints")};
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/catalogue/capability_file.h"
#include "core/llm/catalogue/model_catalogue.h"
#include "core/llm/http/connection_test.h"
#include "core/llm/http/key_store.h"
#include "core/llm/http/local_servers.h"

#include <QByteArray>
#include <QString>

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
    virtual ~Endpoints() = default;

    /// Lists the server's models and sends one probe, which holds nothing of the user's. Refused where the host is not
    /// this computer and nobody consented to it; `allowedHost` consents.
    virtual Pending<Result<ConnectionReport>> test(const AgentConfiguration &agent, const QString &allowedHost) = 0;
    /// Looks at the usual ports of this computer; sends nothing but the question which models there are.
    virtual Pending<Result<std::vector<LocalServer>>> findLocalServers() = 0;

    /// What the list of models knows of the agent's model. Reads the user's part anew.
    virtual Pending<Result<ListedFacts>> listedFacts(const AgentConfiguration &agent) = 0;

    /// What the model refused so far.
    virtual Pending<Result<Capability>> learned(const AgentConfiguration &agent) = 0;
    virtual Pending<Result<void>> forgetLearned(const AgentConfiguration &agent) = 0;

    virtual Pending<Result<KeyPlace>> keyPlace(const AgentConfiguration &agent) = 0;
    virtual Pending<Result<KeyPlace>> saveKey(const AgentConfiguration &agent, const QByteArray &key) = 0;
    virtual Pending<Result<void>> forgetKey(const AgentConfiguration &agent) = 0;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/agent.h"
#include "core/llm/http/http_model.h"
#include "core/llm/wire/wire_format.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

/// What a test of an agent's connection found out.
struct ConnectionReport
{
    bool hasAnswered = false; ///< the probe came back with an answer
    QString problem;          ///< where it has not: a sentence that says what to do
    QString reason;           ///< the short word of that failure ("auth", "connection_refused_local", …)

    std::vector<ListedModel> models;       ///< that the server offers; empty where it does not tell
    QString answeringModel;                ///< as the server names it
    AnswerForm form = AnswerForm::Written; ///< what the answer was bound to; Written: to nothing
    bool hasTokenProbabilities = false;
    QStringList adapted; ///< what was left out or changed because the model refuses it
    Milliseconds took = 0;
};

/// Tests an agent's connection: lists the models and sends one probe with everything on. What the model refuses is
/// learned by the services' capability file. Sends nothing that is the user's. One thread with an event loop;
/// destroying it drops what is under way.
class ConnectionTest
{
public:
    using Done = std::function<void(ConnectionReport)>;

    ConnectionTest(AgentConfiguration agent, HttpServices services, TransportSettings settings = {});
    ~ConnectionTest();

    /// Once. `done` is called later, once; it may destroy the test.
    void start(Done done);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tandem

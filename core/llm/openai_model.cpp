// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openai_model.h"
#include "core/llm/openai_chat.h"
#include "core/llm/transport.h"

#include <utility>

namespace tandem {

namespace {

class OpenAiModel : public LanguageModel
{
public:
    OpenAiModel(AgentConfiguration agent, QString origin, QByteArray key, Milliseconds timeout)
        : m_agent(std::move(agent))
        , m_origin(std::move(origin))
        , m_key(std::move(key))
        , m_transport(timeout)
    {
    }

    ~OpenAiModel() override { m_key.fill('\0'); }

    void call(const CallRequest &request, Done done) override
    {
        const QByteArray body = chatBody(m_agent, request.prompt);
        m_transport.post(chatRequest(m_agent, body, m_key), [this, done = std::move(done)](const HttpReply &reply) {
            m_limits = rateLimitsOf(reply);
            const CallResult result = read(reply);
            if (result)
                ++m_answers;
            done(result);
        });
    }

    void abort() override { m_transport.abort(); }

    RateLimits takeRateLimits() override { return std::exchange(m_limits, {}); }

    CallResult readAgain(const std::vector<QByteArray> &bodies) const override
    {
        HttpReply stored;
        stored.status = 200;
        stored.body = bodies.empty() ? QByteArray() : bodies.front();
        return read(stored);
    }

private:
    CallResult read(const HttpReply &reply) const
    {
        const WireDecision decision = decide(reply, m_answers);
        if (decision.decision != CallDecision::Use)
            return refused(decision, reply.status);
        auto answer = readChatBody(reply);
        if (!answer)
            return refused(answer.error(), reply.status);
        return std::move(*answer);
    }

    /// What the server does not take is left to the user: a request that is changed unseen makes labels that cannot be
    /// compared with the others.
    CallResult refused(WireDecision decision, int status) const
    {
        if (decision.decision == CallDecision::Adapt)
            decision.decision = CallDecision::PauseJob;
        return tl::unexpected(failureFor(decision, status, m_origin, QString::fromUtf8(m_key)));
    }

    AgentConfiguration m_agent;
    QString m_origin;
    QByteArray m_key;
    int m_answers = 0;
    RateLimits m_limits;
    Transport m_transport;
};

} // namespace

Result<std::unique_ptr<LanguageModel>> makeOpenAiModel(const AgentConfiguration &agent,
                                                       const TransportSettings &settings)
{
    if (auto checked = checkEndpoint(agent); !checked)
        return tl::unexpected(checked.error());
    const auto endpoint = endpointOf(agent);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const QByteArray key =
        agent.keyVariable.isEmpty() ? QByteArray() : qgetenv(qPrintable(agent.keyVariable)).trimmed();
    std::unique_ptr<LanguageModel> model =
        std::make_unique<OpenAiModel>(agent, endpoint->origin, key, settings.callTimeout);
    return model;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/http_model.h"
#include "core/base/log.h"
#include "core/llm/http/kept_samples.h"
#include "core/llm/http/transport.h"
#include "core/llm/wire/adapting.h"
#include "core/llm/wire/agent_seed.h"
#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/call_failure.h"
#include "core/llm/wire/providers.h"
#include "core/llm/wire/wire_format.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

/// One call with its resends; kept alive by the reply that is waited for.
struct Exchange
{
    CallRequest request;
    LanguageModel::Done done;
    Adapting adapting;
    QByteArray name; ///< of what is asked, to keep its samples by
    Answer answer;   ///< the samples so far
    QStringList changes;
};

class HttpModel : public LanguageModel
{
public:
    HttpModel(AgentConfiguration agent, QString origin, const TransportSettings &settings, HttpServices services)
        : m_agent(std::move(agent))
        , m_format(wireFormatOf(m_agent.provider))
        , m_origin(std::move(origin))
        , m_services(std::move(services))
        , m_key(m_services.keys(m_origin, m_agent.keyVariable))
        , m_known(m_services.capabilities ? m_services.capabilities->of(m_agent).adaptation : Adaptation())
        , m_transport({settings.callTimeout, settings.idleTimeout})
    {
    }

    ~HttpModel() override { m_key.fill('\0'); }

    void call(const CallRequest &request, Done done) override
    {
        auto exchange = std::make_shared<Exchange>(
            Exchange{request, std::move(done), Adapting(m_known), KeptSamples::nameOf(request), {}, {}});
        exchange->answer = m_keptSamples.take(exchange->name);
        send(exchange);
    }

    void abort() override { m_transport.abort(); }
    RateLimits takeRateLimits() override { return std::exchange(m_limits, {}); }

    AnswerForm answerForm(const std::vector<LabelDefinition> &definitions) const override
    {
        return answerFormOf(m_agent, m_known, definitions);
    }

    CallResult readAgain(const std::vector<QByteArray> &bodies) const override
    {
        Answer whole;
        for (const QByteArray &body : bodies) {
            HttpReply stored;
            stored.status = 200;
            stored.body = body;
            auto answer = m_format.read(stored);
            if (!answer)
                return refused(answer.error(), stored.status);
            addSamples(whole, std::move(*answer));
        }
        return whole;
    }

private:
    int missing(const Exchange &exchange) const
    {
        return std::max(1, exchange.request.samples) - static_cast<int>(exchange.answer.samples.size());
    }

    void send(const std::shared_ptr<Exchange> &exchange)
    {
        const Adaptation &known = exchange->adapting.current();
        const int samples = std::min(missing(*exchange), m_format.mostSamples(known));
        const AgentConfiguration agent = withLaterSeed(m_agent, static_cast<int>(exchange->answer.samples.size()));
        AdaptedRequest request = m_format.request(agent, exchange->request, samples, known, m_key);
        exchange->changes = std::move(request.changes);
        m_transport.send(request.http, [this, exchange](const HttpReply &reply) { received(exchange, reply); });
    }

    void received(const std::shared_ptr<Exchange> &exchange, const HttpReply &reply)
    {
        m_limits = rateLimitsOf(reply);
        const ReplyDecision decision = decisionFor(reply, m_answers);
        if (decision.decision == CallDecision::Adapt && exchange->adapting.refused(m_agent, decision))
            return send(exchange);
        if (decision.decision != CallDecision::Use)
            return fail(exchange, decision, reply.status);
        auto answer = m_format.read(reply);
        if (!answer)
            return fail(exchange, answer.error(), reply.status);
        ++m_answers;
        learn(*exchange);
        addSamples(exchange->answer, std::move(*answer));
        if (missing(*exchange) > 0)
            return send(exchange);
        exchange->answer.adapted = exchange->changes;
        exchange->answer.seed = askedSeed(m_agent, exchange->adapting.current());
        exchange->done(std::move(exchange->answer));
    }

    void fail(const std::shared_ptr<Exchange> &exchange, const ReplyDecision &decision, int status)
    {
        m_keptSamples.keep(exchange->name, exchange->answer);
        exchange->done(refused(decision, status));
    }

    /// Only what was seen to help is remembered.
    void learn(Exchange &exchange)
    {
        const Adaptation &learned = exchange.adapting.learned();
        if (learned.isEmpty() || !m_known.add(learned) || !m_services.capabilities)
            return;
        if (const auto kept = m_services.capabilities->learn(m_agent, learned); !kept)
            writeLog(LogLevel::Warning, kept.error().message);
    }

    CallResult refused(ReplyDecision decision, int status) const
    {
        if (decision.decision == CallDecision::Adapt)
            decision.decision = CallDecision::PauseJob; // nothing is left to try
        return tl::unexpected(failureFor(decision, status, m_origin, QString::fromUtf8(m_key)));
    }

    AgentConfiguration m_agent;
    const WireFormat &m_format;
    QString m_origin;
    HttpServices m_services;
    QByteArray m_key;
    Adaptation m_known;
    KeptSamples m_keptSamples;
    RateLimits m_limits;
    int m_answers = 0;
    Transport m_transport; // last: its calls use what stands above
};

} // namespace

Result<std::unique_ptr<LanguageModel>> makeHttpModel(const AgentConfiguration &agent, const TransportSettings &settings,
                                                     const HttpServices &services)
{
    if (auto checked = checkEndpoint(agent, services.keys); !checked)
        return tl::unexpected(checked.error());
    return endpointOf(agent).map([&](const Endpoint &endpoint) -> std::unique_ptr<LanguageModel> {
        return std::make_unique<HttpModel>(agent, endpoint.origin, settings, services);
    });
}

ModelMaker httpModelMaker(HttpServices services)
{
    return [services = std::move(services)](const AgentConfiguration &agent, const TransportSettings &settings) {
        return makeHttpModel(agent, settings, services);
    };
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/connection_test.h"
#include "core/base/mailbox.h"
#include "core/llm/http/transport.h"
#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/providers.h"

#include <QElapsedTimer>

namespace tandem {

namespace {

CallRequest probe()
{
    LabelDefinition definition;
    definition.name = QStringLiteral("answer");
    for (const QString &value : {QStringLiteral("yes"), QStringLiteral("no")}) {
        Option option;
        option.value = value;
        definition.options.push_back(option);
    }
    CallRequest request;
    request.prompt.system = QStringLiteral("You answer with one word, as JSON.");
    request.prompt.user =
        QStringLiteral("Is one plus one two? Answer as {\"answer\": \"yes\"} or {\"answer\": \"no\"}.");
    request.content = request.prompt.user;
    request.definitions.push_back(definition);
    request.samples = 1;
    return request;
}

/// Mistrust of a probe is no mistrust of the samples: one is enough to see.
AgentConfiguration forProbe(AgentConfiguration agent)
{
    agent.samples = 1;
    return agent;
}

} // namespace

struct ConnectionTest::Parts
{
    Parts(AgentConfiguration configuration, HttpServices given, TransportSettings times)
        : agent(forProbe(std::move(configuration)))
        , services(std::move(given))
        , settings(times)
        , transport({times.callTimeout, times.idleTimeout})
    {
    }

    void begin()
    {
        const auto endpoint = endpointOf(agent);
        auto made = makeHttpModel(agent, settings, services);
        if (!endpoint || !made)
            return fail(made ? endpoint.error() : made.error());
        model = std::move(*made);
        const QByteArray key = services.keys(endpoint->origin, agent.keyVariable);
        clock.start();
        transport.send(wireFormatOf(agent.provider).modelList(agent, key), [this](const HttpReply &reply) {
            if (reply.status == 200)
                report.models = wireFormatOf(agent.provider).readModelList(reply.body);
            askProbe();
        });
    }

    void askProbe()
    {
        clock.start();
        model->call(probe(), [this](const CallResult &result) {
            report.took = clock.elapsed();
            if (result)
                take(*result);
            else
                takeFailure(result.error());
            done(report);
        });
    }

    void take(const Answer &answer)
    {
        report.hasAnswered = true;
        report.answeringModel = answer.model;
        report.adapted = answer.adapted;
        if (!answer.adapted.contains(schemaParameter()))
            report.form = formSeen(answer.samples.front().text);
        report.hasTokenProbabilities = !answer.samples.front().tokens.empty();
    }

    /// A server that does not know how to bind an answer to a choice says nothing, and answers as the prompt asks.
    AnswerForm formSeen(const QString &text) const
    {
        const CallRequest request = probe();
        const AnswerForm asked = answerFormOf(agent, Adaptation(), request.definitions);
        const bool isIgnored =
            asked == AnswerForm::Option && !optionTexts(request.definitions.front()).contains(text.trimmed());
        return isIgnored ? AnswerForm::Written : asked;
    }

    void takeFailure(const CallFailure &failure)
    {
        report.problem = failure.sentence();
        report.reason = failure.reason;
    }

    void fail(const Error &error)
    {
        report.problem = error.message;
        report.reason = QStringLiteral("agent");
        Mailbox::current()->post([listening = std::weak_ptr(alive), this] {
            if (!listening.expired())
                done(report);
        });
    }

    AgentConfiguration agent;
    HttpServices services;
    TransportSettings settings;
    Done done;
    ConnectionReport report;
    QElapsedTimer clock;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
    std::unique_ptr<LanguageModel> model;
    Transport transport;
};

ConnectionTest::ConnectionTest(AgentConfiguration agent, HttpServices services, TransportSettings settings)
    : m_parts(std::make_unique<Parts>(std::move(agent), std::move(services), settings))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(Done done)
{
    m_parts->done = std::move(done);
    m_parts->begin();
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/anthropic.h"

#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/wire_json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

constexpr int outputTokens = 1024; // the interface demands a limit; where the agent says nothing

FinishReason finishOf(const Json &body)
{
    const QString word = wire::textOf(body, "stop_reason");
    if (word == u"end_turn" || word == u"stop_sequence" || word == u"tool_use")
        return FinishReason::Complete;
    if (word == u"max_tokens" || word == u"model_context_window_exceeded")
        return FinishReason::CutOff;
    return word == u"refusal" ? FinishReason::Refusal : FinishReason::Unknown;
}

/// The first text or tool's input; thinking comes before.
QString textIn(const Json &content)
{
    for (const Json &block : wire::listOf(content)) {
        const QString type = wire::textOf(block, "type");
        if (type == u"tool_use")
            return wire::shallowText(wire::memberOf(block, "input"));
        if (type == u"text")
            return wire::textOf(block, "text");
    }
    return {};
}

ReadAnswer readMessage(const Json &body)
{
    if (!wire::memberOf(body, "content").is_array())
        return noAnswer(CallDecision::Retry, "unreadable_body");
    Sample sample;
    sample.finish = finishOf(body);
    sample.text = textIn(wire::memberOf(body, "content"));
    Answer answer = answerOf(std::move(sample));
    answer.model = wire::textOf(body, "model");
    const Json &usage = wire::memberOf(body, "usage");
    answer.usage.cachedInputTokens = wire::countOf(usage, "cache_read_input_tokens");
    answer.usage.inputTokens = wire::countOf(usage, "input_tokens") +
                               wire::countOf(usage, "cache_creation_input_tokens") + answer.usage.cachedInputTokens;
    answer.usage.outputTokens = wire::countOf(usage, "output_tokens");
    return answer;
}

/// Anthropic's Messages: no log-probabilities, one answer a request.
class Anthropic : public WireFormat
{
public:
    ReadAnswer read(const HttpReply &reply) const override { return readBody(reply, readMessage); }
    bool isOwn(const Json &body) const override { return wire::memberOf(body, "content").is_array(); }
    std::vector<ListedModel> readModelList(const QByteArray &body) const override { return listedData(body); }

protected:
    QStringList ownMembers() const override
    {
        return {QStringLiteral("model"), QStringLiteral("messages"), QStringLiteral("system")};
    }

    Json body(const Asked &asked) const override
    {
        Json body;
        body["model"] = asked.agent.model.toStdString();
        if (!asked.parameters.contains("max_tokens"))
            body["max_tokens"] = outputTokens;
        if (!asked.prompt.system.isEmpty())
            body["system"] = asked.prompt.system.toStdString();
        body["messages"] = Json::array({message("user", asked.prompt.user)});
        addParameters(body, asked.parameters);
        for (const char *unknown : {"logprobs", "top_logprobs"})
            body.erase(unknown);
        if (asked.schema)
            body["output_config"]["format"] = {{"type", "json_schema"}, {"schema", *asked.schema}};
        return body;
    }

    QString callPath(const AgentConfiguration &) const override { return QStringLiteral("/v1/messages"); }
    QString listPath() const override { return QStringLiteral("/v1/models"); }
    QStringList redundantEndings() const override { return {QStringLiteral("/messages"), QStringLiteral("/v1")}; }

    void addKey(HttpRequest &request, const QByteArray &key) const override
    {
        request.headers.emplace_back("x-api-key", key);
    }

    void addHeaders(HttpRequest &request) const override
    {
        request.headers.emplace_back("anthropic-version", "2023-06-01");
    }
};

} // namespace

const WireFormat &anthropicFormat()
{
    static const Anthropic format;
    return format;
}

ProviderInfo anthropicProvider()
{
    ProviderInfo info;
    info.provider = Provider::Anthropic;
    info.name = QT_TRANSLATE_NOOP("Provider", "Anthropic Messages");
    info.format = &anthropicFormat();
    info.servers = {
        {"Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY",
         QT_TRANSLATE_NOOP("Preset", "Needs a key of the provider; the texts leave this computer. Gives no token "
                                     "probabilities: ask for several samples, or for the model's own confidence.")}};
    return info;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/openai_responses.h"

#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/wire_json.h"
#include "core/llm/wire/wire_tokens.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

constexpr int alternatives = 20;

FinishReason finishOf(const Json &body)
{
    const QString status = wire::textOf(body, "status");
    if (status == u"completed")
        return FinishReason::Complete;
    const QString why = wire::textOf(wire::memberOf(body, "incomplete_details"), "reason");
    if (why == u"max_output_tokens")
        return FinishReason::CutOff;
    return why == u"content_filter" ? FinishReason::ContentFilter : FinishReason::Unknown;
}

void readContent(const Json &content, Sample &sample)
{
    for (const Json &part : wire::listOf(content)) {
        if (wire::textOf(part, "type") == u"refusal") {
            sample.finish = FinishReason::Refusal;
            sample.text += wire::textOf(part, "refusal");
        } else {
            sample.text += wire::textOf(part, "text");
            const std::vector<Token> tokens = wire::tokensOf(wire::memberOf(part, "logprobs"));
            sample.tokens.insert(sample.tokens.end(), tokens.begin(), tokens.end());
        }
    }
}

/// The model's thinking comes first, as items of another type.
Sample sampleOf(const Json &body)
{
    Sample sample;
    sample.finish = finishOf(body);
    for (const Json &item : wire::listOf(wire::memberOf(body, "output"))) {
        if (wire::textOf(item, "type") == u"message")
            readContent(wire::memberOf(item, "content"), sample);
        else if (wire::textOf(item, "type") == u"function_call" && sample.text.isEmpty())
            sample.text = wire::textOf(item, "arguments");
    }
    return sample;
}

ReadAnswer failed(const Json &error)
{
    const QString code = wire::textOf(error, "code");
    const QString words = wire::textOf(error, "message");
    if (code == u"invalid_prompt" || code == u"bio_policy")
        return noAnswer(CallDecision::FailItem, "content_filter", words);
    if (code == u"data_residency_mismatch")
        return noAnswer(CallDecision::PauseJob, "invalid_request", words);
    return noAnswer(CallDecision::Retry, "server_error_in_200", words);
}

ReadAnswer readResponse(const Json &body)
{
    const QString status = wire::textOf(body, "status");
    if (status == u"failed" || status == u"cancelled")
        return failed(wire::memberOf(body, "error"));
    if (!wire::memberOf(body, "output").is_array() || status == u"queued" || status == u"in_progress")
        return noAnswer(CallDecision::Retry, "unreadable_body");
    Answer answer = answerOf(sampleOf(body));
    answer.model = wire::textOf(body, "model");
    const Json &usage = wire::memberOf(body, "usage");
    answer.usage.inputTokens = wire::countOf(usage, "input_tokens");
    answer.usage.outputTokens = wire::countOf(usage, "output_tokens");
    answer.usage.cachedInputTokens = wire::countOf(wire::memberOf(usage, "input_tokens_details"), "cached_tokens");
    answer.usage.reasoningTokens = wire::countOf(wire::memberOf(usage, "output_tokens_details"), "reasoning_tokens");
    return answer;
}

/// Parameters under the names of chat completions get those of responses.
void translate(Json &body)
{
    for (const char *name : {"max_tokens", "max_completion_tokens"}) {
        if (!body.contains(name))
            continue;
        const Json value = body[name];
        body.erase(name);
        body["max_output_tokens"] = value;
    }
    if (!body.contains("reasoning_effort"))
        return;
    const Json effort = body["reasoning_effort"];
    body.erase("reasoning_effort");
    body["reasoning"]["effort"] = effort;
}

/// OpenAI's Responses.
class OpenAiResponses : public WireFormat
{
public:
    ReadAnswer read(const HttpReply &reply) const override
    {
        // A failed response carries its error inside a good status, and knows better what it means.
        const Json body = wire::parsed(reply.body);
        if (wire::textOf(body, "status") == u"failed")
            return failed(wire::memberOf(body, "error"));
        return readBody(reply, readResponse);
    }

    bool isOwn(const Json &body) const override { return wire::memberOf(body, "output").is_array(); }
    std::vector<ListedModel> readModelList(const QByteArray &body) const override { return listedData(body); }

protected:
    QStringList ownMembers() const override
    {
        return {QStringLiteral("model"), QStringLiteral("input"), QStringLiteral("instructions"),
                QStringLiteral("background")};
    }

    Json body(const Asked &asked) const override
    {
        Json body;
        body["model"] = asked.agent.model.toStdString();
        if (!asked.prompt.system.isEmpty())
            body["instructions"] = asked.prompt.system.toStdString();
        body["input"] = asked.prompt.user.toStdString();
        body["store"] = false; // it is on by default
        addParameters(body, asked.parameters);
        translate(body);
        const bool isOff = isSwitchedOff(asked.parameters, "logprobs");
        body.erase("logprobs");
        if (!isOff && !asked.parameters.contains("include"))
            body["include"] = Json::array({"message.output_text.logprobs"});
        if (!isOff && !asked.parameters.contains("top_logprobs"))
            body["top_logprobs"] = alternatives;
        if (asked.schema)
            body["text"]["format"] = {
                {"type", "json_schema"}, {"name", "answer"}, {"strict", true}, {"schema", *asked.schema}};
        return body;
    }

    QString callPath(const AgentConfiguration &) const override { return QStringLiteral("/responses"); }
    QString listPath() const override { return QStringLiteral("/models"); }
};

} // namespace

const WireFormat &openAiResponsesFormat()
{
    static const OpenAiResponses format;
    return format;
}

ProviderInfo openAiResponsesProvider()
{
    ProviderInfo info;
    info.provider = Provider::OpenAiResponses;
    info.name = QT_TRANSLATE_NOOP("Provider", "OpenAI Responses");
    info.format = &openAiResponsesFormat();
    return info;
}

} // namespace tandem

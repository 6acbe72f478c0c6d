// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/openai_completions.h"

#include "core/llm/wire/openai_parts.h"
#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/wire_json.h"
#include "core/llm/wire/wire_tokens.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

constexpr int alternatives = 5;
constexpr int outputTokens = 256; // where the agent says nothing; the interface's own default is 16

Sample sampleOf(const Json &choice)
{
    const Json &probabilities = wire::memberOf(choice, "logprobs");
    Sample sample;
    sample.finish = openai::finishOf(choice);
    sample.text = wire::textOf(choice, "text");
    // llama.cpp answers in the chat's form here too.
    sample.tokens = probabilities.is_object() && probabilities.contains("content")
                        ? wire::tokensOf(probabilities["content"])
                        : wire::legacyTokensOf(probabilities);
    return sample;
}

/// Legacy completions: a text is continued. OpenAI's davinci shape, still served by vLLM, llama.cpp and others.
class OpenAiCompletions : public WireFormat
{
public:
    int mostSamples(const Adaptation &known) const override { return openai::mostSamples(known); }

    ReadAnswer read(const HttpReply &reply) const override
    {
        return readBody(reply, [](const Json &body) { return openai::readChoices(body, sampleOf); });
    }

    bool isOwn(const Json &body) const override
    {
        return wire::memberOf(wire::firstOf(wire::memberOf(body, "choices")), "text").is_string();
    }
    std::vector<ListedModel> readModelList(const QByteArray &body) const override { return listedData(body); }

protected:
    QStringList ownMembers() const override
    {
        return {QStringLiteral("model"), QStringLiteral("prompt"), QStringLiteral("echo")};
    }

    Json body(const Asked &asked) const override
    {
        const QString &system = asked.prompt.system;
        const QString text = system.isEmpty() ? asked.prompt.user : system + u"\n\n" + asked.prompt.user;
        Json body;
        body["model"] = asked.agent.model.toStdString();
        body["prompt"] = text.toStdString();
        if (!asked.parameters.contains("max_tokens"))
            body["max_tokens"] = outputTokens;
        addParameters(body, asked.parameters);
        if (!asked.parameters.contains("logprobs"))
            body["logprobs"] = alternatives;
        openai::bindToChoice(body, asked.options);
        if (asked.samples > 1)
            body["n"] = asked.samples;
        return body;
    }

    QString callPath(const AgentConfiguration &) const override { return QStringLiteral("/completions"); }
    QString listPath() const override { return QStringLiteral("/models"); }
};

} // namespace

const WireFormat &openAiCompletionsFormat()
{
    static const OpenAiCompletions format;
    return format;
}

ProviderInfo openAiCompletionsProvider()
{
    ProviderInfo info;
    info.provider = Provider::OpenAiCompletions;
    info.name = QT_TRANSLATE_NOOP("Provider", "OpenAI completions (legacy)");
    info.format = &openAiCompletionsFormat();
    info.takesSchema = false;
    info.takesChoice = true;
    return info;
}

} // namespace tandem

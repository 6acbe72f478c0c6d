// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/openai_chat.h"

#include "core/llm/wire/openai_parts.h"
#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/wire_json.h"
#include "core/llm/wire/wire_tokens.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

constexpr int alternatives = 20;

/// Some servers give the text in parts.
QString contentOf(const Json &content)
{
    if (!content.is_array())
        return wire::textOf(content);
    QString text;
    for (const Json &part : content)
        text += wire::textOf(part, "text");
    return text;
}

QString toolArguments(const Json &message)
{
    const Json &call = wire::firstOf(wire::memberOf(message, "tool_calls"));
    return wire::textOf(wire::memberOf(call, "function"), "arguments");
}

Sample sampleOf(const Json &choice)
{
    const Json &message = wire::memberOf(choice, "message");
    Sample sample;
    sample.finish = openai::finishOf(choice);
    sample.text = contentOf(wire::memberOf(message, "content"));
    sample.tokens = wire::tokensOf(wire::memberOf(wire::memberOf(choice, "logprobs"), "content"));
    if (!sample.text.isEmpty())
        return sample;
    // The probabilities cover neither a refusal nor the arguments of a call.
    sample.tokens.clear();
    const QString refusal = wire::textOf(message, "refusal");
    if (!refusal.isEmpty())
        sample.finish = FinishReason::Refusal;
    sample.text = refusal.isEmpty() ? toolArguments(message) : refusal;
    return sample;
}

/// Chat completions of OpenAI and of whoever speaks like it: vLLM, llama.cpp, LM Studio, OpenRouter, Mistral, DeepSeek,
/// Azure, Ollama's /v1.
class OpenAiChat : public WireFormat
{
public:
    int mostSamples(const Adaptation &known) const override { return openai::mostSamples(known); }

    ReadAnswer read(const HttpReply &reply) const override
    {
        return readBody(reply, [](const Json &body) { return openai::readChoices(body, sampleOf); });
    }

    bool isOwn(const Json &body) const override { return wire::memberOf(body, "choices").is_array(); }
    std::vector<ListedModel> readModelList(const QByteArray &body) const override { return listedData(body); }

protected:
    QStringList ownMembers() const override { return {QStringLiteral("model"), QStringLiteral("messages")}; }

    Json body(const Asked &asked) const override
    {
        Json body;
        body["model"] = asked.agent.model.toStdString();
        body["messages"] = messages(asked.prompt);
        addParameters(body, asked.parameters);
        // A parameter that speaks of log-probabilities has the last word.
        if (!asked.parameters.contains("logprobs"))
            body["logprobs"] = true;
        if (!isSwitchedOff(asked.parameters, "logprobs") && !asked.parameters.contains("top_logprobs"))
            body["top_logprobs"] = alternatives;
        // OpenAI's form, which llama.cpp takes too; a flat one would be read as "any JSON" there.
        if (asked.schema)
            body["response_format"] = {
                {"type", "json_schema"},
                {"json_schema", {{"name", "answer"}, {"strict", true}, {"schema", *asked.schema}}}};
        openai::bindToChoice(body, asked.options);
        if (asked.samples > 1)
            body["n"] = asked.samples;
        return body;
    }

    QString callPath(const AgentConfiguration &) const override { return QStringLiteral("/chat/completions"); }
    QString listPath() const override { return QStringLiteral("/models"); }

    void addKey(HttpRequest &request, const QByteArray &key) const override
    {
        if (request.url.host().endsWith(u".azure.com"))
            request.headers.emplace_back("api-key", key);
        else
            WireFormat::addKey(request, key);
    }
};

} // namespace

const WireFormat &openAiChatFormat()
{
    static const OpenAiChat format;
    return format;
}

ProviderInfo openAiChatProvider()
{
    static constexpr auto hostedHint =
        QT_TRANSLATE_NOOP("Preset", "Needs a key of the provider; the texts leave this computer.");
    ProviderInfo info;
    info.provider = Provider::OpenAiCompatible;
    info.name = QT_TRANSLATE_NOOP("Provider", "OpenAI-compatible chat");
    info.format = &openAiChatFormat();
    info.takesChoice = true;
    info.hasReasoningEffort = true;
    info.servers = {
        {"OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY", hostedHint},
        {"OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY",
         QT_TRANSLATE_NOOP("Preset",
                           "Needs a key of the provider; the texts leave this computer, and different hosts may "
                           "answer for one model.")},
        {"Mistral", "https://api.mistral.ai/v1", "MISTRAL_API_KEY", hostedHint},
        {"DeepSeek", "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY", hostedHint},
        {"Azure", "https://RESOURCE.openai.azure.com/openai/v1", "AZURE_OPENAI_API_KEY",
         QT_TRANSLATE_NOOP("Preset", "Put your resource's name into the address; the model is the name of your "
                                     "deployment. The texts leave this computer.")},
        {"llama.cpp", "http://127.0.0.1:8080/v1", "",
         QT_TRANSLATE_NOOP("Preset", "A server on this computer. Start it with “llama-server”; the texts stay here.")},
        {"vLLM", "http://127.0.0.1:8000/v1", "",
         QT_TRANSLATE_NOOP("Preset", "A server on this computer. Start it with “vllm serve”; the texts stay here.")},
        {"LM Studio", "http://127.0.0.1:1234/v1", "",
         QT_TRANSLATE_NOOP("Preset", "A server on this computer. Start it in LM Studio; the texts stay here.")}};
    return info;
}

} // namespace tandem

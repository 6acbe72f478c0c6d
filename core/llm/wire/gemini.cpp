// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/gemini.h"

#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/wire_json.h"
#include "core/llm/wire/wire_tokens.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

using wire::Json;

constexpr int alternatives = 20;

FinishReason finishOf(const Json &candidate)
{
    const QString word = wire::textOf(candidate, "finishReason");
    if (word == u"STOP")
        return FinishReason::Complete;
    if (word == u"MAX_TOKENS")
        return FinishReason::CutOff;
    static const QStringList filtered = {QStringLiteral("SAFETY"),    QStringLiteral("RECITATION"),
                                         QStringLiteral("BLOCKLIST"), QStringLiteral("PROHIBITED_CONTENT"),
                                         QStringLiteral("SPII"),      QStringLiteral("LANGUAGE")};
    return filtered.contains(word) ? FinishReason::ContentFilter : FinishReason::Unknown;
}

Sample sampleOf(const Json &candidate)
{
    Sample sample;
    sample.finish = finishOf(candidate);
    for (const Json &part : wire::listOf(wire::memberOf(wire::memberOf(candidate, "content"), "parts"))) {
        if (wire::memberOf(part, "thought") != true)
            sample.text += wire::textOf(part, "text");
    }
    sample.tokens = wire::candidateTokensOf(wire::memberOf(candidate, "logprobsResult"));
    return sample;
}

Usage usageOf(const Json &counts)
{
    Usage usage;
    usage.inputTokens = wire::countOf(counts, "promptTokenCount");
    usage.cachedInputTokens = wire::countOf(counts, "cachedContentTokenCount");
    usage.reasoningTokens = wire::countOf(counts, "thoughtsTokenCount");
    usage.outputTokens = wire::countOf(counts, "candidatesTokenCount") + usage.reasoningTokens;
    return usage;
}

ReadAnswer readCandidates(const Json &body)
{
    Answer answer;
    for (const Json &candidate : wire::listOf(wire::memberOf(body, "candidates"))) {
        if (candidate.is_object())
            answer.samples.push_back(sampleOf(candidate));
    }
    const QString blocked = wire::textOf(wire::memberOf(body, "promptFeedback"), "blockReason");
    if (answer.samples.empty() && !blocked.isEmpty())
        return noAnswer(CallDecision::FailItem, "content_filter", blocked);
    if (answer.samples.empty())
        return noAnswer(CallDecision::Retry, "unreadable_body");
    answer.model = wire::textOf(body, "modelVersion");
    answer.usage = usageOf(wire::memberOf(body, "usageMetadata"));
    return answer;
}

struct Name
{
    const char *common;
    const char *own;
};

/// The names of chat completions for what Gemini calls otherwise.
constexpr std::array names = {Name{"max_tokens", "maxOutputTokens"},
                              Name{"max_completion_tokens", "maxOutputTokens"},
                              Name{"top_p", "topP"},
                              Name{"top_k", "topK"},
                              Name{"stop", "stopSequences"},
                              Name{"presence_penalty", "presencePenalty"},
                              Name{"frequency_penalty", "frequencyPenalty"}};

std::string ownName(const std::string &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&name](const Name &one) { return name == one.common; });
    return found == names.end() ? name : found->own;
}

/// These stand beside the generation's configuration and not in it.
bool isOutside(const std::string &name)
{
    return name == "safetySettings" || name == "cachedContent" || name == "labels" || name == "generationConfig" ||
           name == "serviceTier";
}

Json configurationOf(const Json &parameters)
{
    const Json &given = wire::memberOf(parameters, "generationConfig");
    Json configuration = given.is_object() ? given : Json::object();
    for (const auto &member : parameters.items()) {
        if (!isOutside(member.key()) && !member.value().is_null())
            configuration[ownName(member.key())] = member.value();
    }
    return configuration;
}

Json textPart(const QString &text)
{
    return Json{{"parts", Json::array({Json{{"text", text.toStdString()}}})}};
}

/// Google's Gemini, generateContent with an API key.
class Gemini : public WireFormat
{
public:
    int mostSamples(const Adaptation &known) const override
    {
        constexpr int most = 8;
        return known.drop.contains(QStringLiteral("candidateCount")) ? 1 : most;
    }

    ReadAnswer read(const HttpReply &reply) const override { return readBody(reply, readCandidates); }

    bool isOwn(const Json &body) const override { return wire::memberOf(body, "candidates").is_array(); }
    std::vector<ListedModel> readModelList(const QByteArray &body) const override
    {
        std::vector<ListedModel> models;
        const Json top = wire::parsed(body);
        for (const Json &entry : wire::listOf(wire::memberOf(top, "models"))) {
            QString name = wire::textOf(entry, "name");
            if (name.startsWith(u"models/"))
                name.remove(0, 7);
            if (!name.isEmpty())
                models.push_back({name, wire::countOf(entry, "inputTokenLimit")});
        }
        return models;
    }

protected:
    QStringList ownMembers() const override
    {
        return {QStringLiteral("model"), QStringLiteral("contents"), QStringLiteral("systemInstruction")};
    }

    Json body(const Asked &asked) const override
    {
        Json body;
        if (!asked.prompt.system.isEmpty())
            body["systemInstruction"] = textPart(asked.prompt.system);
        Json user = {{"role", "user"}};
        user.update(textPart(asked.prompt.user));
        body["contents"] = Json::array({user});
        for (const auto &member : asked.parameters.items()) {
            if (isOutside(member.key()) && !member.value().is_null())
                body[member.key()] = member.value();
        }
        body["generationConfig"] = generation(asked);
        return body;
    }

    QString callPath(const AgentConfiguration &agent) const override
    {
        const QString prefix = agent.model.startsWith(u"models/") ? QStringLiteral("/") : QStringLiteral("/models/");
        return prefix + agent.model.trimmed() + QStringLiteral(":generateContent");
    }

    QString listPath() const override { return QStringLiteral("/models"); }

    /// Never in the address, where it would land in logs.
    void addKey(HttpRequest &request, const QByteArray &key) const override
    {
        request.headers.emplace_back("x-goog-api-key", key);
    }

    Json schemaOf(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions) const override
    {
        return openApiSchema(answerSchema(agent, definitions));
    }

private:
    static Json generation(const Asked &asked)
    {
        Json configuration = configurationOf(asked.parameters);
        const bool isOff = isSwitchedOff(asked.parameters, "logprobs");
        if (isOff || configuration.value("logprobs", Json()).is_boolean())
            configuration.erase("logprobs");
        if (!isOff && !configuration.contains("responseLogprobs"))
            configuration["responseLogprobs"] = true;
        if (!isOff && configuration["responseLogprobs"] == true && !configuration.contains("logprobs"))
            configuration["logprobs"] = configuration.value("top_logprobs", Json(alternatives));
        configuration.erase("top_logprobs");
        if (asked.schema) {
            configuration["responseMimeType"] = "application/json";
            configuration["responseSchema"] = *asked.schema;
        }
        if (asked.samples > 1)
            configuration["candidateCount"] = asked.samples;
        return configuration;
    }
};

} // namespace

const WireFormat &geminiFormat()
{
    static const Gemini format;
    return format;
}

ProviderInfo geminiProvider()
{
    ProviderInfo info;
    info.provider = Provider::Gemini;
    info.name = QT_TRANSLATE_NOOP("Provider", "Google Gemini");
    info.format = &geminiFormat();
    info.servers = {
        {"Gemini", "https://generativelanguage.googleapis.com/v1beta", "GEMINI_API_KEY",
         QT_TRANSLATE_NOOP("Preset", "Needs a key of the provider; the texts leave this computer. Most models refuse "
                                     "token probabilities with an API key.")}};
    return info;
}

} // namespace tandem

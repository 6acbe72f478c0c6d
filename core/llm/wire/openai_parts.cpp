// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/openai_parts.h"
#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

namespace tandem::openai {

namespace {

using wire::Json;

/// llama.cpp counts the tokens of the first choice only; each entry of a choice's probabilities is one token.
void countEveryChoice(const Json &body, Answer &answer)
{
    if (!body.contains("timings") || answer.samples.size() < 2)
        return;
    qint64 counted = 0;
    for (const Sample &sample : answer.samples) {
        if (sample.tokens.empty()) {
            answer.usage.outputTokens *= static_cast<qint64>(answer.samples.size());
            return;
        }
        counted += static_cast<qint64>(sample.tokens.size());
    }
    answer.usage.outputTokens = counted;
}

Usage usageOf(const Json &body)
{
    const Json &counts = wire::memberOf(body, "usage");
    Usage usage;
    usage.inputTokens = wire::countOf(counts, "prompt_tokens");
    usage.outputTokens = wire::countOf(counts, "completion_tokens");
    usage.cachedInputTokens = wire::countOf(wire::memberOf(counts, "prompt_tokens_details"), "cached_tokens");
    if (usage.cachedInputTokens == 0)
        usage.cachedInputTokens = wire::countOf(counts, "prompt_cache_hit_tokens"); // DeepSeek
    usage.reasoningTokens = wire::countOf(wire::memberOf(counts, "completion_tokens_details"), "reasoning_tokens");
    return usage;
}

} // namespace

FinishReason finishOf(const Json &choice)
{
    const QString word = wire::textOf(choice, "finish_reason");
    if (word == u"stop" || word == u"eos" || word == u"tool_calls" || word == u"function_call")
        return FinishReason::Complete;
    if (word == u"length" || word == u"max_tokens" || word == u"model_length")
        return FinishReason::CutOff;
    return word == u"content_filter" ? FinishReason::ContentFilter : FinishReason::Unknown;
}

int mostSamples(const Adaptation &known)
{
    constexpr int most = 128;
    return known.drop.contains(QStringLiteral("n")) ? 1 : most;
}

void bindToChoice(Json &body, const QStringList &options)
{
    if (options.isEmpty())
        return;
    Json texts = Json::array();
    for (const QString &option : options)
        texts.push_back(option.toStdString());
    body["structured_outputs"] = {{"choice", texts}};
}

ReadAnswer readChoices(const Json &body, Sample (*sampleOf)(const Json &))
{
    Answer answer;
    for (const Json &choice : wire::listOf(wire::memberOf(body, "choices"))) {
        if (choice.is_object())
            answer.samples.push_back(sampleOf(choice));
    }
    if (answer.samples.empty())
        return noAnswer(CallDecision::Retry, "unreadable_body");
    answer.model = wire::textOf(body, "model");
    answer.fingerprint = wire::textOf(body, "system_fingerprint");
    answer.usage = usageOf(body);
    countEveryChoice(body, answer);
    return answer;
}

} // namespace tandem::openai

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/rate_limits.h"
#include "core/llm/wire/call_failure.h"
#include "core/llm/wire/providers.h"
#include "core/llm/wire/reply_decision.h"
#include "core/llm/wire/stored_answer.h"
#include "core/llm/wire/wire_format.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tandem;

namespace {

const QString secret = QStringLiteral("own-form-of-key");

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

constexpr std::array wireForms = {Provider::OpenAiCompatible, Provider::OpenAiResponses, Provider::OpenAiCompletions,
                                  Provider::Anthropic,        Provider::Gemini,          Provider::Ollama};
constexpr std::array statuses = {200, 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 501, 503, 529, 302, 0};

/// The second byte chooses the status; the first line is what the server says of waiting, the rest is its body.
HttpReply replyOf(uint8_t status, const QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\n');
    HttpReply reply;
    reply.status = statuses[status % statuses.size()];
    for (const char *name : {"retry-after", "x-ratelimit-reset-tokens", "anthropic-ratelimit-tokens-reset"})
        reply.headers.emplace_back(name, rest.left(std::max<qsizetype>(end, 0)));
    reply.headers.emplace_back("x-ratelimit-remaining-tokens", "0");
    reply.body = rest.mid(end + 1);
    return reply;
}

void checkUsage(const Usage &usage)
{
    require(usage.inputTokens >= 0 && usage.outputTokens >= 0, "no count is negative");
    require(usage.cachedInputTokens >= 0 && usage.reasoningTokens >= 0, "no part is negative");
}

void checkAnswer(const WireFormat &format, const HttpReply &reply)
{
    const ReadAnswer answer = format.read(reply);
    if (!answer) {
        require(answer.error().decision != CallDecision::Use, "what is no answer is not used");
        require(!answer.error().reason.isEmpty(), "there is a reason");
        return;
    }
    require(!answer->samples.empty(), "an answer has a sample");
    require(answer->samples.front().raw == reply.body, "the bytes are kept");
    for (size_t i = 1; i < answer->samples.size(); ++i)
        require(answer->samples[i].raw.isNull(), "the bytes are kept once");
    checkUsage(answer->usage);
}

void checkDecision(const HttpReply &reply)
{
    const ReplyDecision decision = decisionFor(reply);
    const bool isGood = reply.status == 200;
    require(isGood == (decision.decision == CallDecision::Use), "only a good status is used");
    require(decision.decision != CallDecision::Adapt || !decision.adaptation.isEmpty(), "there is something to adapt");
    const bool waits = decision.decision == CallDecision::RetryAfter;
    require(!waits || (decision.retryAfter > 0 && decision.retryAfter <= 120'000), "a wait is one of seconds");
    if (isGood)
        return;
    const CallFailure failure = failureFor(decision, reply.status, QStringLiteral("https://a.org:443"), secret);
    require(!failure.sentence().isEmpty() && !failure.sentence().contains(secret), "a sentence holds no key");
}

} // namespace

/// The first byte chooses the provider, the second the status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const WireFormat &format = wireFormatOf(wireForms[data[0] % wireForms.size()]);
    const QByteArray rest(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    const HttpReply reply = replyOf(data[1], rest);
    checkDecision(reply);
    checkAnswer(format, reply);
    for (const ListedModel &model : format.readModelList(reply.body))
        require(!model.name.isEmpty() && model.contextTokens >= 0, "a listed model has a name");
    samplesOfBody(reply.body);
    rateLimitsOf(reply);
    adaptedBody(reply.body, {{QStringLiteral("logprobs")}, {{QStringLiteral("a"), QStringLiteral("b")}}, {}});
    return 0;
}

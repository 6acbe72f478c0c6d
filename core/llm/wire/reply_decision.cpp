// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/reply_decision.h"
#include "core/llm/server_delay.h"
#include "core/llm/wire/error_body.h"
#include "core/llm/wire/refused_parameter.h"

#include <QRegularExpression>

#include <array>

namespace tandem {

namespace {

/// A longer wait is for a person to decide about.
constexpr Milliseconds longestWait = 120'000;

ReplyDecision decided(CallDecision decision, const char *reason)
{
    ReplyDecision result;
    result.decision = decision;
    result.reason = QString::fromLatin1(reason);
    return result;
}

bool mentionsAny(const ErrorBody &error, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&error](const char *word) { return error.mentions(word); });
}

ReplyDecision fromFault(const HttpReply &reply)
{
    using Fault = HttpReply::Fault;
    ReplyDecision result = decided(CallDecision::Retry, "connection");
    result.isUnreachable = reply.fault == Fault::Refused || reply.fault == Fault::HostNotFound;
    switch (reply.fault) {
    case Fault::Refused:
        return reply.isLoopback ? decided(CallDecision::PauseJob, "connection_refused_local") : result;
    case Fault::Tls:
        return decided(CallDecision::PauseJob, "tls");
    case Fault::TooLarge:
        return decided(CallDecision::FailItem, "answer_too_large");
    case Fault::Timeout:
        result.reason = QStringLiteral("timeout");
        result.wasTimeout = true;
        return result;
    case Fault::None:
    case Fault::HostNotFound:
    case Fault::ConnectionLost:
    case Fault::CutBody:
        break;
    }
    return result;
}

/// Retry after what the server says, if it says anything.
ReplyDecision waitAsTold(const HttpReply &reply, Milliseconds inBody, const char *reason)
{
    const Milliseconds delay = serverDelay(reply).value_or(inBody);
    if (delay > longestWait)
        return decided(CallDecision::PauseJob, "long_wait");
    ReplyDecision result = decided(delay > 0 ? CallDecision::RetryAfter : CallDecision::Retry, reason);
    result.retryAfter = delay;
    return result;
}

bool asksForTooMuch(const ErrorBody &error)
{
    static const QRegularExpression numbers(QStringLiteral("Limit:? (\\d+)\\D+Requested:? (\\d+)"));
    const auto match = numbers.match(error.message);
    return match.hasMatch() && match.captured(2).toLongLong() > match.captured(1).toLongLong();
}

bool isAboutMoney(const ErrorBody &error)
{
    static const std::array codes = {u"insufficient_quota", u"credit_balance_exhausted",
                                     u"organization_spend_limit_exceeded", u"project_spend_limit_exceeded",
                                     u"organization_usage_limit_exceeded"};
    for (const char16_t *code : codes) {
        if (error.code == QStringView(code) || error.type == QStringView(code))
            return true;
    }
    return error.detailCode == u"enforced_spend_limit_reached";
}

ReplyDecision fromTooMany(const HttpReply &reply, const ErrorBody &error)
{
    if (isAboutMoney(error))
        return decided(CallDecision::PauseJob, "billing");
    if (asksForTooMuch(error))
        return decided(CallDecision::FailItem, "too_large");
    for (const QString &quota : error.quotas) {
        if (quota.contains(u"PerDay"))
            return decided(CallDecision::PauseJob, "daily_quota");
    }
    ReplyDecision result = waitAsTold(reply, error.retryDelay, "rate_limit");
    // Anthropic's monthly cap is told from its rate limit only by the missing header.
    const bool isCap = error.isAnthropic && error.type == u"rate_limit_error" && result.retryAfter == 0;
    return isCap ? decided(CallDecision::PauseJob, "billing") : result;
}

ReplyDecision adapt(const ErrorBody &error, const char *otherwise)
{
    ReplyDecision result = decided(CallDecision::Adapt, otherwise);
    result.adaptation = adaptationFor(error);
    if (result.adaptation.isEmpty())
        result.decision = CallDecision::PauseJob;
    return result;
}

bool isTooLong(const ErrorBody &error)
{
    return mentionsAny(error, {"context_length_exceeded", "exceed_context_size_error", "maximum context length",
                               "prompt is too long", "context size", "longer than the context length"});
}

bool isFiltered(const ErrorBody &error)
{
    return error.detailCode == u"ResponsibleAIPolicyViolation" ||
           mentionsAny(
               error, {"content_filter", "content_policy_violation", "invalid_prompt", "ResponsibleAIPolicyViolation"});
}

ReplyDecision fromBadRequest(const ErrorBody &error, int answersSoFar)
{
    constexpr int trusted = 3;
    if (isTooLong(error))
        return decided(CallDecision::FailItem, "context_length");
    if (isFiltered(error))
        return decided(CallDecision::FailItem, "content_filter");
    if (refusesParameter(error))
        return adapt(error, "unsupported_parameter");
    if (error.detailCode == u"API_KEY_INVALID")
        return decided(CallDecision::PauseJob, "auth");
    if (error.message.startsWith(u"You have reached your specified"))
        return decided(CallDecision::PauseJob, "billing");
    const bool isOfThisItem = answersSoFar >= trusted && error.type != u"FAILED_PRECONDITION";
    return decided(isOfThisItem ? CallDecision::FailItem : CallDecision::PauseJob, "invalid_request");
}

ReplyDecision fromForbidden(const ErrorBody &error)
{
    if (error.isModeration)
        return decided(CallDecision::FailItem, "content_filter");
    if (error.mentions("not allowed to request logprobs"))
        return adapt(error, "unsupported_parameter");
    return decided(CallDecision::PauseJob, "auth");
}

ReplyDecision fromPayment(const HttpReply &reply, const ErrorBody &error)
{
    if (error.limitSource == u"openrouter_in_flight_budget" && serverDelay(reply))
        return waitAsTold(reply, 0, "rate_limit");
    return decided(CallDecision::PauseJob, "billing");
}

ReplyDecision fromServerError(const HttpReply &reply, const ErrorBody &error)
{
    if (reply.status == 501)
        return decided(CallDecision::PauseJob, "not_supported");
    if (error.mentions("Loading model"))
        return waitAsTold(reply, 0, "loading");
    const bool isFull = reply.status == 503 || reply.status == 529;
    return waitAsTold(reply, error.retryDelay, isFull ? "overloaded" : "server_error");
}

ReplyDecision fromClientError(const HttpReply &reply, const ErrorBody &error, int answersSoFar)
{
    switch (reply.status) {
    case 401:
        return decided(CallDecision::PauseJob, "auth");
    case 402:
        return fromPayment(reply, error);
    case 403:
        return fromForbidden(error);
    case 404:
        return decided(CallDecision::PauseJob, "model_not_found");
    case 408:
        return decided(CallDecision::Retry, "timeout");
    case 409:
        return decided(CallDecision::Retry, "conflict");
    case 413:
        return decided(CallDecision::FailItem, "too_large");
    case 422:
        return adapt(error, "invalid_request");
    case 429:
        return fromTooMany(reply, error);
    case 498:
    case 499:
        return decided(CallDecision::Retry, "server_error");
    default:
        return fromBadRequest(error, answersSoFar);
    }
}

ReplyDecision fromStatus(const HttpReply &reply, const ErrorBody &error, int answersSoFar)
{
    if (reply.status >= 500)
        return fromServerError(reply, error);
    if (reply.status >= 400)
        return fromClientError(reply, error, answersSoFar);
    if (reply.status >= 300)
        return decided(CallDecision::PauseJob, "redirect_refused");
    return {};
}

/// Servers that know better say so.
void obeyServer(const HttpReply &reply, ReplyDecision &result)
{
    const QByteArray told = reply.header("x-should-retry").trimmed();
    const bool wouldRetry = result.decision == CallDecision::Retry || result.decision == CallDecision::RetryAfter;
    if (told == "false" && wouldRetry)
        result.decision = CallDecision::FailItem;
    if (told == "true" && !wouldRetry && result.decision != CallDecision::Use)
        result.decision = CallDecision::Retry;
}

} // namespace

ReplyDecision decisionFor(const HttpReply &reply, int answersSoFar)
{
    const bool isGood = reply.status >= 200 && reply.status < 300;
    if (reply.status == 0 || (isGood && reply.fault != HttpReply::Fault::None))
        return fromFault(reply);
    if (isGood)
        return {};
    const ErrorBody error = readErrorBody(reply.body);
    ReplyDecision result = fromStatus(reply, error, answersSoFar);
    obeyServer(reply, result);
    result.serverWords = error.message;
    return result;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/error_body.h"
#include "core/llm/openai_chat.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

using nlohmann::json;

/// What stands for "not listed" where a server sends null.
constexpr double unknownLogProbability = -9999.0;

WireDecision retry(const char *reason)
{
    WireDecision decision;
    decision.decision = CallDecision::Retry;
    decision.reason = QString::fromLatin1(reason);
    return decision;
}

const json &memberOf(const json &object, const char *name)
{
    static const json nothing;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

const json &firstOf(const json &array)
{
    static const json nothing;
    return array.is_array() && !array.empty() ? array.front() : nothing;
}

QString textOf(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

qint64 countOf(const json &value)
{
    return value.is_number_integer() ? std::max<qint64>(0, value.get<qint64>()) : 0;
}

double logProbabilityOf(const json &entry)
{
    const json &value = memberOf(entry, "logprob");
    const double number = value.is_number() ? value.get<double>() : unknownLogProbability;
    return std::isfinite(number) ? number : unknownLogProbability;
}

QByteArray bytesOf(const json &entry)
{
    const json &bytes = memberOf(entry, "bytes");
    if (!bytes.is_array())
        return textOf(memberOf(entry, "token")).toUtf8();
    QByteArray result;
    for (const json &byte : bytes)
        result += byte.is_number_integer() ? static_cast<char>(byte.get<int>() & 0xFF) : '?';
    return result;
}

std::vector<Token> tokensOf(const json &content)
{
    std::vector<Token> tokens;
    if (!content.is_array())
        return tokens;
    tokens.reserve(content.size());
    for (const json &entry : content) {
        Token token{bytesOf(entry), logProbabilityOf(entry), {}};
        const json &rivals = memberOf(entry, "top_logprobs");
        for (const json &rival : rivals.is_array() ? rivals : json::array())
            token.alternatives.push_back({bytesOf(rival), logProbabilityOf(rival)});
        tokens.push_back(std::move(token));
    }
    return tokens;
}

FinishReason finishOf(const json &choice)
{
    const QString word = textOf(memberOf(choice, "finish_reason"));
    if (word == u"stop" || word == u"eos" || word == u"tool_calls" || word == u"function_call")
        return FinishReason::Complete;
    if (word == u"length" || word == u"max_tokens")
        return FinishReason::CutOff;
    return word == u"content_filter" ? FinishReason::ContentFilter : FinishReason::Unknown;
}

/// Some servers give the text in parts.
QString contentOf(const json &content)
{
    if (!content.is_array())
        return textOf(content);
    QString text;
    for (const json &part : content)
        text += textOf(memberOf(part, "text"));
    return text;
}

QString toolArguments(const json &message)
{
    return textOf(memberOf(memberOf(firstOf(memberOf(message, "tool_calls")), "function"), "arguments"));
}

Sample readMessage(const json &choice)
{
    const json &message = memberOf(choice, "message");
    const json &probabilities = memberOf(choice, "logprobs");
    Sample sample;
    sample.finish = finishOf(choice);
    sample.text = contentOf(memberOf(message, "content"));
    if (!sample.text.isEmpty()) {
        sample.tokens = tokensOf(memberOf(probabilities, "content"));
        return sample;
    }
    // The probabilities cover neither a refusal nor the arguments of a call.
    const QString refusal = textOf(memberOf(message, "refusal"));
    if (!refusal.isEmpty())
        sample.finish = FinishReason::Refusal;
    sample.text = refusal.isEmpty() ? toolArguments(message) : refusal;
    return sample;
}

QString requestIdOf(const HttpReply &reply)
{
    for (const char *name : {"x-request-id", "request-id", "apim-request-id"}) {
        const QByteArray id = reply.header(name);
        if (!id.isEmpty())
            return QString::fromLatin1(id.left(200));
    }
    return {};
}

bool isWebPage(const QByteArray &body)
{
    const QByteArray start = body.trimmed().left(15).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html");
}

/// Whether every bracket outside of strings is closed: a body that was cut is not.
bool isBalanced(const QByteArray &body)
{
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return depth == 0 && !inString;
}

/// Whether the parser stumbled over NaN or Infinity near this byte.
bool namesNoNumber(const QByteArray &body, size_t byte)
{
    constexpr qsizetype around = 4;
    const qsizetype at = std::max<qsizetype>(0, static_cast<qsizetype>(byte) - around);
    const QByteArray near = body.mid(at, 2 * around).toLower();
    return near.contains("nan") || near.contains("inf");
}

/// Why the parser refuses a body that is whole: what it holds is an answer all the same.
bool isRefusedForItsValues(const QByteArray &body)
{
    try {
        return json::parse(body.begin(), body.end()).is_discarded();
    } catch (const json::out_of_range &) {
        return isBalanced(body);
    } catch (const json::parse_error &error) {
        const bool isSurrogate = QByteArray(error.what()).contains("surrogate");
        return (isSurrogate || namesNoNumber(body, error.byte)) && isBalanced(body);
    } catch (const json::exception &) {
        return false;
    }
}

tl::expected<Answer, WireDecision> unreadable(const HttpReply &reply)
{
    if (isWebPage(reply.body)) {
        WireDecision decision = retry("not_an_api");
        decision.decision = CallDecision::PauseJob;
        return tl::unexpected(decision);
    }
    if (reply.body.isEmpty() || !isRefusedForItsValues(reply.body))
        return tl::unexpected(retry("unreadable_body"));
    Answer answer;
    answer.samples.push_back({reply.body, {}, {}, FinishReason::Unknown});
    answer.requestId = requestIdOf(reply);
    return answer;
}

/// Bytes that are no UTF-8 become U+FFFD, as the parser takes nothing else.
json parsed(const QByteArray &body)
{
    json value = json::parse(body.begin(), body.end(), nullptr, false);
    if (!value.is_discarded())
        return value;
    const QByteArray mended = QString::fromUtf8(body).toUtf8();
    return json::parse(mended.begin(), mended.end(), nullptr, false);
}

} // namespace

tl::expected<Answer, WireDecision> readChatBody(const HttpReply &reply)
{
    const json body = parsed(reply.body);
    if (!body.is_object())
        return unreadable(reply);
    const json &choice = firstOf(memberOf(body, "choices"));
    if (!choice.is_object()) {
        const ErrorBody error = readErrorBody(reply.body);
        WireDecision decision = retry(error.isPresent ? "server_error_in_200" : "unreadable_body");
        decision.serverWords = error.message;
        return tl::unexpected(decision);
    }
    if (body.contains("error") && !body.at("error").is_null())
        return tl::unexpected(retry("server_error_in_200"));
    Answer answer;
    answer.samples.push_back(readMessage(choice));
    answer.samples.back().raw = reply.body;
    answer.model = textOf(memberOf(body, "model"));
    answer.requestId = requestIdOf(reply);
    answer.usage.inputTokens = countOf(memberOf(memberOf(body, "usage"), "prompt_tokens"));
    answer.usage.outputTokens = countOf(memberOf(memberOf(body, "usage"), "completion_tokens"));
    return answer;
}

} // namespace tandem

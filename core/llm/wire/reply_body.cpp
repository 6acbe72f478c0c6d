// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/reply_body.h"
#include "core/llm/wire/error_body.h"
#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

using nlohmann::json;

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

/// The error among the lines of a stream that was not asked for.
ErrorBody errorInLines(const QByteArray &body)
{
    for (const QByteArray &line : body.split('\n')) {
        const QByteArray data = line.startsWith("data: ") ? line.mid(6) : line;
        ErrorBody error = readErrorBody(data);
        if (error.isPresent)
            return error;
    }
    return {};
}

ReadAnswer unreadable(const HttpReply &reply)
{
    if (isWebPage(reply.body))
        return noAnswer(CallDecision::PauseJob, "not_an_api");
    if (const ErrorBody error = errorInLines(reply.body); error.isPresent)
        return noAnswer(CallDecision::Retry, "server_error_in_200", error.message);
    if (reply.body.isEmpty() || !isRefusedForItsValues(reply.body))
        return noAnswer(CallDecision::Retry, "unreadable_body");
    Sample sample;
    sample.finish = FinishReason::Unknown;
    return answerOf(std::move(sample));
}

ReadAnswer readMembers(const HttpReply &reply, const wire::Json &body,
                       const std::function<ReadAnswer(const wire::Json &)> &read)
{
    const wire::Json &error = wire::memberOf(body, "error");
    if (!error.is_null())
        return noAnswer(CallDecision::Retry, "server_error_in_200", readErrorBody(reply.body).message);
    return read(body);
}

} // namespace

ReadAnswer readBody(const HttpReply &reply, const std::function<ReadAnswer(const nlohmann::ordered_json &)> &read)
{
    const wire::Json body = wire::parsed(reply.body);
    ReadAnswer answer = body.is_object() ? readMembers(reply, body, read) : unreadable(reply);
    if (!answer)
        return answer;
    answer->samples.front().raw = reply.body;
    answer->requestId = requestIdOf(reply);
    return answer;
}

tl::unexpected<ReplyDecision> noAnswer(CallDecision decision, const char *reason, const QString &serverWords)
{
    ReplyDecision result;
    result.decision = decision;
    result.reason = QString::fromLatin1(reason);
    result.serverWords = serverWords;
    return tl::unexpected(result);
}

Answer answerOf(Sample sample)
{
    Answer answer;
    answer.samples.push_back(std::move(sample));
    return answer;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/rate_limits.h"
#include "core/llm/server_delay.h"

#include <QDateTime>

#include <initializer_list>

namespace tandem {

namespace {

std::optional<qint64> countFrom(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 count = text.trimmed().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

Milliseconds untilMoment(const QByteArray &text)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(text.trimmed()), Qt::ISODateWithMs);
    return moment.isValid() ? std::max<Milliseconds>(0, moment.toMSecsSinceEpoch() - Clock::now()) : 0;
}

std::optional<RateLimit> limitFrom(const QByteArray &limit, const QByteArray &remaining, Milliseconds reset)
{
    const auto all = countFrom(limit);
    const auto left = countFrom(remaining);
    if (!all || !left || *all == 0)
        return std::nullopt;
    return RateLimit{*all, std::min(*left, *all), reset};
}

std::optional<RateLimit> openAiForm(const HttpReply &reply, const QByteArray &what)
{
    const QByteArray reset = reply.header("x-ratelimit-reset-" + what);
    return limitFrom(reply.header("x-ratelimit-limit-" + what), reply.header("x-ratelimit-remaining-" + what),
                     durationFrom(reset).value_or(0));
}

std::optional<RateLimit> anthropicForm(const HttpReply &reply, const QByteArray &what)
{
    const QByteArray name = "anthropic-ratelimit-" + what;
    return limitFrom(reply.header(name + "-limit"), reply.header(name + "-remaining"),
                     untilMoment(reply.header(name + "-reset")));
}

double shareLeft(const RateLimit &limit)
{
    return static_cast<double>(limit.remaining) / static_cast<double>(limit.limit);
}

std::optional<RateLimit> tightest(std::initializer_list<std::optional<RateLimit>> limits)
{
    std::optional<RateLimit> found;
    for (const auto &limit : limits) {
        if (limit && (!found || shareLeft(*limit) < shareLeft(*found)))
            found = limit;
    }
    return found;
}

} // namespace

RateLimits rateLimitsOf(const HttpReply &reply)
{
    RateLimits limits;
    limits.requests = tightest(
        {openAiForm(reply, "requests"), openAiForm(reply, "project-requests"), anthropicForm(reply, "requests")});
    limits.tokens = tightest({openAiForm(reply, "tokens"), openAiForm(reply, "tokens_usage_based"),
                              openAiForm(reply, "project-tokens"), anthropicForm(reply, "tokens"),
                              anthropicForm(reply, "input-tokens"), anthropicForm(reply, "output-tokens")});
    return limits;
}

} // namespace tandem

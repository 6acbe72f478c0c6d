// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/endpoint_budget.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr double enoughLeft = 0.1;
// Before the first answer: much for a Latin script, little for others.
constexpr double tokensOfCharacter = 0.5;
constexpr double tokensOfUnknownCall = 500;

/// Providers refill evenly: what is missing comes back until the reset.
TokenBucket bucketFrom(const RateLimit &told, Milliseconds now)
{
    const auto limit = static_cast<double>(told.limit);
    const auto missing = static_cast<double>(told.limit - told.remaining);
    const bool isKnown = told.reset > 0 && missing > 0;
    const double rate = isKnown ? missing / static_cast<double>(told.reset) : limit / 60'000;
    return {limit, static_cast<double>(told.remaining), rate, now};
}

} // namespace

void EndpointBudget::setUserLimits(qint64 requestsPerMinute, qint64 tokensPerMinute, Milliseconds now)
{
    setPerMinute(LimitKind::UserRequests, requestsPerMinute, now);
    setPerMinute(LimitKind::UserTokens, tokensPerMinute, now);
}

void EndpointBudget::learn(const RateLimits &limits, Milliseconds now)
{
    setFrom(LimitKind::ProviderRequests, limits.requests, now);
    setFrom(LimitKind::ProviderTokens, limits.tokens, now);
}

double EndpointBudget::expectedTokens(qint64 characters) const
{
    const double each =
        m_characters > 0 ? static_cast<double>(m_tokens) / static_cast<double>(m_characters) : tokensOfCharacter;
    return each * static_cast<double>(characters);
}

Milliseconds EndpointBudget::wait(double tokens, Milliseconds now) const
{
    Milliseconds longest = 0;
    for (const Limit &limit : m_limits) {
        if (limit.bucket)
            longest = std::max(longest, limit.bucket->wait(limit.isOfTokens() ? tokens : 1, now));
    }
    return longest;
}

int EndpointBudget::room(int most, Milliseconds now) const
{
    if (wait(usualTokens(), now) > 0)
        return 0;
    double room = most;
    for (const Limit &limit : m_limits) {
        if (limit.bucket)
            room = std::min(room, limit.bucket->level(now) / (limit.isOfTokens() ? usualTokens() : 1));
    }
    return std::max(1, static_cast<int>(room));
}

void EndpointBudget::take(double tokens, Milliseconds now)
{
    for (Limit &limit : m_limits) {
        if (limit.bucket)
            limit.bucket->take(limit.isOfTokens() ? tokens : 1, now);
    }
}

void EndpointBudget::settle(qint64 characters, double expected, qint64 actual, Milliseconds now)
{
    if (actual == 0)
        return; // the server does not say
    ++m_calls;
    m_characters += characters;
    m_tokens += actual;
    // The provider's own count comes with its replies.
    if (auto &bucket = limitOf(LimitKind::UserTokens).bucket)
        bucket->take(static_cast<double>(actual) - expected, now);
}

bool EndpointBudget::isGenerous(Milliseconds now) const
{
    return std::all_of(m_limits.begin(), m_limits.end(), [now](const Limit &limit) {
        return !limit.isOfProvider() || !limit.bucket ||
               limit.bucket->level(now) > enoughLeft * limit.bucket->capacity();
    });
}

std::optional<LimitInForce> EndpointBudget::inForce(Milliseconds now) const
{
    std::optional<LimitInForce> found;
    for (const Limit &limit : m_limits) {
        const Milliseconds wait = limit.bucket ? limit.bucket->wait(limit.isOfTokens() ? usualTokens() : 1, now) : 0;
        if (wait > 0 && (!found || wait > found->wait))
            found = LimitInForce{limit.kind, limit.number, wait};
    }
    return found;
}

EndpointBudget::Limit &EndpointBudget::limitOf(LimitKind kind)
{
    return *std::find_if(m_limits.begin(), m_limits.end(), [kind](const Limit &limit) { return limit.kind == kind; });
}

void EndpointBudget::setPerMinute(LimitKind kind, qint64 perMinute, Milliseconds now)
{
    Limit &limit = limitOf(kind);
    if (limit.number == perMinute)
        return; // what was taken stays taken
    limit.number = perMinute;
    limit.bucket =
        perMinute > 0 ? std::optional(TokenBucket::ofMinute(static_cast<double>(perMinute), now)) : std::nullopt;
}

void EndpointBudget::setFrom(LimitKind kind, const std::optional<RateLimit> &told, Milliseconds now)
{
    if (!told)
        return;
    Limit &limit = limitOf(kind);
    limit.number = told->limit;
    limit.bucket = bucketFrom(*told, now);
}

double EndpointBudget::usualTokens() const
{
    return m_calls > 0 ? static_cast<double>(m_tokens) / static_cast<double>(m_calls) : tokensOfUnknownCall;
}

} // namespace tandem

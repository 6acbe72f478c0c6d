// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/jobs/carrier/token_bucket.h"
#include "core/llm/rate_limits.h"

#include <array>
#include <optional>

namespace tandem {

/// Requests and tokens that an endpoint may be sent: by the user's limits a minute, and by what the provider's replies
/// tell of its own. What a call costs is expected by its size, from what the calls before it cost. Pure: the caller
/// tells the time (Clock::steady).
class EndpointBudget
{
public:
    /// 0: no limit.
    void setUserLimits(qint64 requestsPerMinute, qint64 tokensPerMinute, Milliseconds now);
    void learn(const RateLimits &limits, Milliseconds now);

    /// Tokens that a call with a prompt of so many characters will cost.
    double expectedTokens(qint64 characters) const;
    /// How long until a call that costs so much may begin; 0: now.
    Milliseconds wait(double tokens, Milliseconds now) const;
    /// Calls of the usual cost that may begin now, at most `most`.
    int room(int most, Milliseconds now) const;
    void take(double tokens, Milliseconds now);
    /// What a call really cost, once it is known.
    void settle(qint64 characters, double expected, qint64 actual, Milliseconds now);

    /// Of everything that the provider limits, more than a tenth is left.
    bool isGenerous(Milliseconds now) const;
    /// The limit that lets no call of the usual cost begin now.
    std::optional<LimitInForce> inForce(Milliseconds now) const;

private:
    struct Limit
    {
        LimitKind kind;
        qint64 number = 0;
        std::optional<TokenBucket> bucket;

        bool isOfTokens() const { return kind == LimitKind::UserTokens || kind == LimitKind::ProviderTokens; }
        bool isOfProvider() const { return kind == LimitKind::ProviderRequests || kind == LimitKind::ProviderTokens; }
    };

    Limit &limitOf(LimitKind kind);
    void setPerMinute(LimitKind kind, qint64 perMinute, Milliseconds now);
    void setFrom(LimitKind kind, const std::optional<RateLimit> &told, Milliseconds now);
    double usualTokens() const;

    std::array<Limit, 4> m_limits{{{LimitKind::UserRequests, 0, {}},
                                   {LimitKind::UserTokens, 0, {}},
                                   {LimitKind::ProviderRequests, 0, {}},
                                   {LimitKind::ProviderTokens, 0, {}}}};
    qint64 m_calls = 0;
    qint64 m_characters = 0;
    qint64 m_tokens = 0;
};

} // namespace tandem

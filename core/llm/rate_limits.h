// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/llm/http_message.h"

#include <optional>

namespace tandem {

/// What a provider says of one of its limits.
struct RateLimit
{
    qint64 limit = 0;       ///< all there is
    qint64 remaining = 0;   ///< of it now
    Milliseconds reset = 0; ///< from now until all of it is there again; 0: unknown

    bool operator==(const RateLimit &) const = default;
};

/// The rate limits that a reply tells of; empty where it tells none. Of several limits on one thing (input and output
/// tokens, those of a project), the one with the smallest share left.
struct RateLimits
{
    std::optional<RateLimit> requests;
    std::optional<RateLimit> tokens;

    bool operator==(const RateLimits &) const = default;
};

/// Reads x-ratelimit-{limit,remaining,reset}-* (OpenAI, Groq: "6m0s"; Azure: whole seconds, −1 for unknown) and
/// anthropic-ratelimit-*-{limit,remaining,reset} (a moment by RFC 3339, against the clock). Never fails: what cannot be
/// read is left out. Pure but for the clock. Thread: any.
RateLimits rateLimitsOf(const HttpReply &reply);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/call.h"

#include <functional>
#include <optional>

namespace tandem {

/// How often and how long to wait. Retries: 5 after a rate limit, 3 after a server's or transport's failure, 2 after a
/// time-out. Waits: what the server says plus up to 250 ms; else rand(0.5 … 1.0) × min(unit × 2^k, cap).
struct RetrySettings
{
    Milliseconds unit = 1'000;
    Milliseconds cap = 60'000;
    int rateLimitRetries = 5;
    int serverRetries = 3;
    int timeoutRetries = 2;
    Milliseconds itemDeadline = 600'000; ///< for all tries of an item together, from the first one
};

/// How long to wait before try number `failuresSoFar` + 1 after `failure`; empty: do not try again. Pure: `random`
/// gives [0, 1).
std::optional<Milliseconds> retryDelay(const RetrySettings &settings, const CallFailure &failure, int failuresSoFar,
                                       const std::function<double()> &random);

} // namespace tandem

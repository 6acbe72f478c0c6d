// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/retry_policy.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

int retriesFor(const RetrySettings &settings, const CallFailure &failure)
{
    if (failure.wasTimeout)
        return settings.timeoutRetries;
    return failure.reason == u"rate_limit" ? settings.rateLimitRetries : settings.serverRetries;
}

} // namespace

std::optional<Milliseconds> retryDelay(const RetrySettings &settings, const CallFailure &failure, int failuresSoFar,
                                       const std::function<double()> &random)
{
    constexpr double spread = 250;
    const bool isResolvable = failure.decision == CallDecision::Retry || failure.decision == CallDecision::RetryAfter;
    if (!isResolvable || failuresSoFar > retriesFor(settings, failure))
        return std::nullopt;
    if (failure.decision == CallDecision::RetryAfter)
        return failure.retryAfter + static_cast<Milliseconds>(random() * spread);
    const double doubled = static_cast<double>(settings.unit) * std::exp2(std::max(0, failuresSoFar - 1));
    const double longest = std::min(doubled, static_cast<double>(settings.cap));
    return static_cast<Milliseconds>((0.5 + 0.5 * random()) * longest);
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/model_cost.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr double tokensOfRate = 1e6;

const PriceRates &ratesFor(const Price &price, double promptTokens)
{
    const bool isLong = price.longPrompts && promptTokens > static_cast<double>(price.longPrompts->first);
    return isLong ? price.longPrompts->second : price.rates;
}

/// The cost of so many tokens for each call, none of them cached.
std::optional<double> costOf(const std::optional<Price> &price, qint64 calls, qint64 inputTokens, qint64 outputTokens)
{
    Usage usage;
    usage.inputTokens = inputTokens;
    usage.outputTokens = outputTokens;
    return tandem::costOf(price, usage, calls);
}

} // namespace

std::optional<double> costOf(const std::optional<Price> &price, const Usage &usage, qint64 calls)
{
    if (!price)
        return std::nullopt;
    const double perCall = static_cast<double>(usage.inputTokens) / static_cast<double>(std::max<qint64>(1, calls));
    const PriceRates &rates = ratesFor(*price, perCall);
    const qint64 cached = std::clamp<qint64>(usage.cachedInputTokens, 0, usage.inputTokens);
    const double input = static_cast<double>(usage.inputTokens - cached) * rates.input;
    const double cachedInput = static_cast<double>(cached) * rates.cachedInput.value_or(rates.input);
    return (input + cachedInput + static_cast<double>(usage.outputTokens) * rates.output) / tokensOfRate;
}

CostRange costBefore(const std::optional<Price> &price, const PlannedCalls &plan)
{
    constexpr qint64 fewestChatMarks = 7;
    constexpr qint64 mostChatMarks = 11;
    const qint64 leastInput = plan.promptBytes / 4 + plan.calls * fewestChatMarks;
    const qint64 mostInput = ((plan.promptBytes + 2) / 3 + plan.calls * mostChatMarks) * plan.samples;
    const qint64 leastOutput = plan.calls * plan.leastOutput * plan.samples;
    const qint64 mostOutput = plan.calls * plan.mostOutput * plan.samples;
    return {leastInput + leastOutput, mostInput + mostOutput, costOf(price, plan.calls, leastInput, leastOutput),
            costOf(price, plan.calls * plan.samples, mostInput, mostOutput)};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/catalogue/model_catalogue.h"

#include <optional>

namespace tandem {

/// What `calls` calls cost together, in US dollars. An unknown price is an unknown cost. Rates for long prompts apply
/// where the mean prompt is long.
std::optional<double> costOf(const std::optional<Price> &price, const Usage &usage, qint64 calls = 1);

/// What a job is going to send.
struct PlannedCalls
{
    qint64 calls = 0;
    qint64 promptBytes = 0; ///< UTF-8, of all calls together
    qint64 leastOutput = 0; ///< tokens of one answer
    qint64 mostOutput = 0;
    qint64 samples = 1; ///< answers to each prompt, which is charged between once and so many times
};

/// Tokens and cost before a job starts, between a token for every four bytes and one for every three (some scripts
/// take more: Amharic, Yoruba, Hungarian), with 7 to 11 tokens a call for the marks of a chat.
struct CostRange
{
    qint64 leastTokens = 0; ///< of prompts and answers
    qint64 mostTokens = 0;
    std::optional<double> least; ///< US dollars; empty: unknown
    std::optional<double> most;
};
CostRange costBefore(const std::optional<Price> &price, const PlannedCalls &plan);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/mean_token_probability.h"

#include <cmath>

namespace tandem {

std::optional<double> meanTokenProbability(const std::vector<Token> &tokens)
{
    if (tokens.empty())
        return std::nullopt;
    double sum = 0;
    for (const Token &token : tokens)
        sum += std::exp(token.logProbability);
    constexpr double decimals = 1e6;
    return std::round(sum / static_cast<double>(tokens.size()) * decimals) / decimals;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace tandem {

/// What most of the votes on one item say.
struct Majority
{
    std::vector<int> winners;    ///< categories with the most votes, ascending; several: a tie, which stays one
    std::optional<double> share; ///< of the votes, of each winner; empty: there are no votes

    std::optional<int> resolved() const { return winners.size() == 1 ? std::optional(winners.front()) : std::nullopt; }
};

Majority majorityOf(const std::vector<int> &votes);

struct WeightedVote
{
    int category = 0;
    double weight = 1;
};

struct WeightedMajority
{
    std::vector<double> scores; ///< by category
    std::vector<int> winners;   ///< as above
};

WeightedMajority weightedMajority(const std::vector<WeightedVote> &votes, int categories);

/// The weight of an annotator who is right in that share of items, for categories that are equally likely and errors
/// that fall on each of the others alike: log(a(K − 1)/(1 − a)). Negative for who is worse than chance. `accuracy` lies
/// between 0 and 1, both excluded: shrink a share that was seen, as by (right + 1)/(n + 2).
double logOddsWeight(double accuracy, int categories);

} // namespace tandem

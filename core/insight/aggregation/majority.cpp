// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/aggregation/majority.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tandem {

namespace {

constexpr double sameScore = 1e-12; // sums of the same weights in another order

} // namespace

Majority majorityOf(const std::vector<int> &votes)
{
    std::map<int, int> counts;
    int most = 0;
    for (const int vote : votes)
        most = std::max(most, ++counts[vote]);
    Majority majority;
    for (const auto &[category, count] : counts) {
        if (count == most)
            majority.winners.push_back(category);
    }
    if (!votes.empty())
        majority.share = static_cast<double>(most) / static_cast<double>(votes.size());
    return majority;
}

WeightedMajority weightedMajority(const std::vector<WeightedVote> &votes, int categories)
{
    WeightedMajority majority;
    majority.scores.resize(static_cast<size_t>(categories));
    for (const WeightedVote &vote : votes)
        majority.scores[static_cast<size_t>(vote.category)] += vote.weight;
    if (votes.empty())
        return majority;
    const double best = *std::max_element(majority.scores.begin(), majority.scores.end());
    for (int category = 0; category < categories; ++category) {
        if (majority.scores[static_cast<size_t>(category)] >= best - sameScore)
            majority.winners.push_back(category);
    }
    return majority;
}

double logOddsWeight(double accuracy, int categories)
{
    return std::log(accuracy * (categories - 1) / (1 - accuracy));
}

} // namespace tandem

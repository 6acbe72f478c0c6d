// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/chosen_stretches.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr double highestThreshold = 0.7;
constexpr double thresholdStep = 0.05;

bool isOverlapping(const LikelyStretch &a, const LikelyStretch &b)
{
    return a.begin < b.end && b.begin < a.end;
}

bool isSameStretch(const LikelyStretch &a, const LikelyStretch &b)
{
    return a.begin == b.begin && a.end == b.end && a.label == b.label;
}

double f1At(const std::vector<JudgedStretches> &texts, double threshold)
{
    size_t right = 0;
    size_t all = 0; // of both sides
    for (const JudgedStretches &text : texts) {
        const std::vector<LikelyStretch> chosen = chosenStretches(text.likely, threshold);
        all += chosen.size() + text.gold.size();
        for (const LikelyStretch &one : chosen)
            right += std::any_of(text.gold.begin(), text.gold.end(),
                                 [&one](const LikelyStretch &gold) { return isSameStretch(one, gold); })
                         ? 1
                         : 0;
    }
    return all == 0 ? 0 : 2.0 * static_cast<double>(right) / static_cast<double>(all);
}

} // namespace

std::vector<LikelyStretch> chosenStretches(std::vector<LikelyStretch> likely, double threshold)
{
    std::stable_sort(likely.begin(), likely.end(),
                     [](const LikelyStretch &a, const LikelyStretch &b) { return a.probability > b.probability; });
    std::vector<LikelyStretch> chosen;
    for (const LikelyStretch &one : likely) {
        if (one.probability < threshold)
            break;
        // What is likelier than one half can overlap nothing that is as likely: the look is for those below.
        const bool isFree = std::none_of(chosen.begin(), chosen.end(),
                                         [&one](const LikelyStretch &other) { return isOverlapping(one, other); });
        if (isFree)
            chosen.push_back(one);
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const LikelyStretch &a, const LikelyStretch &b) { return a.begin < b.begin; });
    return chosen;
}

double bestThreshold(const std::vector<JudgedStretches> &texts)
{
    double best = -1;
    double first = 0;
    double last = 0;
    for (double threshold = leastThreshold; threshold < highestThreshold; threshold += thresholdStep) {
        const double f1 = f1At(texts, threshold);
        if (f1 > best)
            first = threshold;
        if (f1 >= best)
            last = threshold;
        best = std::max(best, f1);
    }
    return (first + last) / 2;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/builtin/tag_lattice.h"

#include <vector>

namespace tandem {

/// The likeliest stretches that do not overlap, none likelier than the threshold left out but for a likelier one in its
/// place; in the text's order.
std::vector<LikelyStretch> chosenStretches(std::vector<LikelyStretch> likely, double threshold);

/// A held-out text's stretches beside those that are right, for choosing a threshold.
struct JudgedStretches
{
    std::vector<LikelyStretch> likely;
    std::vector<LikelyStretch> gold; ///< probabilities are of no matter
};

/// The threshold that gives the best F1 of exact stretches with their labels; the middle one of several that are
/// equally good.
double bestThreshold(const std::vector<JudgedStretches> &texts);

/// The lowest threshold that can be chosen: what is less likely would be noise for people.
constexpr double leastThreshold = 0.15;

} // namespace tandem

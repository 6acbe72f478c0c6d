// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agreement/coefficient.h"
#include "core/insight/agreement/counted_items.h"

#include <functional>
#include <vector>

namespace tandem {

/// How far two categories are from each other, squared where the metric says so; 0 for the same one.
using CategoryDistance = std::function<double(int, int)>;

CategoryDistance nominalDistance();
/// By the order of the schema: how many ratings of these items lie between.
CategoryDistance ordinalDistance(const CountedItems &items);
CategoryDistance intervalDistance(std::vector<double> values);
CategoryDistance ratioDistance(std::vector<double> values);

/// Sets of options as categories: `sets`, each in ascending order.
using OptionSets = std::vector<std::vector<int>>;
/// 1 − |A ∩ B| / |A ∪ B|; P. Jaccard (1912).
CategoryDistance jaccardDistance(OptionSets sets);
/// 1 − Jaccard's share × 1 where they are equal, 2/3 where one holds the other, 1/3 where they overlap. Source:
/// R. J. Passonneau (2006), Measuring agreement on set-valued items (MASI).
CategoryDistance masiDistance(OptionSets sets);

/// For any number of annotators and with missing ratings: 1 − observed/expected disagreement over the items with two
/// ratings or more; `pairs` counts such ratings (n..). No standard error. Source: K. Krippendorff (2011), Computing
/// Krippendorff's alpha-reliability.
AgreementValue krippendorffAlpha(const CountedItems &items, const CategoryDistance &distance);

} // namespace tandem

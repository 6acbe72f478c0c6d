// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tandem {

/// The largest sum of weights of pairs of a row and a column, no row and no column in two pairs. `weights`: none
/// negative; rows of equal length. Time goes with the cube of the larger side. Source: H. W. Kuhn (1955), The Hungarian
/// method for the assignment problem, with the potentials of J. Munkres (1957).
double heaviestAssignment(const std::vector<std::vector<double>> &weights);

} // namespace tandem

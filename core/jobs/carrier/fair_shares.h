// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tandem {

/// Divides `total` among those who want some of it: nobody gets more than he wants, what one leaves goes to the others,
/// and who wants more than the rest gets no less than any other. At least one each. Pure.
std::vector<int> fairShares(int total, const std::vector<int> &wanted);

} // namespace tandem

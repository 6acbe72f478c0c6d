// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/fair_shares.h"

#include <algorithm>
#include <numeric>

namespace tandem {

std::vector<int> fairShares(int total, const std::vector<int> &wanted)
{
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wanted[a] < wanted[b]; });
    std::vector<int> shares(wanted.size());
    int left = total;
    int waiting = static_cast<int>(wanted.size());
    for (const size_t i : order) {
        const int fair = (left + waiting - 1) / waiting;
        shares[i] = std::min(wanted[i], std::max(1, fair));
        left = std::max(0, left - shares[i]);
        --waiting;
    }
    return shares;
}

} // namespace tandem

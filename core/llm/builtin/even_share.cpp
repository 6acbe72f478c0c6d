// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/even_share.h"

#include <algorithm>
#include <numeric>

namespace tandem {

std::vector<size_t> evenShare(const std::vector<size_t> &sizes, size_t limit)
{
    const size_t whole = std::accumulate(sizes.begin(), sizes.end(), size_t(0));
    const double share = whole > limit ? static_cast<double>(limit) / static_cast<double>(whole) : 1;
    std::vector<size_t> kept;
    size_t seen = 0;
    size_t taken = 0;
    for (size_t i = 0; i < sizes.size(); ++i) {
        seen += sizes[i];
        const bool isInTurn = static_cast<double>(taken + sizes[i]) <= share * static_cast<double>(seen) + 1e-6;
        if (!isInTurn)
            continue;
        taken += sizes[i];
        kept.push_back(i);
    }
    return kept;
}

} // namespace tandem

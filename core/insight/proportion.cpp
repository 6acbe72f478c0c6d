// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proportion.h"

#include <algorithm>
#include <cmath>

namespace tandem {

ShareInterval wilsonInterval(qint64 successes, qint64 trials)
{
    if (trials <= 0)
        return {};
    constexpr double z = 1.959963984540054; // the 97.5 % point of the standard normal distribution
    const double n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double scale = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace tandem

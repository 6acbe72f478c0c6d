// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem {

/// An interval of a share; both ends in [0, 1].
struct ShareInterval
{
    double low = 0;
    double high = 1;
};

/// The 95 % score interval of a share that was seen as `successes` of `trials`; [0, 1] where there are no trials.
/// Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference. Unlike the plain
/// normal interval it stays inside [0, 1] and is sound for few trials and for shares near 0 or 1.
ShareInterval wilsonInterval(qint64 successes, qint64 trials);

} // namespace tandem

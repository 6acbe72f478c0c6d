// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tandem {

/// One annotator's word on one item: numbers from 0, codes of categories from 0. The same annotator may vote on an item
/// several times.
struct Vote
{
    int item = 0;
    int annotator = 0;
    int category = 0;
};

} // namespace tandem

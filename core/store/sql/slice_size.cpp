// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/slice_size.h"

#include <algorithm>

namespace tandem {

namespace {
constexpr Milliseconds wantedTime = 2;
}

SliceSize::SliceSize(int fewest, int most)
    : m_fewest(fewest)
    , m_most(most)
    , m_rows(fewest)
{
}

void SliceSize::note(int rows, Milliseconds took)
{
    if (took > wantedTime)
        m_rows = rows / 2;
    else if (took < wantedTime / 2 && rows >= m_rows)
        m_rows = rows * 2;
    m_rows = std::clamp(m_rows, m_fewest, m_most);
}

} // namespace tandem

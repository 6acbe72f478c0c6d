// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tandem {

/// How many rows a background command of the writer takes on: as many as took some milliseconds in the command before,
/// so that a person who decides something meanwhile waits no longer than that.
class SliceSize
{
public:
    /// Begins with `fewest`, which is at least 1.
    SliceSize(int fewest, int most);

    int rows() const { return m_rows; }
    /// What a slice of that many rows took on the writer's thread, without waiting for its turn.
    void note(int rows, Milliseconds took);

private:
    int m_fewest;
    int m_most;
    int m_rows;
};

} // namespace tandem

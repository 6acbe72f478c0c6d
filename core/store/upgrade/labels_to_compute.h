// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

// What is shown is computed by statements that know the columns of the newest version. So an older one only notes that
// it is to be computed, as the work of a job that cannot be: it stays noted where the program ends before it is done.

/// From version 5 on.
Result<void> noteLabelsToCompute(Connection &connection);

/// Once all columns are there. Nothing where nothing was noted.
Result<void> computeNotedLabels(Connection &connection);

} // namespace tandem

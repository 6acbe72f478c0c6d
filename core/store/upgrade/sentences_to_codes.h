// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

/// The step to version 3 that SQL cannot do: acts and subsets that are English sentences become codes with values. What
/// cannot be read is kept in its words.
Result<void> replaceSentencesByCodes(Connection &connection);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/migrations.h"

#include <vector>

namespace tandem {

/// Those in :/tandem/migrations, by number, without gaps, with the code of those that SQL alone cannot do.
std::vector<Migration> shippedMigrations();

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/subset_description.h"

#include <QString>

namespace tandem {

/// Where a job's records came from: "status:unverified, first 200", "left by baseline v2".
QString subsetText(const SubsetDescription &subset);

} // namespace tandem

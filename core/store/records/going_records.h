// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

/// Refused while an import is being taken back: a job would send texts, and pay for answers, of records that are going.
/// An import that is under way does no harm, for nobody sees its records.
Result<void> refuseWhileTakingBack(Connection &connection);

} // namespace tandem

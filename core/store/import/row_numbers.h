// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

/// The greatest number that is the id of a record, as rows without an id get one; 0 where there is none. Longer numbers
/// than rows can have are ids of another kind.
Result<qint64> lastRowNumber(Connection &connection);

} // namespace tandem

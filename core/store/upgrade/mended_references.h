// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

/// Mends rows that refer to others which are not there, as imports that were refused or cut off have left them: no
/// migration would take such a project. Records whose import is gone get an unfinished one, which is cleaned up; what
/// speaks of rows that are gone goes. Does nothing where all is whole.
Result<void> mendReferences(Connection &connection, int version);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

namespace tandem {

class Connection;
class Steps;

enum class Fate {
    None, ///< of what leaves, nothing is known
    Kept  ///< what was noted when it left before
};

/// Notes of each option that leaves a definition which stays that it left by `operation`: answers that come later and
/// name it are kept as the undo of that edit is to give them back (changed_answers.h).
void noteDepartures(Steps &steps, const Schema &before, const Schema &after, OperationId operation, Fate fate);

/// Refused while a file is being imported or taken back: it may bring labels that an edit would change.
Result<void> refuseDuringImport(Connection &connection);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QString>

namespace tandem {

class Connection;
class Steps;

enum class Fate {
    None, ///< of what leaves, nothing is known
    Kept  ///< what was noted when it left before
};

/// Notes of each option that leaves a definition which stays that it left by `operation`: answers that come later and
/// name it are kept as the undo of that edit is to give them back (changed_answers.h). Of those that are back, takes
/// the note away.
void noteDepartures(Steps &steps, const Schema &before, const Schema &after, OperationId operation, Fate fate);

/// Whether an option, a row of that alias, left by an edit of its own; with a whole label definition none does.
QString hasLeft(const QString &option);

/// Fills the temporary table `gone_option` (id, left_by_id) with them.
void findGoneOptions(Steps &steps);

/// Refused while a file is being imported or taken back: it may bring labels that an edit would change.
Result<void> refuseDuringImport(Connection &connection);

} // namespace tandem

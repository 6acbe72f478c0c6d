// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtGlobal>

namespace tandem {

class Steps;

// The staged labels of people beside what these people said in the project. A decision is what was said in the program:
// a verdict, or a label that came with no import. Inside a writer's command.

/// Drops the staged labels that are what the annotator said last: such a verdict stays one.
void dropEqualLabels(Steps &steps, ImportId import);

/// How many staged labels differ from a decision of the same person.
qint64 countConflicts(Steps &steps, ImportId import);

/// Drops the staged labels that differ from a decision of the same person; returns how many.
qint64 dropConflicts(Steps &steps, ImportId import);

} // namespace tandem

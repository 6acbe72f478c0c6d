// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/import/import_session.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace tandem {

class Connection;
class Steps;

// The staged labels beside what the same annotators, people or gold, said in the project: a verdict, or a label, by
// hand or by a former import. A decision is what was said in the program. Inside a writer's command.

/// Fills the temporary table met_label: which staged labels meet what the same annotator said, and how. What follows
/// reads it.
void noteMetLabels(Steps &steps, ImportId import);

/// Drops those that say what the annotator decided last: such a verdict stays one.
void dropDecidedLabels(Steps &steps);
/// Drops those that differ from what the same annotator said last; returns how many.
qint64 dropConflicts(Steps &steps);
qint64 metConflicts(Steps &steps);
/// SQL: whether a former import gave the staged label of that alias likewise. It is kept: when that import is taken
/// back, it still stands.
QString isMetBySame(const QString &staged);

/// How many staged labels differ from what the same annotator said last; without the table.
qint64 countConflicts(Steps &steps, ImportId import);

/// What rows would meet in the project if they updated its records; as in ImportCounts.
struct MetConflicts
{
    qint64 labels = 0;
    qint64 texts = 0;
};

/// Reads only. Of rows with the same id each is counted.
Result<MetConflicts> conflictsMet(Connection &connection, const std::vector<ImportedRow> &rows);

/// SQL: whether the visible record of the statement has another text than ?2, and people decided on the one it has.
QString isOtherTextOfDecided();

} // namespace tandem

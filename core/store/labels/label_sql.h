// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"
#include "core/store/labels/shown_jobs.h"

#include <QLatin1String>
#include <QString>

namespace tandem {

class Connection;

/// Which labels a statement speaks of: those of one definition.
struct LabelScope
{
    LabelDefinitionId definition;
    JobsOfDefinition jobs;
    ValueKind kind = ValueKind::Option;

    /// The options of its labels are in rows of their own, too (label_option and its likes).
    bool hasMembers() const { return kind != ValueKind::Option; }
};

/// The definition as it is seen now, or will be when `restoring`, an import, is complete. NotFound: there is none of
/// that id.
Result<LabelScope> currentScope(Connection &connection, LabelDefinitionId definition, ImportId restoring = {});

/// Which records a statement visits.
enum class Visit {
    Touched, ///< those in the temporary table touched_record
    All
};

/// A statement with its names filled in:
/// {ids}: a place for a list of ids (`idsAsJson`), as what IN takes.
/// {definition}: its id. {jobs}, {shown}, {leaving}: all jobs, those that are shown, and those that are being deleted,
/// as what IN takes. {shown-label:l}, {disagrees:l}: of the record of that alias, the id of the label of the newest
/// shown job that gave one, and whether shown jobs gave different ones. {value:l}: what can be compared for equality,
/// of a row of label, verification or import_label of that alias (stored_value.h). {rejected}: a value that equals no
/// other. {visit}: what goes before the table that a statement reads first; {visited:l}: the condition that joins it.
QString labelSql(const LabelScope &scope, QLatin1String sql, Visit visit = Visit::Touched);

} // namespace tandem

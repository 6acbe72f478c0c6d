// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/import/import_rows.h"
#include "core/store/import/import_session.h"

#include <QByteArray>
#include <QHash>

namespace tandem {

class Connection;

/// What all batches of one import have in common.
struct ImportTarget
{
    ImportId import;
    DuplicatePolicy onDuplicate = DuplicatePolicy::Stop;
    ConflictPolicy onConflict = ConflictPolicy::Keep;
    QHash<LabelDefinitionId, ValueKind> kinds; ///< of the values of each definition
    Milliseconds startedAt = 0;
};

/// Writes one slice of an import: new records with their labels directly, changes of visible records to the staging
/// tables. Its counts lack `rows`. Inside a writer's command.
Result<ImportCounts> writeImportBatch(Connection &connection, const ImportTarget &target, const ImportRows &rows);

} // namespace tandem

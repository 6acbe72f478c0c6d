// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/import/import_batch.h"

#include <QByteArray>
#include <QStringList>

namespace tandem {

class Connection;

struct ImportCompletion
{
    qint64 conflicts = 0; ///< see ImportCounts
    qint64 changed = 0;   ///< records that were there and become another, by a text, metadata or a label
};

/// How many staged labels differ from what the same annotator has in the project. Inside a writer's command.
Result<qint64> conflictingLabels(Connection &connection, const ImportTarget &target);

/// Applies what is staged, adds the names of new metadata columns, and makes everything visible. Inside a writer's
/// command.
Result<ImportCompletion> completeImport(Connection &connection, const ImportTarget &target,
                                        const QStringList &metadataNames, const QByteArray &report);

} // namespace tandem

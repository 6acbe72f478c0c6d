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
    qint64 unchanged = 0; ///< likewise
};

/// The staged labels of people who decided otherwise. Inside a writer's command.
Result<qint64> conflictingLabels(Connection &connection, const ImportTarget &target);

/// Applies what is staged, adds the names of new metadata columns, and makes everything visible. Inside a writer's
/// command.
Result<ImportCompletion> completeImport(Connection &connection, const ImportTarget &target,
                                        const QStringList &metadataNames, const QByteArray &report);

} // namespace tandem

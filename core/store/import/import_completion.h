// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/import/import_batch.h"

#include <QByteArray>
#include <QStringList>

namespace tandem {

class Connection;

/// Applies what is staged, adds the names of new metadata columns, and makes everything visible. Inside a writer's
/// command.
Result<void> completeImport(Connection &connection, const ImportTarget &target, const QStringList &metadataNames,
                            const QByteArray &report);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/views.h"

#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// The rows of these records for the table, in their order, with a label for every usable definition of the current
/// schema (unlabelled ones too); records that are gone are left out.
Result<std::vector<RecordRow>> recordRows(Connection &connection, const std::vector<RecordId> &ids,
                                          const QStringList &metadataColumns);

} // namespace tandem

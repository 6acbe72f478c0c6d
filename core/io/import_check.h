// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"

#include <functional>

namespace tandem {

/// Reads a whole source and counts without keeping anything: duplicates in the file and bad rows.
/// `countKnown` tells how many of some ids the project has already.
Result<ImportReport> checkSource(const ImportRequest &request, const Schema &schema,
                                 const std::function<Result<qint64>(const QStringList &ids)> &countKnown,
                                 const CancelToken &cancel, const Progress &progress);

} // namespace tandem

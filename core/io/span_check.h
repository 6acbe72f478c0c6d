// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import_check.h"
#include "core/io/span_import.h"

namespace tandem {

/// Reads a whole file of spans (`request.spans`) and counts without keeping anything: what importSpans would take and
/// leave out, duplicates, and what an update would meet in the project. As for checkSource.
Result<ImportReport> checkSpans(const ImportRequest &request, const Schema &schema, const SpanTargets &targets,
                                const std::function<Result<qint64>(const QStringList &ids)> &countKnown,
                                const CancelToken &cancel, const Progress &progress,
                                const ConflictLookup &conflicts = {});

/// The targets of a project that has no records yet.
SpanTargets targetsOfNewProject();

} // namespace tandem

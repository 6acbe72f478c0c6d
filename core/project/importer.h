// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/io/import.h"

namespace tandem {

/// Bringing records in. `progress` is called on a worker thread.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual Pending<Result<SourcePreview>> preview(const QString &path, const SourceOptions &options) = 0;
    /// Reads everything once and counts duplicates, bad rows and values that are no option; keeps nothing.
    virtual Pending<Result<ImportReport>> check(const ImportRequest &request, CancelToken cancel,
                                                Progress progress) = 0;
    /// Imports. With DuplicatePolicy::Stop a duplicate ends it with `Refused` and the counts in the sentence, and
    /// nothing is kept; nor is anything after a cancel. Records are seen only once all are in.
    virtual Pending<Result<ImportReport>> import(const ImportRequest &request, CancelToken cancel,
                                                 Progress progress) = 0;
};

} // namespace tandem

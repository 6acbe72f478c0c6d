// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/io/import.h"
#include "core/project/records.h"

namespace tandem {

enum class ExportFormat { Csv, JsonLines };

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    ResultList records;          ///< in this order; null: everything, in the order of import
    bool takeUnverified = false; ///< unverified LLM labels become final, with the source "unverified"
    bool allJobs = false;        ///< a row for every job, not only for the active one (CSV)
};

struct ExportReport
{
    qint64 records = 0;
    qint64 rows = 0;
    qint64 withFinalLabel = 0;
};

/// Writing records out, through a temporary file that takes the name at the end.
class Exporter
{
public:
    virtual ~Exporter() = default;

    virtual Pending<Result<ExportReport>> write(const ExportRequest &request, CancelToken cancel,
                                                Progress progress) = 0;
};

} // namespace tandem

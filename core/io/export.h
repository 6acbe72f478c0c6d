// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/io/export_target.h"
#include "core/io/formats/csv_dialect.h"

#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace tandem {

struct ExportRequest
{
    QString path;
    QIODevice *device = nullptr; ///< is written to in place of a file; outlives the export
    ExistingFile existing = ExistingFile::Refuse;
    QStringList inputs;                                   ///< files that must not be written over
    QString format = QStringLiteral("csv");               ///< the name of one of exportFormats()
    std::shared_ptr<const std::vector<RecordId>> records; ///< in this order; null: everything, in the order of import
    bool takeUnverified = false; ///< unverified LLM labels become final, with the source "unverified"
    bool allJobs = false;        ///< every job, not only the active one
    bool allAnnotators = false;  ///< every job, and after them everything that people said
    CsvDialect csv;
};

struct ExportReport
{
    qint64 records = 0;
    qint64 rows = 0;
    qint64 withFinalLabel = 0;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/io/export_target.h"
#include "core/io/formats/csv_dialect.h"
#include "core/io/formats/spans/span_losses.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace tandem {

/// That only the spans of one label definition are written, in a format of spans.
struct SpanExport
{
    QString label;          ///< the label definition
    bool takesGold = false; ///< the reference's spans rather than the final ones
};

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
    std::optional<SpanExport> spans; ///< `format` is one of spanFormats() then
};

struct ExportReport
{
    qint64 records = 0; ///< written
    qint64 leftOut = 0; ///< records of which a format of spans holds nothing, such as those without final spans
    qint64 rows = 0;
    qint64 withFinalLabel = 0;
    qint64 spans = 0; ///< written, of a format of spans
    SpanLosses lost;  ///< what a format of spans could not hold
};

} // namespace tandem

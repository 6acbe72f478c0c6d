// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/formats/spans/span_reader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// The first texts of a file of spans as they would be read, for the wizard.
struct SpanPreview
{
    std::vector<SpanDocument> documents; ///< at most 50
    std::vector<SpanFileFault> faults;   ///< met on the way
    SpanFindings findings;               ///< of these texts
};
/// The unit of offsets is guessed from the beginning of the file only. Blocks.
Result<SpanPreview> previewSpans(const QString &path, const QString &format, SpanSourceOptions options);

/// The name of the format of spans that a file seems to have, by the ending of its name and its beginning; empty where
/// it seems to hold none. Blocks.
QString guessedSpanFormat(const QString &path);

/// The different labels of a file's spans, in the order in which they come; stops at `limit` + 1. Blocks, and reads the
/// whole file.
Result<QStringList> spanLabels(const QString &path, const QString &format, const SpanSourceOptions &options,
                               qsizetype limit, const CancelToken &cancel, const Progress &progress);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"

namespace tandem {

/// Reads CSV or TSV with a row for each span: the columns id, start, end and label, and where they are there, text,
/// covered_text and confidence; others are metadata. Rows with one id that follow each other are one document, whose
/// text and metadata the first of them has. A row without start, end and label says that the document has no spans.
Result<std::unique_ptr<SpanReader>> openSpansCsv(const QString &path, const SpanSourceOptions &options);

} // namespace tandem

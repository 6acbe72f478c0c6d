// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_writer.h"

namespace tandem {

/// An object a line: id, text, spans (start, end, label, text and, where there is one, confidence; offsets in code
/// points) and, where there is some, the metadata as "meta". A document that nobody has labelled has no member spans.
std::unique_ptr<SpanWriter> spansJsonWriter();

/// A row a span: id, text, start, end, label, covered_text, confidence. The text stands in the first row of a document
/// only, since it may be long and have many spans. One that was labelled and has no spans has a row without one.
std::unique_ptr<SpanWriter> spansCsvWriter(const CsvDialect &dialect);

} // namespace tandem

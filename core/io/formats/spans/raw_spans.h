// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"

#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// A span as a file has it: its offsets in the file's unit.
struct RawSpan
{
    RawStretch stretch;
    QString label;
    std::optional<double> confidence = {};
    qint64 line = 0;
};

/// A document whose spans have no settled offsets yet.
struct RawSpanDocument
{
    SpanDocument document; ///< without spans
    qint64 row = 0;
    std::optional<std::vector<RawSpan>> spans;  ///< none: the file says nothing of any
    std::optional<std::vector<FileSpan>> ready; ///< they come from tags, and are settled
    std::vector<SpanFileFault> faults;
};

/// Reads documents from a file of rows.
class RawSpanSource
{
public:
    explicit RawSpanSource(std::unique_ptr<SourceReader> rows)
        : m_rows(std::move(rows))
    {
    }
    virtual ~RawSpanSource() = default;

    virtual std::optional<RawSpanDocument> next() = 0;
    SourceReader &rows() { return *m_rows; }
    const SourceReader &rows() const { return *m_rows; }

private:
    std::unique_ptr<SourceReader> m_rows;
};

using OpenRawSpans = std::function<Result<std::unique_ptr<RawSpanSource>>()>;

/// Reads a source's documents with their spans in code points. The unit of the offsets is the one that was given, else
/// guessed from all spans of the file, for which it is read once before. A span that covers another text than the file
/// says in the file's unit, and the right one in another unit, is taken from there; one that fits no unit is left out.
Result<std::unique_ptr<SpanReader>> openOffsetReader(const OpenRawSpans &open, const SpanSourceOptions &options);

/// What is wrong with a span, and of which, for a fault.
QString spanNotTaken(const RawStretch &stretch, const QString &reason);

} // namespace tandem

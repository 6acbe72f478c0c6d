// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/extract/spans/quoted_text.h"

#include <optional>
#include <vector>

namespace tandem {

/// Why a quote became no span.
enum class SpanFault {
    NotFound,     ///< the record does not hold it, or not that often
    Ambiguous,    ///< the record holds it several times, and nothing says which is meant
    UnknownLabel, ///< its label is no option
    Malformed,    ///< it has no quote or no label
};

/// A stable word for files and tables: "not_found", "ambiguous", "unknown_label", "malformed".
QString toWord(SpanFault fault);

struct LabelledSpan
{
    OptionId option;
    GroundedQuote place;
};

struct UngroundedSpan
{
    QString quote; ///< as the model gave it
    QString label;
    SpanFault fault = SpanFault::NotFound;
};

/// What an answer says about a span definition.
struct SpanReading
{
    std::optional<InvalidReason> invalid;   ///< why it cannot be read at all
    std::vector<LabelledSpan> spans;        ///< in the model's order; empty is an answer, too
    std::vector<UngroundedSpan> ungrounded; ///< for a person to look at
};

/// Reads quotes with labels and grounds them in the record's content. Taken are a JSON array of objects
/// {"text"|"quote"|"span": …, "label": …[, "occurrence": n]}, or of pairs [quote, label]; an object with such an array
/// under the definition's name, "spans", "entities" or "annotations"; an object of label → quotes; and lines
/// "Name: quote, label". Fences, prose around them and lenient JSON are borne. Pure; never throws. Thread: any.
SpanReading readSpans(const Sample &sample, const QString &content, const LabelDefinition &definition);

} // namespace tandem

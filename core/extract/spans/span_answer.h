// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/domain/span_facts.h"
#include "core/domain/status.h"
#include "core/extract/spans/quoted_text.h"

#include <optional>
#include <vector>

namespace tandem {

/// A label as the model said it of one quote.
struct SaidLabel
{
    /// Where it stands in the UTF-8 bytes of the answer's text, [begin, end), quotes excluded; empty where it is said
    /// once for several quotes, or not at all.
    qsizetype begin = 0;
    qsizetype end = 0;
    bool inJson = false; ///< it is a JSON string (its end is a quote)
    /// The probability that the label is right, given that the quote is to be labelled at all, 0–1; its kind says where
    /// it comes from. Whether the quote is a span, and where it ends, it says nothing of.
    std::optional<double> confidence;
    ConfidenceKind confidenceKind = ConfidenceKind::None;
    ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete;
};

struct LabelledSpan
{
    OptionId option;
    GroundedQuote place;
    SaidLabel said;
};

struct UngroundedSpan
{
    QString quote; ///< as the model gave it
    QString label;
    SpanFault fault = SpanFault::NotFound;
    std::optional<OptionId> option; ///< where the label is one
    SaidLabel said;
};

/// What an answer says about a span definition.
struct SpanReading
{
    std::optional<InvalidReason> invalid;    ///< why it cannot be read at all
    std::vector<LabelledSpan> spans;         ///< in the model's order; empty is an answer, too
    std::vector<UngroundedSpan> ungrounded; ///< for a person to look at
};

/// Reads quotes with labels and grounds them in the record's content. Taken are a JSON array of objects
/// {"text"|"quote"|"span": …, "label": …[, "occurrence": n, "before": …, "after": …, "context": …, "start": n, "end":
/// n, "confidence": p]}, or of pairs [quote, label]; an object with such an array under the definition's name, "spans",
/// "entities" or "annotations"; an object of label → quotes; and lines "Name: quote, label". Fences, prose around them
/// and lenient JSON are borne. As many quotes as the answer holds are in the two lists of the reading together. The
/// model's own word is a quote's confidence here; see `addTokenConfidence` for its tokens'. Pure; never throws.
/// Thread: any.
SpanReading readSpans(const Sample &sample, const QString &content, const LabelDefinition &definition);

} // namespace tandem

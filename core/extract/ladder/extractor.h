// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/domain/span_facts.h"

#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// What an answer said about one label definition: a value with the rung that read it, or a reason why there is none.
struct Extraction
{
    LabelDefinitionId definition;
    std::optional<LabelValue> value;
    Rung rung = Rung::Structured;                ///< where there is a value
    InvalidReason reason = InvalidReason::Empty; ///< where there is none
    QString excerpt;                             ///< of the part that was read, at most 80 code points
    /// Where the value stands in the UTF-8 bytes of the answer's text, [begin, end), quotes excluded; empty if unknown.
    /// For a multiple choice: the whole array with its brackets.
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    bool inJson = false;                     ///< the value is a JSON string (its end is a quote)
    QString rationale;                       ///< why, in the model's words; may be empty; only where there is a value
    std::vector<SpanFact> spans;             ///< of a value of spans, in its order
    std::vector<UngroundedQuote> ungrounded; ///< quotes that became no span
    std::optional<double> statedConfidence;  ///< the model's own word, 0–1; only where there is a value
};

/// Reads samples by the extraction ladder, strictest rung first; one result for each definition, in their order. No
/// rung turns an answer into its opposite: where two options fit, or a negation stands before the option, the answer
/// is invalid. Spans need the record, and are read by `readSpans`. Made once for a job. Pure; never throws, whatever
/// the text. Thread: any, also several at once.
class Extractor
{
public:
    explicit Extractor(std::vector<LabelDefinition> definitions);

    std::vector<Extraction> read(const Sample &sample) const;

private:
    struct Prepared;
    std::shared_ptr<const Prepared> m_prepared;
};

/// The same for a single sample.
std::vector<Extraction> extract(const Sample &sample, const std::vector<LabelDefinition> &definitions);

} // namespace tandem

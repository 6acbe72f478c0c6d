// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"

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
    bool inJson = false;                    ///< the value is a JSON string (its end is a quote)
    QString rationale;                      ///< why, in the model's words; may be empty
    std::optional<double> statedConfidence; ///< the model's own word, 0–1
};

/// Reads a sample by the extraction ladder, strictest rung first; one result for each definition, in their order.
/// No rung turns an answer into its opposite: where two options fit, or a negation stands before the option, the
/// answer is invalid. Rungs 1 to 4 are in use. Pure; never throws, whatever the text. Thread: any.
std::vector<Extraction> extract(const Sample &sample, const std::vector<LabelDefinition> &definitions);

} // namespace tandem

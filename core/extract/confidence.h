// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/schema.h"
#include "core/domain/status.h"
#include "core/extract/extractor.h"

#include <optional>
#include <vector>

namespace tandem {

/// A probability that a label is right, with how it was obtained.
struct Confidence
{
    double value = 0; ///< 0–1
    ConfidenceKind kind = ConfidenceKind::None;
    std::vector<double>
        distribution; ///< by option of a single choice, in the definition's order, sums to 1; else empty
    ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete;
    std::optional<double> entropy; ///< of the distribution, in nats; empty where there is none
    double joint = 0;              ///< probability of the label's own tokens
    double unresolved = 0;         ///< mass on tokens that several options share
    double residual = 0;           ///< mass on what is no option, or was not listed
};

/// The confidence of an extracted label from the answer's token log-probabilities: the probability of the option from
/// the label's own tokens (aligned on bytes), normalised over the options with the alternatives that were returned.
/// For a multiple choice: the joint probability of the value's tokens. Empty where there are no log-probabilities or
/// they cannot be aligned; the label is kept all the same.
std::optional<Confidence> confidenceFromTokens(const Sample &sample, const LabelDefinition &definition,
                                               const Extraction &extraction);

} // namespace tandem

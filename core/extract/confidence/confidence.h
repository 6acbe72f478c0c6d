// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/schema.h"
#include "core/domain/status.h"
#include "core/extract/confidence/option_forms.h"
#include "core/extract/confidence/token_alignment.h"
#include "core/extract/ladder/extractor.h"

#include <optional>
#include <vector>

namespace tandem {

/// A probability that a label is right, with how it was obtained.
struct Confidence
{
    double value = 0; ///< 0–1
    ConfidenceKind kind = ConfidenceKind::None;
    /// By option of a single choice, in the definition's order, sums to 1; empty where no other option was listed.
    std::vector<double> distribution;
    ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete;
    std::optional<double> entropy; ///< of the distribution, in nats; empty where there is none
    double joint = 0;              ///< probability of the label's own tokens
    double unresolved = 0;         ///< mass on tokens that several options share
    double residual = 0;           ///< mass on what is no option, or was not listed
    int votes = 0;                 ///< of the samples that were asked, how many said so …
    int voters = 0;                ///< … and how many they were; 0: one sample, no vote
};

/// An option that was read from an answer, with its place in the UTF-8 bytes of the text, [begin, end), quotes
/// excluded.
struct ChosenValue
{
    OptionId option;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool inJson = false; ///< it is a JSON string (its end is a quote)
};

/// A label definition with what is needed to tell its options from a value's tokens. Prepared once for a job.
class TokenConfidence
{
public:
    explicit TokenConfidence(LabelDefinition definition);

    /// The confidence of a label that was read from a sample, from the sample's token log-probabilities: the
    /// probability of the option from the label's own tokens (aligned on bytes), normalised over the options with the
    /// alternatives that were listed. What is not listed is not zero:
    ///  - Complete: it cannot move the value by more than 0.01, or every option is listed;
    ///  - Bounded: it can. The value is an upper bound; where no other option is listed at all, it is the lower bound
    ///    that the listed tokens prove (nothing is claimed where that is below 0.5: a grammar can force a label on a
    ///    model that wanted to say something else), and there is no distribution;
    ///  - Saturated: no other option is listed, and the label's tokens have 0.99 or more.
    /// For a multiple choice: the joint probability of the value's tokens, which is that of all its members and
    /// non-members together. Empty where there are no log-probabilities, where they cannot be aligned, or where one of
    /// the label's own is unknown; the label is kept all the same. Source of the formula: "Confidence from token
    /// log-probabilities", the walk along the sampled path. Thread: any.
    std::optional<Confidence> of(const Sample &sample, const Extraction &extraction) const;

    /// The same for each of several options that were read from one answer (labels of quotes); in their order.
    std::vector<std::optional<Confidence>> ofEach(const Sample &sample, const std::vector<ChosenValue> &values) const;

private:
    std::optional<Confidence> ofChosen(const Sample &sample, const QByteArray &content,
                                       const std::vector<TokenSpan> &spans, const ChosenValue &chosen) const;

    LabelDefinition m_definition;
    OptionForms m_plain;
    OptionForms m_inJson;
};

/// The same for a single label.
std::optional<Confidence> confidenceFromTokens(const Sample &sample, const LabelDefinition &definition,
                                               const Extraction &extraction);

/// Entropy of a distribution in nats.
double entropyOf(const std::vector<double> &distribution);

} // namespace tandem

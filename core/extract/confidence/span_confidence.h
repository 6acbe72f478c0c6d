// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence/confidence.h"
#include "core/extract/spans/span_answer.h"

namespace tandem {

/// Gives each quote of a reading, grounded or not, the probability of its label from the label's own tokens, normalised
/// over the options as for a label of a record. It replaces what the model said of itself. It is the probability that
/// the label is right for the quote where the model chose it; that the stretch is to be labelled at all, and that
/// nothing is missing, it does not say. Left as it is where there are no log-probabilities, where they cannot be
/// aligned, or where a label stands once for several quotes. `confidence` is made for the definition of the reading.
/// Pure. Thread: any.
void addTokenConfidence(SpanReading &reading, const Sample &sample, const TokenConfidence &confidence);

} // namespace tandem

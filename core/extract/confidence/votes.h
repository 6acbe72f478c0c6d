// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence/confidence.h"
#include "core/extract/ladder/extractor.h"

#include <optional>
#include <vector>

namespace tandem {

/// What a sample said about one label definition, and how sure that is.
struct Reading
{
    Extraction extraction;
    std::optional<Confidence> confidence; ///< only with a value; empty where the answer tells none
};

/// What becomes of an item by what its samples said about one definition (at least one). One sample is taken as it
/// stands. Of several, the value that most of them gave, equal sets counting as equal; a tie gives no label, and is
/// ambiguous; where none could be read, the most frequent reason. The confidence of the vote, best available first:
///  - token probabilities: the mean over the samples of the probability of that value, where every sample tells it and
///    none is saturated;
///  - votes: its share of all samples, unreadable ones included.
/// `votes` of `voters` is kept in either case. Pure. Thread: any.
Reading elect(const std::vector<Reading> &samples, const LabelDefinition &definition);

} // namespace tandem

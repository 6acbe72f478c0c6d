// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/known_label.h"
#include "core/domain/views.h"

#include <optional>
#include <vector>

namespace tandem {

class Steps;

/// The spans of a job's label, in the order of the text.
std::vector<SpanFact> spanFacts(Steps &steps, LabelId label);
/// In the model's order.
std::vector<UngroundedQuote> ungroundedQuotes(Steps &steps, LabelId label);

/// The latest saying of each person, without their names.
std::vector<SpanWorkOf> spanWorkOn(const KnownLabels &known, LabelDefinitionId definition);

/// What people who are done differ in, without their names: where they do (`isConflict`), or where it was settled.
std::optional<SpanSettling> settlingOf(const KnownLabels &known, LabelDefinitionId definition, bool isConflict);

} // namespace tandem

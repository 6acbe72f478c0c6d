// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/views.h"
#include "ui/records/spans/shown_span.h"

#include <vector>

namespace tandem {

/// The spans that a person goes on from: their own work, with what they said of each span of a job; else the job's, of
/// which they have said nothing yet.
std::vector<ShownSpan> shownSpans(const LabelDetail &label, AnnotatorId person);
/// The quotes of the model that stand nowhere, and that the person neither placed nor dropped.
std::vector<UngroundedQuote> openQuotes(const LabelDetail &label, AnnotatorId person);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

namespace tandem {

class FactCard;

// What a job's page says of it, fact by fact; what there is nothing to say about is left out.

/// What went in: the subset, its prompts, what the model learned from.
void showInputFacts(const JobSummary &summary, FactCard *card);
/// What came of its calls: how many, what failed, what they took.
void showCallFacts(const JobSummary &summary, FactCard *card);

} // namespace tandem

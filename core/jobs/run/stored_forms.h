// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/carrier/carrier.h"
#include "core/jobs/run/answer_reading.h"
#include "core/store/jobs/job_items.h"
#include "core/store/jobs/job_outcomes.h"

#include <vector>

namespace tandem {

/// What is stored of an answer, before it is read.
StoredAnswer storedForm(const CallTask &task, const Answer &answer);
/// What is stored of a call that gave none.
StoredFailure storedForm(const CallTask &task, const CallFailure &failure, CallFate fate);
/// What is stored of an answer once it is read.
ItemOutcomes storedForm(ItemId item, RecordId record, const SampleIds &samples, const AnswerReading &reading);
/// Of an answer whose stored bodies cannot be read again: invalid for every definition.
ItemOutcomes unreadableForm(ItemId item, RecordId record, const SampleIds &samples,
                            const std::vector<LabelDefinition> &definitions);

std::vector<RecordId> recordsOf(const std::vector<ItemOutcomes> &outcomes);

} // namespace tandem

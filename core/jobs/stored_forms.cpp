// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/stored_forms.h"

namespace tandem {

namespace {

constexpr int httpOk = 200;

AfterFailure after(CallFate fate)
{
    switch (fate) {
    case CallFate::TriedAgain:
        return AfterFailure::Retry;
    case CallFate::ItemFailed:
        return AfterFailure::Fail;
    case CallFate::GivenBack:
    case CallFate::JobPauses:
        break;
    }
    return AfterFailure::Wait;
}

StoredOutcome storedForm(const Reading &reading)
{
    const Extraction &extraction = reading.extraction;
    StoredOutcome outcome;
    outcome.definition = extraction.definition;
    outcome.value = extraction.value;
    outcome.rung = extraction.rung;
    outcome.reason = extraction.reason;
    outcome.excerpt = extraction.excerpt;
    if (reading.confidence) {
        outcome.confidence = reading.confidence->value;
        outcome.confidenceKind = reading.confidence->kind;
        outcome.distribution = reading.confidence->distribution;
    }
    return outcome;
}

} // namespace

StoredAnswer storedForm(const CallTask &task, const Answer &answer)
{
    StoredAnswer stored;
    stored.item = task.item;
    stored.finishedAt = Clock::now();
    stored.latency = stored.finishedAt - task.sentAt;
    stored.httpStatus = httpOk;
    stored.model = answer.model;
    stored.requestId = answer.requestId;
    stored.usage = answer.usage;
    stored.raw = answer.raw;
    return stored;
}

StoredFailure storedForm(const CallTask &task, const CallFailure &failure, CallFate fate)
{
    StoredFailure stored;
    stored.item = task.item;
    stored.finishedAt = Clock::now();
    stored.latency = stored.finishedAt - task.sentAt;
    stored.reason = failure.reason;
    stored.httpStatus = failure.httpStatus;
    stored.after = after(fate);
    return stored;
}

std::vector<StoredOutcome> storedForm(const std::vector<Reading> &readings)
{
    std::vector<StoredOutcome> outcomes;
    outcomes.reserve(readings.size());
    for (const Reading &reading : readings)
        outcomes.push_back(storedForm(reading));
    return outcomes;
}

std::vector<StoredOutcome> unreadableForm(const std::vector<LabelDefinition> &definitions)
{
    std::vector<StoredOutcome> outcomes;
    for (const LabelDefinition &definition : definitions) {
        StoredOutcome outcome;
        outcome.definition = definition.id;
        outcome.reason = InvalidReason::Malformed;
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

std::vector<RecordId> recordsOf(const std::vector<ItemOutcomes> &outcomes)
{
    std::vector<RecordId> records;
    records.reserve(outcomes.size());
    for (const ItemOutcomes &item : outcomes)
        records.push_back(item.record);
    return records;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/stored_forms.h"

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
    outcome.rationale = extraction.rationale;
    outcome.spans = extraction.spans;
    outcome.ungrounded = extraction.ungrounded;
    if (reading.confidence) {
        outcome.confidence = reading.confidence->value;
        outcome.confidenceKind = reading.confidence->kind;
        outcome.completeness = reading.confidence->completeness;
        outcome.distribution = reading.confidence->distribution;
        outcome.entropy = reading.confidence->entropy;
    }
    return outcome;
}

std::vector<StoredOutcome> storedForm(const std::vector<Reading> &readings)
{
    std::vector<StoredOutcome> outcomes;
    outcomes.reserve(readings.size());
    for (const Reading &reading : readings)
        outcomes.push_back(storedForm(reading));
    return outcomes;
}

std::vector<StoredOutcome> malformed(const std::vector<LabelDefinition> &definitions)
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

} // namespace

StoredAnswer storedForm(const CallTask &task, const Answer &answer)
{
    StoredAnswer stored;
    stored.item = task.item;
    stored.finishedAt = Clock::now();
    stored.latency = Clock::steady() - task.sentAt;
    stored.httpStatus = httpOk;
    stored.model = answer.model;
    stored.requestId = answer.requestId;
    stored.fingerprint = answer.fingerprint;
    stored.seed = answer.seed;
    stored.usage = answer.usage;
    for (const Sample &sample : answer.samples)
        stored.samples.push_back({sample.raw, sample.finish});
    return stored;
}

StoredFailure storedForm(const CallTask &task, const CallFailure &failure, CallFate fate)
{
    StoredFailure stored;
    stored.item = task.item;
    stored.finishedAt = Clock::now();
    stored.latency = Clock::steady() - task.sentAt;
    stored.reason = failure.reason;
    stored.httpStatus = failure.httpStatus;
    stored.after = after(fate);
    return stored;
}

ItemOutcomes storedForm(ItemId item, RecordId record, const SampleIds &samples, const AnswerReading &reading)
{
    ItemOutcomes outcomes{item, record, {}, storedForm(reading.labels)};
    for (size_t i = 0; i < reading.samples.size() && i < samples.size(); ++i)
        outcomes.samples.push_back({samples[i], storedForm(reading.samples[i])});
    return outcomes;
}

ItemOutcomes unreadableForm(ItemId item, RecordId record, const SampleIds &samples,
                            const std::vector<LabelDefinition> &definitions)
{
    ItemOutcomes unreadable{item, record, {}, malformed(definitions)};
    for (const SampleId sample : samples)
        unreadable.samples.push_back({sample, unreadable.labels});
    return unreadable;
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

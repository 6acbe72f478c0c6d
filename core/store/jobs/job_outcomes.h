// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/domain/span_facts.h"
#include "core/domain/status.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

class Connection;

/// What a sample said about one label definition, or what became of an item; with the confidence of the label.
struct StoredOutcome
{
    LabelDefinitionId definition;
    std::optional<LabelValue> value;
    Rung rung = Rung::Structured; ///< where there is a value
    std::optional<double> confidence;
    ConfidenceKind confidenceKind = ConfidenceKind::None;
    ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete;
    std::vector<double> distribution;            ///< by option, in the order of the job's schema; empty: unknown
    std::optional<double> entropy;               ///< of the distribution, in nats
    QString rationale;                           ///< why, in the model's words; may be empty
    InvalidReason reason = InvalidReason::Empty; ///< where there is no value
    QString excerpt;                             ///< where there is no value, at most 80 code points
    std::vector<SpanFact> spans;                 ///< of a value of spans
    std::vector<UngroundedQuote> ungrounded;     ///< quotes that became no span
};

struct SampleOutcomes
{
    SampleId sample;
    std::vector<StoredOutcome> outcomes; ///< one for each definition of the job
};

struct ItemOutcomes
{
    ItemId item;
    RecordId record;
    std::vector<SampleOutcomes> samples;
    std::vector<StoredOutcome> labels; ///< what becomes of the item; one for each definition of the job
};

/// Writes labels and invalid outcomes of answered items, which are done then, and refreshes the projection. Items that
/// are gone or not answered are ignored.
Result<void> storeOutcomes(Connection &connection, const Job &job, const std::vector<ItemOutcomes> &items);

} // namespace tandem

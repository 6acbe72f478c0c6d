// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"
#include "core/domain/status.h"

#include <optional>
#include <vector>

namespace tandem {

/// A row of an export with everything that was said, read back: what a job said, or what a person did.
struct RestoredRow
{
    LabelDefinitionId definition;
    std::optional<LabelValue> modelValue;
    std::optional<double> confidence;
    ConfidenceKind confidenceKind = ConfidenceKind::None;
    QString agent;
    int agentVersion = 0;
    qint64 job = 0; ///< as the file numbers it; 0: none
    Milliseconds labelledAt = 0;
    QString annotator;
    QString verifier;
    std::optional<LabelValue> verifiedValue;
    Milliseconds verifiedAt = 0;
    QString comment;
    std::optional<LabelValue> gold;

    /// Else it is a job's, or says how the record is shown.
    bool isOfPerson() const { return !verifier.isEmpty() && (job == 0 ? labelledAt == 0 : annotator == verifier); }
    bool isOfJob() const { return job > 0 && !isOfPerson(); }
};

struct RestoredRecord
{
    Record record; ///< without an id
    std::vector<size_t> typedMetadata = {}; ///< the members whose value is JSON and no text, in ascending order
    std::vector<RestoredRow> rows;
};

} // namespace tandem

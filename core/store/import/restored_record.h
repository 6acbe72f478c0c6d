// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/annotator.h"
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

    std::optional<LabelValue> finalValue; ///< as the record is shown
    std::optional<Status> status;         ///< likewise
    qint64 line = 0;                      ///< of the file
    std::optional<AnnotatorKind> saidBy;  ///< empty: the row only says how the record is shown

    bool isSettled() const { return saidBy == AnnotatorKind::Reconciliation; }
    bool isOfPerson() const { return saidBy == AnnotatorKind::Person || isSettled(); }
    bool isOfJob() const { return saidBy == AnnotatorKind::Agent; }
};

struct RestoredRecord
{
    Record record;                          ///< without an id
    std::vector<size_t> typedMetadata = {}; ///< the members whose value is JSON and no text, in ascending order
    std::vector<RestoredRow> rows;
};

} // namespace tandem

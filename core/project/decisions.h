// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/decision.h"

#include <vector>

namespace tandem {

/// What people decide. Every answer comes after the decision is durable. Human acts go before all other writing.
class Decisions
{
public:
    virtual ~Decisions() = default;

    /// Applies one decision to all records, as one operation.
    virtual Pending<Result<DecisionResult>> decide(const Decision &decision, const std::vector<RecordId> &records) = 0;
    /// Reverses the person's latest act that is not undone, or the latest undo that is not redone.
    virtual Pending<Result<UndoResult>> undo(AnnotatorId person) = 0;
    virtual Pending<Result<UndoResult>> redo(AnnotatorId person) = 0;
};

} // namespace tandem

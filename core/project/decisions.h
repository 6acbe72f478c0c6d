// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/decision.h"

#include <vector>

namespace tandem {

class ProjectAccess;

/// What people decide. Every answer comes after the decision is durable. Human acts go before all other writing.
class Decisions
{
public:
    explicit Decisions(ProjectAccess &access)
        : m_access(access)
    {
    }

    /// Applies one decision to all records, as one operation.
    Pending<Result<DecisionResult>> decide(const Decision &decision, const std::vector<RecordId> &records);
    /// Reverses the person's latest act that is not undone, or the latest undo that is not redone.
    Pending<Result<UndoResult>> step(AnnotatorId person, UndoStep step);

private:
    ProjectAccess &m_access;
};

} // namespace tandem

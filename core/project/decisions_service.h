// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/decisions.h"
#include "core/project/project_access.h"

namespace tandem {

class DecisionsService : public Decisions
{
public:
    explicit DecisionsService(ProjectAccess &access)
        : m_access(access)
    {
    }

    Pending<Result<DecisionResult>> decide(const Decision &decision, const std::vector<RecordId> &records) override;
    Pending<Result<UndoResult>> undo(AnnotatorId person) override;
    Pending<Result<UndoResult>> redo(AnnotatorId person) override;

private:
    ProjectAccess &m_access;
};

} // namespace tandem

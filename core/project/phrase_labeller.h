// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"
#include "core/domain/decision.h"

#include <vector>

namespace tandem {

class ProjectAccess;

/// Labels a phrase in very many records, in slices between which other writing goes on, on a thread of its own. The end
/// cuts it short: what is done by then stays, as an act that can be undone. Thread: any.
class PhraseLabeller
{
public:
    explicit PhraseLabeller(ProjectAccess &access);
    ~PhraseLabeller() { m_closing.cancel(); }

    Pending<Result<PhraseCounts>> count(const PhraseDecision &decision, std::vector<RecordId> records,
                                        Progress progress, CancelToken cancel);
    Pending<Result<DecisionResult>> label(const PhraseDecision &decision, std::vector<RecordId> records,
                                          Progress progress, CancelToken cancel);

private:
    Result<PhraseCounts> countNow(const PhraseDecision &decision, const std::vector<RecordId> &records,
                                  const Progress &progress, const CancelToken &cancel);
    Result<DecisionResult> labelNow(PhraseDecision decision, const std::vector<RecordId> &records,
                                    const Progress &progress, const CancelToken &cancel);
    bool isStopped(const CancelToken &cancel) const { return cancel.isCancelled() || m_closing.isCancelled(); }

    ProjectAccess &m_access;
    CancelToken m_closing;
    TaskThread m_thread{QStringLiteral("tandem phrase labeller")};
};

} // namespace tandem

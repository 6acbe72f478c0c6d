// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"
#include "core/domain/decision.h"
#include "core/domain/record_deletion_counts.h"

#include <vector>

namespace tandem {

class ProjectAccess;

/// Deletes records, and goes on with what an undo or a redo began, in slices between which other writing goes on, on a
/// thread of its own. The end cuts it short; what is left is done when the project is opened next. Thread: any.
class RecordDeleter
{
public:
    explicit RecordDeleter(ProjectAccess &access);
    ~RecordDeleter() { m_closing.cancel(); }

    Pending<Result<RecordActResult>> remove(AnnotatorId person, std::vector<RecordId> records, Milliseconds seenAt,
                                            Progress progress);
    /// Goes on with what a step began; answers it with its counts.
    Pending<Result<UndoResult>> finish(UndoResult begun);

private:
    Result<RecordActResult> removeNow(AnnotatorId person, const std::vector<RecordId> &records, Milliseconds seenAt,
                                      const Progress &progress);
    void resume();
    Progress telling(Progress progress);

    ProjectAccess &m_access;
    CancelToken m_closing;
    TaskThread m_thread{QStringLiteral("tandem record deleter")};
};

} // namespace tandem

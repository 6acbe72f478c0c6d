// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/base/task_thread.h"

#include <QtGlobal>

#include <functional>

namespace tandem {

class ProjectAccess;

/// Brings what is shown up to jobs that were shown or hidden, in slices between which other writing goes on, on a
/// thread of its own. The end cuts it short; what is left is done when the project is opened next. Thread: any.
class LabelRefresher
{
public:
    /// `tell(done, total)` is called on that thread, as `Jobs::refreshing` says.
    LabelRefresher(ProjectAccess &access, std::function<void(qint64 done, qint64 total)> tell);
    ~LabelRefresher();

    /// Does what is to be done, if anything is.
    void wake();
    /// The same, answered when it is done.
    Pending<Result<void>> whenDone();

private:
    Result<void> run();

    ProjectAccess &m_access;
    std::function<void(qint64, qint64)> m_tell;
    CancelToken m_closing;
    TaskThread m_thread{QStringLiteral("tandem label refresher")};
};

} // namespace tandem

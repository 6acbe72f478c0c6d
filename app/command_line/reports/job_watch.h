// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/base/cancel_token.h"
#include "core/project/jobs.h"

#include <QObject>

#include <map>
#include <optional>

namespace tandem {

class Console;

/// Follows jobs from before they start until they rest: prints progress, and pauses the awaited job on Ctrl+C.
class JobWatch : public QObject
{
    Q_OBJECT

public:
    JobWatch(Jobs &jobs, Console &console, const CancelToken &cancel);

    /// Runs the event loop until the job has come to rest.
    Attempt<JobSummary> waitForRest(JobId job);

signals:
    void settled();

private:
    void pauseIfAsked(JobId job);

    Jobs &m_jobs;
    Console &m_console;
    CancelToken m_cancel;
    bool m_isPausing = false;
    std::map<JobId, JobSummary> m_rested;
    std::optional<Error> m_error;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/run/job_batch.h"

#include <QObject>

#include <functional>

namespace tandem {

class Writer;

/// Writes down what a run brings in: one command of the writer is under way at a time, and what arrives meanwhile goes
/// with the next. Lives on the runner's thread.
class ResultWriter : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<int()> claimable; ///< how many items are to be claimed with the next command
        std::function<void(const JobBatch &, JobBatchResult)> committed;
        std::function<void(const Error &)> failed;
        std::function<void()> idle; ///< there is nothing to write
    };

    /// `job` outlives it, and may change.
    ResultWriter(Writer &writer, const Job &job, Handlers handlers);

    /// What goes with the next command; `schedule` afterwards.
    JobBatch &next() { return m_next; }
    /// Writes soon: everything that arrives in the same turn goes in one command.
    void schedule();
    /// Writes at once, if no command is under way.
    void write();
    /// Writes nothing more, and forgets what waits.
    void close();

private:
    JobBatch takeBatch();

    Writer &m_writer;
    const Job &m_job;
    Handlers m_handlers;
    JobBatch m_next;
    bool m_isWriting = false;
    bool m_isScheduled = false;
    bool m_isClosed = false;
};

} // namespace tandem

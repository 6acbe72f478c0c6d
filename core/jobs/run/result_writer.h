// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/run/job_batch.h"
#include "core/store/sql/slice_size.h"

#include <QObject>

#include <functional>

namespace tandem {

class Writer;

/// Writes down what a run brings in, a batch at a time: what arrives meanwhile goes with the next. A batch goes to the
/// writer in parts of a few milliseconds, so that people's decisions come in between. Lives on the runner's thread.
class ResultWriter : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<int()> claimable; ///< how many items are to be claimed with the next batch
        std::function<void(const JobBatch &, JobBatchResult)> committed; ///< of each part
        std::function<void(const Error &)> failed;
        std::function<void()> idle; ///< there is nothing to write
    };

    /// `job` outlives it, and may change.
    ResultWriter(Writer &writer, const Job &job, Handlers handlers);

    /// What goes with the next batch; `schedule` afterwards.
    JobBatch &next() { return m_next; }
    /// Writes soon: everything that arrives in the same turn goes in one batch.
    void schedule();
    /// Writes at once, if no batch is under way.
    void write();
    bool isWriting() const { return m_partsUnderWay > 0; }
    /// Writes nothing more, and forgets what waits.
    void close();

private:
    struct Written
    {
        JobBatchResult result;
        Milliseconds took;
    };

    JobBatch takeBatch();
    void writePart(JobBatch part);
    void take(const JobBatch &part, Result<Written> written);

    Writer &m_writer;
    const Job &m_job;
    Handlers m_handlers;
    JobBatch m_next;
    SliceSize m_partSize;
    int m_partsUnderWay = 0;
    bool m_isScheduled = false;
    bool m_isClosed = false;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/result_writer.h"

#include "core/store/sql/writer.h"

#include <utility>

namespace tandem {

ResultWriter::ResultWriter(Writer &writer, const Job &job, Handlers handlers)
    : m_writer(writer)
    , m_job(job)
    , m_handlers(std::move(handlers))
{
}

void ResultWriter::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            write();
        },
        Qt::QueuedConnection);
}

void ResultWriter::write()
{
    if (m_isWriting || m_isClosed)
        return;
    const auto batch = std::make_shared<const JobBatch>(takeBatch());
    if (batch->isEmpty())
        return m_handlers.idle();
    m_isWriting = true;
    m_writer
        .submit(Priority::Background,
                [batch, job = m_job](Connection &connection) { return writeBatch(connection, job, *batch); })
        .then(this, [this, batch](Result<JobBatchResult> result) {
            m_isWriting = false;
            if (result)
                m_handlers.committed(*batch, std::move(*result));
            else
                m_handlers.failed(result.error());
        });
}

void ResultWriter::close()
{
    m_isClosed = true;
    m_next = {};
}

JobBatch ResultWriter::takeBatch()
{
    JobBatch batch = std::exchange(m_next, {});
    batch.claim = m_handlers.claimable();
    return batch;
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_result_writer.cpp"

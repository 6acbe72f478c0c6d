// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/result_writer.h"

#include "core/store/sql/writer.h"

#include <utility>

namespace tandem {

namespace {
constexpr int fewestInPart = 10;
constexpr int mostInPart = 500;
} // namespace

ResultWriter::ResultWriter(Writer &writer, const Job &job, Handlers handlers)
    : m_writer(writer)
    , m_job(job)
    , m_handlers(std::move(handlers))
    , m_partSize(fewestInPart, mostInPart)
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
    if (isWriting() || m_isClosed)
        return;
    JobBatch batch = takeBatch();
    if (batch.isEmpty())
        return m_handlers.idle();
    for (JobBatch &part : inParts(std::move(batch), size_t(m_partSize.rows())))
        writePart(std::move(part));
}

void ResultWriter::writePart(JobBatch part)
{
    ++m_partsUnderWay;
    const auto shared = std::make_shared<const JobBatch>(std::move(part));
    m_writer
        .submit(Priority::Background,
                [part = shared, job = m_job](Connection &connection) {
                    const Milliseconds begin = Clock::steady();
                    return writeBatch(connection, job, *part).map([&](JobBatchResult result) {
                        return Written{std::move(result), Clock::steady() - begin};
                    });
                })
        .then(this, [this, part = shared](Result<Written> written) { take(*part, std::move(written)); });
}

void ResultWriter::take(const JobBatch &part, Result<Written> written)
{
    --m_partsUnderWay;
    if (m_isClosed)
        return; // an earlier part failed
    if (!written)
        return m_handlers.failed(written.error());
    m_partSize.note(int(part.results()), written->took);
    m_handlers.committed(part, std::move(written->result));
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

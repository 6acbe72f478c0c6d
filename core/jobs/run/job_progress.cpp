// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_progress.h"

#include "core/store/jobs/job_summary.h"
#include "core/store/sql/reader.h"

namespace tandem {

namespace {
constexpr auto interval = std::chrono::milliseconds(200);
} // namespace

JobProgress::JobProgress(JobId job, Reader &reader, std::function<LimitInForce()> limitInForce)
    : m_job(job)
    , m_reader(reader)
    , m_limitInForce(std::move(limitInForce))
{
    m_tick.setInterval(interval);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        emit due();
        look();
    });
}

void JobProgress::stop()
{
    m_tick.stop();
    m_whileRunning.renew();
}

void JobProgress::ended(qint64 items)
{
    if (items > 0)
        m_rate.add(Clock::steady(), items);
}

/// The reader may have longer work to do: then the next look waits for this one.
void JobProgress::look()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_reader.read([job = m_job](Connection &connection) { return jobSummary(connection, job); })
        .then({this, m_whileRunning}, [this](Result<JobSummary> summary) {
            m_isReading = false;
            if (summary)
                tell(std::move(*summary));
        });
}

void JobProgress::tell(JobSummary summary)
{
    const Milliseconds now = Clock::steady();
    summary.itemsPerSecond = m_rate.perSecond(now);
    summary.timeLeft = m_rate.timeLeft(now, summary.waiting + summary.underWay + summary.answered);
    summary.limit = m_limitInForce();
    emit progressed(summary);
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_job_progress.cpp"

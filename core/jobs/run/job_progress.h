// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/job.h"
#include "core/jobs/run/rate_meter.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tandem {

class Reader;

/// Tells at most five times a second how a running job stands, as a reader sees it, so that it takes nothing from what
/// the writer is there for. Lives on the runner's thread.
class JobProgress : public QObject
{
    Q_OBJECT

public:
    /// `limitInForce` says what holds the job back just now.
    JobProgress(JobId job, Reader &reader, std::function<LimitInForce()> limitInForce);

    void start() { m_tick.start(); }
    void stop(); ///< for good: what is still being read is dropped
    /// So many items more have ended.
    void ended(qint64 items);

signals:
    void due(); ///< before each time that it looks
    void progressed(const tandem::JobSummary &summary);

private:
    void look();
    void tell(JobSummary summary);

    const JobId m_job;
    Reader &m_reader;
    const std::function<LimitInForce()> m_limitInForce;
    RateMeter m_rate;
    QTimer m_tick;
    Scope m_whileRunning;
    bool m_isReading = false;
};

} // namespace tandem

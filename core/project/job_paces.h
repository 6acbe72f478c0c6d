// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <map>
#include <mutex>

namespace tandem {

/// How fast jobs run, which only the runner knows. Thread: any.
class JobPaces
{
public:
    void keep(const JobSummary &summary);
    JobSummary addTo(JobSummary summary) const;

private:
    struct Pace
    {
        double itemsPerSecond = 0;
        Milliseconds timeLeft = -1;
        LimitInForce limit;
    };

    mutable std::mutex m_mutex;
    std::map<JobId, Pace> m_paces; // guarded by m_mutex
};

} // namespace tandem

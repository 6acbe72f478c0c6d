// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_paces.h"

namespace tandem {

void JobPaces::keep(const JobSummary &summary)
{
    const std::lock_guard lock(m_mutex);
    if (summary.job.state == JobState::Running)
        m_paces[summary.job.id] = {summary.itemsPerSecond, summary.timeLeft, summary.limit};
    else
        m_paces.erase(summary.job.id);
}

JobSummary JobPaces::addTo(JobSummary summary) const
{
    const std::lock_guard lock(m_mutex);
    const auto pace = m_paces.find(summary.job.id);
    if (pace != m_paces.end()) {
        summary.itemsPerSecond = pace->second.itemsPerSecond;
        summary.timeLeft = pace->second.timeLeft;
        summary.limit = pace->second.limit;
    }
    return summary;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/job.h"
#include "core/llm/catalogue/model_catalogue.h"

#include <QDateTime>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace tandem {

/// Adds to summaries what their jobs have cost. The list of models is read again when the user's file has changed.
/// Thread: any.
class JobPrices
{
public:
    /// Called before a job of that agent is summed up.
    void keep(const Agent &agent);
    JobSummary addTo(JobSummary summary);
    std::vector<JobSummary> addTo(std::vector<JobSummary> summaries); ///< looks once whether the list has changed

private:
    const ModelCatalogue &catalogue();

    std::mutex m_mutex;
    // Guarded by m_mutex.
    std::map<AgentVersionId, AgentConfiguration> m_agents;
    std::optional<ModelCatalogue> m_catalogue;
    QDateTime m_listChangedAt;
};

} // namespace tandem

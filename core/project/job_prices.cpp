// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_prices.h"

#include "core/jobs/plan/job_cost.h"
#include "core/llm/catalogue/users_catalogue.h"

#include <QFileInfo>

namespace tandem {

void JobPrices::keep(const Agent &agent)
{
    const std::lock_guard lock(m_mutex);
    m_agents[agent.versionId] = agent.configuration;
}

JobSummary JobPrices::addTo(JobSummary summary)
{
    return addTo(std::vector{std::move(summary)}).front();
}

std::vector<JobSummary> JobPrices::addTo(std::vector<JobSummary> summaries)
{
    const std::lock_guard lock(m_mutex);
    const ModelCatalogue &models = catalogue();
    for (JobSummary &summary : summaries) {
        if (const auto agent = m_agents.find(summary.job.agentVersion); agent != m_agents.end())
            summary.cost = jobCost(summary, agent->second, models);
    }
    return summaries;
}

const ModelCatalogue &JobPrices::catalogue()
{
    const QDateTime changedAt = QFileInfo(usersCatalogueFile()).lastModified();
    if (!m_catalogue || changedAt != m_listChangedAt) {
        m_catalogue = loadCatalogue().catalogue;
        m_listChangedAt = changedAt;
    }
    return *m_catalogue;
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_check.h"

#include "core/jobs/plan/job_plan.h"
#include "core/llm/http/endpoint.h"
#include "core/project/host_consent.h"
#include "core/project/job_request_parts.h"
#include "core/project/llm_services.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_store.h"
#include "core/store/records/going_records.h"

#include <QCoreApplication>

namespace tandem {

Result<void> checkJob(Connection &connection, const JobRequest &request, const QString &allowedHost)
{
    if (request.records.empty()) {
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "JobPreview", "No record is in the chosen subset, so there is nothing to label. Choose another one."));
    }
    const Result<JobRequestParts> parts = jobRequestParts(connection, request);
    if (!parts)
        return tl::unexpected(parts.error());
    if (auto prompts = promptsOf(*parts); !prompts)
        return tl::unexpected(prompts.error());
    if (parts->agent.provider != Provider::BuiltIn) {
        if (auto usable = checkEndpoint(parts->agent, llmServices().keys->source()); !usable)
            return usable;
    }
    return refuseWhileTakingBack(connection).and_then([&] { return HostConsent::check(parts->agent, allowedHost); });
}

Result<void> checkResumption(Connection &connection, JobId id, const QString &allowedHost)
{
    const Result<Job> job = loadJob(connection, id);
    if (!job)
        return tl::unexpected(job.error());
    if (auto can = checkCanRun(*job); !can)
        return can;
    return checkDestination(connection, id, allowedHost);
}

Result<void> checkDestination(Connection &connection, JobId id, const QString &allowedHost)
{
    return refuseWhileTakingBack(connection)
        .and_then([&] { return loadJob(connection, id); })
        .and_then([&](const Job &job) { return agentOfVersion(connection, job.agentVersion); })
        .and_then([&](const Agent &agent) { return HostConsent::check(agent.configuration, allowedHost); });
}

} // namespace tandem

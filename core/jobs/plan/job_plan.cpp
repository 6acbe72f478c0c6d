// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_plan.h"

#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_store.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/jobs/job_training.h"
#include "core/store/records/going_records.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr int builtInBatch = 256;

/// Puts a value where it belongs; an error stays one.
template <typename T>
Result<void> take(Result<T> value, T &place)
{
    if (!value)
        return tl::unexpected(value.error());
    place = std::move(*value);
    return {};
}

std::vector<LabelDefinition> definitionsOf(const Job &job, const Schema &schema)
{
    std::vector<LabelDefinition> definitions;
    for (const LabelDefinition &definition : schema.definitions) {
        if (std::find(job.definitions.begin(), job.definitions.end(), definition.id) != job.definitions.end())
            definitions.push_back(offered(definition));
    }
    return definitions;
}

Result<void> readDefinitions(Connection &connection, JobPlan &plan)
{
    return take(schemaOfVersion(connection, plan.job.schemaVersion), plan.schema).map([&] {
        plan.definitions = definitionsOf(plan.job, plan.schema);
    });
}

Result<void> readAgent(Connection &connection, JobPlan &plan)
{
    return agentOfVersion(connection, plan.job.agentVersion).map([&](const Agent &agent) {
        plan.agent = agent.configuration;
    });
}

Result<void> markRunning(Connection &connection, const Job &job)
{
    return refuseWhileTakingBack(connection)
        .and_then([&] { return checkCanRun(job); })
        .and_then([&] { return callBackItems(connection, job.id); })
        .and_then([&](qint64) { return setJobState(connection, job.id, JobState::Running); });
}

} // namespace

Result<void> checkCanRun(const Job &job)
{
    if (job.state == JobState::Completed) {
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate(
                           "JobPlan", "This job is completed: every item has its answer. Start a new job instead."));
    }
    return {};
}

Result<JobPlan> beginRun(Connection &connection, JobId job)
{
    JobPlan plan;
    const auto read = take(loadJob(connection, job), plan.job)
                          .and_then([&] { return markRunning(connection, plan.job); })
                          .and_then([&] { return take(jobSummary(connection, job), plan.summary); })
                          .and_then([&] { return readDefinitions(connection, plan); })
                          .and_then([&] { return readAgent(connection, plan); })
                          .and_then([&] { return take(metadataColumns(connection), plan.metadataColumns); })
                          .and_then([&] { return take(loadJobModel(connection, job), plan.fittedModel); });
    if (!read)
        return tl::unexpected(read.error());
    return plan;
}

int slotsOf(const JobPlan &plan)
{
    return plan.agent.provider == Provider::BuiltIn ? builtInBatch : std::clamp(plan.job.inFlight, 1, 200);
}

} // namespace tandem

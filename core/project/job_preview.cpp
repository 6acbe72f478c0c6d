// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_plan.h"
#include "core/llm/catalogue/users_catalogue.h"
#include "core/llm/http/endpoint.h"
#include "core/llm/wire/answer_schema.h"
#include "core/project/host_consent.h"
#include "core/project/job_maker.h"
#include "core/project/llm_services.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_store.h"
#include "core/store/jobs/job_training.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t sampleCount = 3;

/// Lends tr() to the free functions below.
struct JobPreviewText
{
    Q_DECLARE_TR_FUNCTIONS(JobPreview)
};

/// What a request refers to.
struct RequestParts
{
    AgentConfiguration agent;
    Schema schema;
    std::vector<LabelDefinition> definitions;
    QStringList metadataColumns;
};

std::vector<LabelDefinition> chosen(const Schema &schema, const std::vector<LabelDefinitionId> &ids)
{
    std::vector<LabelDefinition> definitions = schema.usableDefinitions();
    if (ids.empty())
        return definitions;
    std::erase_if(definitions, [&](const LabelDefinition &definition) {
        return std::find(ids.begin(), ids.end(), definition.id) == ids.end();
    });
    return definitions;
}

Result<RequestParts> partsOf(Connection &connection, const JobRequest &request)
{
    RequestParts parts;
    const Result<Agent> agent = agentOfVersion(connection, request.agentVersion);
    if (!agent)
        return tl::unexpected(agent.error());
    parts.agent = agent->configuration;
    Result<Schema> schema = currentSchema(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    parts.schema = std::move(*schema);
    parts.definitions = chosen(parts.schema, request.definitions);
    Result<QStringList> columns = metadataColumns(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    parts.metadataColumns = std::move(*columns);
    return parts;
}

Result<PromptBuilder> buildersOf(const RequestParts &parts)
{
    if (parts.definitions.empty()) {
        return failure(ErrorCode::InvalidInput,
                       JobPreviewText::tr("The schema has no label definition that an agent could use. "
                                          "Add one with its options, then start the job."));
    }
    return PromptBuilder::create(
        parts.agent, parts.schema, parts.definitions, parts.metadataColumns,
        answerFormOf(parts.agent, llmServices().capabilities->of(parts.agent).adaptation, parts.definitions));
}

Result<void> addSamples(Connection &connection, const JobRequest &request, const PromptBuilder &prompts,
                        JobPreview &preview)
{
    const size_t count = std::min(sampleCount, request.records.size());
    const std::vector<RecordId> ids(request.records.begin(),
                                    request.records.begin() + static_cast<std::ptrdiff_t>(count));
    const Result<std::vector<Record>> samples = records(connection, ids);
    if (!samples)
        return tl::unexpected(samples.error());
    for (const Record &record : *samples) {
        if (!prompts.prompt(record))
            ++preview.invalidPrompts;
        preview.samples.emplace_back(record.externalId, prompts.preview(record));
    }
    return {};
}

/// Looks at records from all over the job.
Result<void> addForecast(Connection &connection, const JobRequest &request, const RequestParts &parts,
                         const PromptBuilder &prompts, JobPreview &preview)
{
    constexpr size_t mostLookedAt = 100;
    const size_t count = std::min(mostLookedAt, request.records.size());
    std::vector<RecordId> ids;
    for (size_t i = 0; i < count; ++i)
        ids.push_back(request.records[i * request.records.size() / count]);
    return records(connection, ids).map([&](const std::vector<Record> &looked) {
        std::vector<Prompt> sampled;
        for (const Record &record : looked) {
            if (Result<Prompt> prompt = prompts.prompt(record))
                sampled.push_back(std::move(*prompt));
        }
        const LoadedCatalogue models = loadCatalogue();
        preview.forecast = forecastJob(sampled, preview.itemCount, parts.agent, parts.definitions, models.catalogue);
        preview.forecast.problems = models.problems;
    });
}

Result<void> addDestination(const AgentConfiguration &agent, JobPreview &preview)
{
    return HostConsent::destinationOf(agent).map([&](const HostConsent::Destination &destination) {
        preview.host = destination.host;
        preview.localAddress = destination.isForeign ? QString() : destination.address;
        preview.needsHostConsent = destination.isForeign && !HostConsent::isGiven(destination.host);
    });
}

Result<void> addTraining(Connection &connection, const RequestParts &parts, JobPreview &preview)
{
    if (parts.agent.provider != Provider::BuiltIn)
        return {};
    std::vector<LabelDefinitionId> ids;
    for (const LabelDefinition &definition : parts.definitions)
        ids.push_back(definition.id);
    return countDecidedLabels(connection, ids).map([&](qint64 count) { preview.trainingExamples = count; });
}

} // namespace

Result<JobPreview> previewJob(Connection &connection, const JobRequest &request)
{
    const Result<RequestParts> parts = partsOf(connection, request);
    if (!parts)
        return tl::unexpected(parts.error());
    const Result<PromptBuilder> prompts = buildersOf(*parts);
    if (!prompts)
        return tl::unexpected(prompts.error());
    JobPreview preview;
    preview.itemCount = static_cast<qint64>(request.records.size());
    const auto done = addSamples(connection, request, *prompts, preview)
                          .and_then([&] { return addForecast(connection, request, *parts, *prompts, preview); })
                          .and_then([&] { return addDestination(parts->agent, preview); })
                          .and_then([&] { return addTraining(connection, *parts, preview); });
    if (!done)
        return tl::unexpected(done.error());
    return preview;
}

Result<void> checkJob(Connection &connection, const JobRequest &request, const QString &allowedHost)
{
    if (request.records.empty()) {
        return failure(
            ErrorCode::InvalidInput,
            JobPreviewText::tr("No record is in the chosen subset, so there is nothing to label. Choose another one."));
    }
    const Result<RequestParts> parts = partsOf(connection, request);
    if (!parts)
        return tl::unexpected(parts.error());
    if (auto prompts = buildersOf(*parts); !prompts)
        return tl::unexpected(prompts.error());
    if (parts->agent.provider != Provider::BuiltIn) {
        if (auto usable = checkEndpoint(parts->agent, llmServices().keys->source()); !usable)
            return usable;
    }
    return HostConsent::check(parts->agent, allowedHost);
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
    return loadJob(connection, id)
        .and_then([&](const Job &job) { return agentOfVersion(connection, job.agentVersion); })
        .and_then([&](const Agent &agent) { return HostConsent::check(agent.configuration, allowedHost); });
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_preview.h"

#include "core/llm/catalogue/users_catalogue.h"
#include "core/project/host_consent.h"
#include "core/project/job_request_parts.h"
#include "core/store/jobs/job_training.h"
#include "core/store/records/record_store.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t sampleCount = 3;

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
Result<void> addForecast(Connection &connection, const JobRequest &request, const JobRequestParts &parts,
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

Result<void> addTraining(Connection &connection, const JobRequestParts &parts, JobPreview &preview)
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
    const Result<JobRequestParts> parts = jobRequestParts(connection, request);
    if (!parts)
        return tl::unexpected(parts.error());
    const Result<PromptBuilder> prompts = promptsOf(*parts);
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

} // namespace tandem

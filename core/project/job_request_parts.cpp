// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_request_parts.h"

#include "core/llm/wire/answer_schema.h"
#include "core/project/llm_services.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

std::vector<LabelDefinition> chosen(const Schema &schema, const std::vector<LabelDefinitionId> &ids)
{
    std::vector<LabelDefinition> definitions = schema.definitions;
    std::erase_if(definitions, [&](const LabelDefinition &definition) {
        return ids.empty() ? definition.isRetired : std::find(ids.begin(), ids.end(), definition.id) == ids.end();
    });
    std::transform(definitions.begin(), definitions.end(), definitions.begin(), offered);
    return definitions;
}

} // namespace

Result<JobRequestParts> jobRequestParts(Connection &connection, const JobRequest &request)
{
    JobRequestParts parts;
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

Result<PromptBuilder> promptsOf(const JobRequestParts &parts)
{
    if (parts.definitions.empty()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("JobPreview",
                                                   "The schema has no label definition that an agent could use. "
                                                   "Add one with its options, then start the job."));
    }
    return PromptBuilder::create(
        parts.agent, parts.schema, parts.definitions, parts.metadataColumns,
        answerFormOf(parts.agent, llmServices().capabilities->of(parts.agent).adaptation, parts.definitions));
}

} // namespace tandem

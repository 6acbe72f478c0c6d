// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/prompt/prompt_builder.h"

#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// What a request for a job refers to.
struct JobRequestParts
{
    AgentConfiguration agent;
    Schema schema;
    std::vector<LabelDefinition> definitions; ///< those that are asked for
    QStringList metadataColumns;
};

Result<JobRequestParts> jobRequestParts(Connection &connection, const JobRequest &request);

/// Refused where the schema holds nothing to ask for, or the template cannot be used.
Result<PromptBuilder> promptsOf(const JobRequestParts &parts);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/job.h"
#include "core/llm/catalogue/model_catalogue.h"

namespace tandem {

/// What a job's answers have cost by a list of prices; empty for the built-in model, and before the first answer.
std::optional<JobCost> jobCost(const JobSummary &summary, const AgentConfiguration &agent,
                               const ModelCatalogue &catalogue);

} // namespace tandem

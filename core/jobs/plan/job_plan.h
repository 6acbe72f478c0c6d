// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/domain/job.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// Everything that a run of a job needs to know from the store.
struct JobPlan
{
    Job job;
    AgentConfiguration agent;
    Schema schema;                            ///< as it was when the job was made
    std::vector<LabelDefinition> definitions; ///< of the job, in the schema's order
    QStringList metadataColumns;
    QByteArray fittedModel; ///< of the built-in model; null: not trained yet
    JobSummary summary;
};

/// Refused, with a sentence, where every item has its answer already.
Result<void> checkCanRun(const Job &job);

/// Marks a job as running and reads its plan. Refused where it cannot run; its state stays as it was then.
Result<JobPlan> beginRun(Connection &connection, JobId job);

/// Calls that a job has in flight at the same time. The built-in model takes them in batches of its own.
int slotsOf(const JobPlan &plan);

} // namespace tandem

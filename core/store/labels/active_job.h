// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace tandem {

class Connection;

/// The job whose labels the views show for a label definition; an invalid id where there is none.
Result<JobId> activeJob(Connection &connection, LabelDefinitionId definition);

/// Shows this job's labels for all its definitions, and computes the projection anew. `byPerson`: someone chose it
/// (else it is active because it was started).
Result<void> activateJob(Connection &connection, JobId job, bool byPerson);

/// Shows no job's labels for the definition. It stays so until a job is started or chosen.
Result<void> deactivateJob(Connection &connection, LabelDefinitionId definition);

/// Where this job is active, the newest other job of the definition becomes so, or none.
Result<void> fallBackFromJob(Connection &connection, JobId job);

} // namespace tandem

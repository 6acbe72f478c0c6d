// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

namespace tandem {

class Connection;

/// Everything that can be wrong with a request, before anything is stored. Thread: the connection's.
Result<void> checkJob(Connection &connection, const JobRequest &request, const QString &allowedHost);
/// The same for a job that is there already.
Result<void> checkResumption(Connection &connection, JobId job, const QString &allowedHost);
/// Only whether its host may be called.
Result<void> checkDestination(Connection &connection, JobId job, const QString &allowedHost);

} // namespace tandem

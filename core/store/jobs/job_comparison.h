// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job_agreement.h"

namespace tandem {

class Connection;

/// How often the job's labels are what people said, and what gold says. Reads what people decided and, where there is
/// gold, the job's labels: on a reader.
Result<JobAgreement> jobAgreement(Connection &connection, JobId job);

} // namespace tandem

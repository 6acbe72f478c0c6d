// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_runner.h"

namespace tandem {

/// How jobs are run: the user's settings (jobs.ini beside the other settings; all in milliseconds: call_timeout,
/// item_deadline, backoff_unit, backoff_cap; what is missing or senseless keeps its usual value), and what models take,
/// from the catalogue and the user's models.json beside it.
RunnerSettings runnerSettings();

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/run/runner_settings.h"

namespace tandem {

/// How jobs are run, by the user's settings: jobs.ini beside the other settings; all in milliseconds: call_timeout,
/// item_deadline, backoff_unit, backoff_cap. What is missing or senseless keeps its usual value.
RunnerSettings runnerSettings();

} // namespace tandem

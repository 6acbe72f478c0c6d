// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/project/jobs.h"

namespace tandem {

/// What a job would send and cost, with the first prompts.
Report previewReport(const JobPreview &preview);

} // namespace tandem

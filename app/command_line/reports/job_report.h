// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/job.h"
#include "core/domain/job_agreement.h"
#include "core/domain/schema.h"

#include <QString>

namespace tandem {

/// The summary of a job, and how often it is right.
Report jobReport(const JobSummary &summary, const JobAgreement &agreement, const Schema &schema);
/// The same at the end of a verb that let it run: the exit code says whether it is complete.
Report restReport(const JobSummary &summary, const Schema &schema);

/// One line while a job runs.
QString jobProgressText(const JobSummary &summary);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QString>

#include <vector>

namespace tandem {

/// What can be done to a job where jobs are listed. ShowLabels, HideLabels, ShowAlone: in the table. Mend: what its
/// pause wants, the key, the agent, or a job for the rest.
enum class JobAct { Pause, Resume, Cancel, Open, ShowInvalid, ShowLabels, HideLabels, ShowAlone, Remove, Mend };

/// One act as it is offered.
struct OfferedAct
{
    JobAct act = JobAct::Open;
    QString text;
    QString toolTip; ///< may be empty

    bool operator==(const OfferedAct &) const = default;
};
using OfferedActs = std::vector<OfferedAct>;

/// What can be done to this job now, in the order in which it is offered.
OfferedActs jobActs(const JobSummary &summary, bool canWrite);
/// Whether one of these jobs took over what the job left.
bool isTakenOver(JobId job, const std::vector<Job> &all);
/// The act among these; null where it is not offered.
const OfferedAct *offered(const OfferedActs &acts, JobAct act);

} // namespace tandem

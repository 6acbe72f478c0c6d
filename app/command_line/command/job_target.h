// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/outcome.h"
#include "core/project/jobs.h"

namespace tandem {

/// What the verbs on one job have in common.
struct JobTarget
{
    OpenedProject project;
    Job job;

    Jobs &jobs() const { return project->jobs(); }
};

/// The project of a call, and in it the job that is named by JOB, or the newest one that the verb can apply to; `none`
/// says that there is none.
Attempt<JobTarget> findJobTarget(Call &call, OpenMode mode, bool (*applies)(const Job &), const QString &none);

/// What a verb can apply to that takes every job.
bool isAny(const Job &job);

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/job_target.h"

#include "app/command_line/command/await.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobTargetText
{
    Q_DECLARE_TR_FUNCTIONS(JobVerb)
};

/// The job that is named, or the newest one that the verb can apply to.
Attempt<Job> findJob(Project &project, const Arguments &arguments, bool (*applies)(const Job &), const QString &none)
{
    const auto jobs = await(project.jobs().list());
    if (!jobs)
        return failed(jobs.error());
    const QString given = arguments.positional(u"JOB"_s);
    if (given.isEmpty()) {
        const auto found = std::find_if(jobs->begin(), jobs->end(), applies);
        return found == jobs->end() ? Attempt<Job>(failed(none)) : *found;
    }
    bool isNumber = false;
    const qint64 id = given.toLongLong(&isNumber);
    if (!isNumber)
        return wrongCall(JobTargetText::tr("JOB is the number of a job, not \"%1\"; \"%2\" lists them.")
                             .arg(given, u"tandem-cli job list PROJECT"_s));
    const auto found = std::find_if(jobs->begin(), jobs->end(), [id](const Job &job) { return job.id.value == id; });
    if (found == jobs->end())
        return failed(JobTargetText::tr("There is no job %1; \"%2\" lists them.")
                          .arg(QString::number(id), u"tandem-cli job list PROJECT"_s));
    return *found;
}

} // namespace

Attempt<JobTarget> findJobTarget(Call &call, OpenMode mode, bool (*applies)(const Job &), const QString &none)
{
    const auto project = openProject(call.arguments, mode);
    if (!project)
        return failed(project.error());
    const auto job = findJob(**project, call.arguments, applies, none);
    if (!job)
        return failed(job.error());
    return JobTarget{*project, *job};
}

bool isAny(const Job &)
{
    return true;
}

} // namespace tandem

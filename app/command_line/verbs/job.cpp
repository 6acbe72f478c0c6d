// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/reports/job_watch.h"
#include "app/command_line/verbs/verbs.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

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
        return wrongCall(
            u"JOB is the number of a job, not \"%1\"; \"tandem-cli job list PROJECT\" lists them."_s.arg(given));
    const auto found = std::find_if(jobs->begin(), jobs->end(), [id](const Job &job) { return job.id.value == id; });
    if (found == jobs->end())
        return failed(u"There is no job %1; \"tandem-cli job list PROJECT\" lists them."_s.arg(id));
    return *found;
}

bool isAny(const Job &)
{
    return true;
}

bool canResume(const Job &job)
{
    return job.state == JobState::Paused || job.state == JobState::Interrupted || job.state == JobState::Cancelled;
}

bool canCancel(const Job &job)
{
    return job.state != JobState::Completed && job.state != JobState::Cancelled;
}

bool canActivate(const Job &job)
{
    return !job.isActive;
}

/// What the verbs on one job have in common.
struct Target
{
    std::shared_ptr<Project> project;
    Schema schema;
    Job job;
};

Attempt<Target> findTarget(Call &call, OpenMode mode, bool (*applies)(const Job &), const QString &none)
{
    const QString path = call.arguments.positional(u"PROJECT"_s);
    const auto project = mode == OpenMode::ReadOnly ? openForReading(path) : openForWriting(path);
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto job = findJob(**project, call.arguments, applies, none);
    if (!job)
        return failed(job.error());
    return Target{*project, *schema, *job};
}

Outcome summaryOf(const Target &target)
{
    const auto summary = await(target.project->jobs().summary(target.job.id));
    if (!summary)
        return failed(summary.error());
    return makeReport(jobText(*summary, target.schema), jobDocument(*summary, target.schema));
}

Outcome listJobs(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto jobs = await((*project)->jobs().list());
    if (!jobs)
        return failed(jobs.error());
    TextTable table(
        {u">job"_s, u"state"_s, u"active"_s, u"agent"_s, u"labels"_s, u">records"_s, u"subset"_s, u"made at"_s});
    Json document = Json::array();
    for (const Job &job : *jobs) {
        const QString agent = u"%1 v%2"_s.arg(job.agentName).arg(job.agentVersionNumber);
        table.add({QString::number(job.id.value), toWord(job.state), job.isActive ? u"yes"_s : u"no"_s, agent,
                   definitionNames(job, *schema), number(job.itemCount), job.subsetText, timeText(job.createdAt)});
        document.push_back(jobHead(job, *schema));
    }
    return makeReport(jobs->empty() ? u"There is no job yet."_s : table.text(), document);
}

Outcome showJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadOnly, isAny, u"There is no job yet."_s);
    return target ? summaryOf(*target) : failed(target.error());
}

Outcome resumeJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, canResume, u"There is no job to go on with."_s);
    if (!target)
        return failed(target.error());
    Jobs &jobs = target->project->jobs();
    JobWatch watch(jobs, call.console, call.cancel);
    if (const auto resumed = await(jobs.resume(target->job.id, call.arguments.value(u"allow-host"_s))); !resumed)
        return failed(resumed.error());
    const auto summary = watch.waitForRest(target->job.id);
    if (!summary)
        return failed(summary.error());
    return makeReport(jobText(*summary, target->schema), jobDocument(*summary, target->schema),
                      summary->job.state == JobState::Completed ? Done : Failed);
}

bool hasFailed(const Job &job)
{
    return job.state != JobState::Running && job.state != JobState::Queued;
}

Outcome retryJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, hasFailed, u"There is no job yet."_s);
    if (!target)
        return failed(target.error());
    Jobs &jobs = target->project->jobs();
    JobWatch watch(jobs, call.console, call.cancel);
    const auto retried = await(
        jobs.retryFailed(target->job.id, call.arguments.value(u"reason"_s), call.arguments.value(u"allow-host"_s)));
    if (!retried)
        return failed(retried.error());
    const auto summary = watch.waitForRest(target->job.id);
    if (!summary)
        return failed(summary.error());
    return makeReport(jobText(*summary, target->schema), jobDocument(*summary, target->schema),
                      summary->job.state == JobState::Completed ? Done : Failed);
}

Outcome cancelJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, canCancel, u"There is no job to cancel."_s);
    if (!target)
        return failed(target.error());
    if (const auto cancelled = await(target->project->jobs().cancel(target->job.id)); !cancelled)
        return failed(cancelled.error());
    return summaryOf(*target);
}

Outcome activateJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, canActivate, u"There is no job that is not active."_s);
    if (!target)
        return failed(target.error());
    if (const auto activated = await(target->project->jobs().activate(target->job.id)); !activated)
        return failed(activated.error());
    const QString names = definitionNames(target->job, target->schema);
    return makeReport(u"Job %1 is now the active one for %2."_s.arg(target->job.id.value).arg(names),
                      {{"job", target->job.id.value}, {"active_for", names.toStdString()}});
}

Outcome deleteJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, isAny, u"There is no job to delete."_s);
    if (!target)
        return failed(target.error());
    const auto removed = await(target->project->jobs().remove(target->job.id));
    if (!removed)
        return failed(removed.error());
    return makeReport(
        u"Deleted job %1 with %2 and %3."_s.arg(target->job.id.value)
            .arg(counted(removed->labels, u"label"_s), counted(removed->verifications, u"verification"_s)),
        {{"job", target->job.id.value}, {"labels", removed->labels}, {"verifications", removed->verifications}});
}

} // namespace

std::vector<Command> jobCommands()
{
    const QStringList one{u"PROJECT"_s, u"[JOB]"_s};
    const std::vector<OptionRule> allow{{u"allow-host"_s, OptionRule::Kind::Single, u"HOST"_s,
                                         u"texts may be sent to this host; needed once for each"_s}};
    std::vector<OptionRule> retry = allow;
    retry.push_back({u"reason"_s, OptionRule::Kind::Single, u"WORD"_s, u"only those that failed for this reason"_s});
    return {
        {u"job list"_s, {u"PROJECT"_s}, u"Lists the jobs, newest first."_s, {}, listJobs, {}},
        {u"job show"_s, one, u"Shows a job; without JOB, the newest."_s, {}, showJob, {}},
        {u"job resume"_s, one, u"Goes on with a job: only records without an answer are sent."_s, allow, resumeJob,
         u"Without JOB, the newest one that is paused, interrupted or cancelled. Ctrl+C pauses it."_s},
        {u"job retry"_s, one, u"Sends the records that failed again. Without JOB, the newest."_s, retry, retryJob, {}},
        {u"job cancel"_s,
         one,
         u"Ends a job; its labels stay. Without JOB, the newest one that is not over."_s,
         {},
         cancelJob,
         {}},
        {u"job activate"_s,
         one,
         u"Shows this job's labels. Without JOB, the newest one that is not active."_s,
         {},
         activateJob,
         {}},
        {u"job delete"_s,
         one,
         u"Deletes a job with its labels and their verifications. Without JOB, the newest."_s,
         {},
         deleteJob,
         {}}};
}

} // namespace tandem

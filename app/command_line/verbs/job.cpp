// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/job.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/job_target.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/job_document.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/reports/job_watch.h"
#include "app/command_line/reports/schema_names.h"
#include "core/text/job_text.h"
#include "core/text/sentences.h"
#include "core/text/subset_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct JobVerbText
{
    Q_DECLARE_TR_FUNCTIONS(JobVerb)
};

bool canGoOn(const Job &job)
{
    return canResume(job.state);
}

bool canCancel(const Job &job)
{
    return job.state != JobState::Completed && job.state != JobState::Cancelled;
}

Outcome summaryOf(const JobTarget &target)
{
    const auto summary = await(target.jobs().summary(target.job.id));
    if (!summary)
        return failed(summary.error());
    const auto agreement = await(target.jobs().agreement(target.job.id));
    if (!agreement)
        return failed(agreement.error());
    return jobReport(*summary, *agreement, target.project.schema);
}

QString jobTable(const std::vector<Job> &jobs, const Schema &schema)
{
    TextTable table({toTheRight(JobVerbText::tr("job")), JobVerbText::tr("state"), JobVerbText::tr("shown"),
                     JobVerbText::tr("agent"), JobVerbText::tr("labels"), toTheRight(JobVerbText::tr("records")),
                     JobVerbText::tr("subset"), JobVerbText::tr("made at")});
    for (const Job &job : jobs) {
        const QString agent = u"%1 v%2"_s.arg(job.agentName, QString::number(job.agentVersionNumber));
        table.add({QString::number(job.id.value), stateText(job.state),
                   job.isShown() ? JobVerbText::tr("yes") : JobVerbText::tr("no"), agent, definitionNames(job, schema),
                   countText(job.itemCount), subsetText(job.subset), timeText(job.createdAt)});
    }
    return table.text();
}

Outcome listJobs(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto jobs = await((*project)->jobs().list());
    if (!jobs)
        return failed(jobs.error());
    Json document = Json::array();
    for (const Job &job : *jobs)
        document.push_back(jobHead(job, project->schema));
    return makeReport(jobs->empty() ? JobVerbText::tr("There is no job yet.") : jobTable(*jobs, project->schema),
                      document);
}

Outcome showJob(Call &call)
{
    const auto target = findJobTarget(call, OpenMode::ReadOnly, isAny, JobVerbText::tr("There is no job yet."));
    return target ? summaryOf(*target) : failed(target.error());
}

/// Waits for a job that was started again; `watch` has looked on since before.
Outcome restOf(const JobTarget &target, JobWatch &watch)
{
    const auto summary = watch.waitForRest(target.job.id);
    if (!summary)
        return failed(summary.error());
    return restReport(*summary, target.project.schema);
}

Outcome resumeJob(Call &call)
{
    const auto target =
        findJobTarget(call, OpenMode::ReadWrite, canGoOn, JobVerbText::tr("There is no job to go on with."));
    if (!target)
        return failed(target.error());
    JobWatch watch(target->jobs(), call.console, call.cancel);
    const auto resumed = await(target->jobs().resume(target->job.id, call.arguments.value(u"allow-host"_s)));
    if (!resumed)
        return failed(resumed.error());
    return restOf(*target, watch);
}

bool isAtRest(const Job &job)
{
    return !isUnderWay(job.state);
}

Outcome retryJob(Call &call)
{
    const auto target = findJobTarget(call, OpenMode::ReadWrite, isAtRest, JobVerbText::tr("There is no job yet."));
    if (!target)
        return failed(target.error());
    JobWatch watch(target->jobs(), call.console, call.cancel);
    const auto retried = await(target->jobs().retryFailed(target->job.id, call.arguments.value(u"reason"_s),
                                                          call.arguments.value(u"allow-host"_s)));
    if (!retried)
        return failed(retried.error());
    return restOf(*target, watch);
}

Outcome cancelJob(Call &call)
{
    const auto target =
        findJobTarget(call, OpenMode::ReadWrite, canCancel, JobVerbText::tr("There is no job to cancel."));
    if (!target)
        return failed(target.error());
    if (const auto cancelled = await(target->jobs().cancel(target->job.id)); !cancelled)
        return failed(cancelled.error());
    return summaryOf(*target);
}

Report deletionReport(QStringList said, JobId job, const JobDeletion &deletion, const QString &failure = {})
{
    if (deletion.kept > 0)
        said +=
            JobVerbText::tr("%Ln decision(s) of people on them stay, as own labels.", nullptr, countOf(deletion.kept));
    if (deletion.rejections > 0)
        said += JobVerbText::tr("%Ln rejection(s) go with the labels that they reject.", nullptr,
                                countOf(deletion.rejections));
    return makeReport(sentences(said),
                      {{"job", job.value},
                       {"labels", deletion.labels},
                       {"verifications", deletion.verifications},
                       {"kept", deletion.kept},
                       {"rejections", deletion.rejections}},
                      failure);
}

Outcome deleteJob(Call &call)
{
    const bool isSure = call.arguments.has(u"yes"_s);
    const auto target = findJobTarget(call, isSure ? OpenMode::ReadWrite : OpenMode::ReadOnly, isAny,
                                      JobVerbText::tr("There is no job to delete."));
    if (!target)
        return failed(target.error());
    const JobId job = target->job.id;
    const auto deletion = await(isSure ? target->jobs().remove(job) : target->jobs().deletion(job));
    if (!deletion)
        return failed(deletion.error());
    const int labels = countOf(deletion->labels);
    if (isSure)
        return deletionReport(
            {JobVerbText::tr("Deleted job %1 with %Ln label(s).", nullptr, labels).arg(QString::number(job.value))},
            job, *deletion);
    return deletionReport(
        {JobVerbText::tr("This would delete job %1 with %Ln label(s). No undo brings it back.", nullptr, labels)
             .arg(QString::number(job.value))},
        job, *deletion, JobVerbText::tr("Nothing was deleted. Give --yes to do it."));
}

} // namespace

std::vector<Command> jobCommands()
{
    const QStringList one{u"PROJECT"_s, u"[JOB]"_s};
    const std::vector<OptionRule> allow{{u"allow-host"_s, OptionRule::Kind::Single, u"HOST"_s,
                                         JobVerbText::tr("texts may be sent to this host; needed once for each")}};
    std::vector<OptionRule> retry = allow;
    retry.push_back(
        {u"reason"_s, OptionRule::Kind::Single, u"WORD"_s, JobVerbText::tr("only those that failed for this reason")});
    return {
        {u"job list"_s, {u"PROJECT"_s}, JobVerbText::tr("Lists the jobs, newest first."), {}, listJobs, {}},
        {u"job show"_s, one, JobVerbText::tr("Shows a job; without JOB, the newest."), {}, showJob, {}},
        {u"job resume"_s,
         one,
         JobVerbText::tr("Goes on with a job: only records without an answer are sent."),
         allow,
         resumeJob,
         {JobVerbText::tr("Without JOB, the newest one that is paused, interrupted or cancelled. Ctrl+C pauses it.")}},
        {u"job retry"_s,
         one,
         JobVerbText::tr("Sends the records that failed again. Without JOB, the newest."),
         retry,
         retryJob,
         {}},
        {u"job cancel"_s,
         one,
         JobVerbText::tr("Ends a job; its labels stay. Without JOB, the newest one that is not over."),
         {},
         cancelJob,
         {}},
        {u"job delete"_s,
         one,
         JobVerbText::tr("Deletes a job with its labels. What people decided on them stays as their own labels; "
                         "rejections go. Without JOB, the newest."),
         {{u"yes"_s, OptionRule::Kind::Flag, {}, JobVerbText::tr("do it; without it, only counts are shown")}},
         deleteJob,
         {}}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/job.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/job_document.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/reports/job_watch.h"
#include "app/command_line/reports/schema_names.h"
#include "core/text/job_text.h"
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
        return wrongCall(JobVerbText::tr("JOB is the number of a job, not \"%1\"; \"%2\" lists them.")
                             .arg(given, u"tandem-cli job list PROJECT"_s));
    const auto found = std::find_if(jobs->begin(), jobs->end(), [id](const Job &job) { return job.id.value == id; });
    if (found == jobs->end())
        return failed(JobVerbText::tr("There is no job %1; \"%2\" lists them.")
                          .arg(QString::number(id), u"tandem-cli job list PROJECT"_s));
    return *found;
}

bool isAny(const Job &)
{
    return true;
}

bool canGoOn(const Job &job)
{
    return canResume(job.state);
}

bool canCancel(const Job &job)
{
    return job.state != JobState::Completed && job.state != JobState::Cancelled;
}

bool isHidden(const Job &job)
{
    return !job.hiddenFor.empty();
}

bool isShown(const Job &job)
{
    return job.isShown();
}

/// What the verbs on one job have in common.
struct Target
{
    OpenedProject project;
    Job job;

    Jobs &jobs() const { return project->jobs(); }
};

Attempt<Target> findTarget(Call &call, OpenMode mode, bool (*applies)(const Job &), const QString &none)
{
    const auto project = openProject(call.arguments, mode);
    if (!project)
        return failed(project.error());
    const auto job = findJob(**project, call.arguments, applies, none);
    if (!job)
        return failed(job.error());
    return Target{*project, *job};
}

Outcome summaryOf(const Target &target)
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
        const QString agent = u"%1 v%2"_s.arg(job.agentName).arg(job.agentVersionNumber);
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
    const auto target = findTarget(call, OpenMode::ReadOnly, isAny, JobVerbText::tr("There is no job yet."));
    return target ? summaryOf(*target) : failed(target.error());
}

/// Waits for a job that was started again; `watch` has looked on since before.
Outcome restOf(const Target &target, JobWatch &watch)
{
    const auto summary = watch.waitForRest(target.job.id);
    if (!summary)
        return failed(summary.error());
    return restReport(*summary, target.project.schema);
}

Outcome resumeJob(Call &call)
{
    const auto target =
        findTarget(call, OpenMode::ReadWrite, canGoOn, JobVerbText::tr("There is no job to go on with."));
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
    const auto target = findTarget(call, OpenMode::ReadWrite, isAtRest, JobVerbText::tr("There is no job yet."));
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
    const auto target = findTarget(call, OpenMode::ReadWrite, canCancel, JobVerbText::tr("There is no job to cancel."));
    if (!target)
        return failed(target.error());
    if (const auto cancelled = await(target->jobs().cancel(target->job.id)); !cancelled)
        return failed(cancelled.error());
    return summaryOf(*target);
}

/// The label definition that is named; an invalid id where none is.
Attempt<LabelDefinitionId> definitionOf(const Target &target, const QString &name)
{
    if (name.isEmpty())
        return LabelDefinitionId();
    for (const LabelDefinitionId definition : target.job.definitions) {
        if (definitionName(target.project.schema, definition) == name)
            return definition;
    }
    return failed(
        JobVerbText::tr("Job %1 has no label \"%2\"; it has: %3.")
            .arg(QString::number(target.job.id.value), name, definitionNames(target.job, target.project.schema)));
}

QString shownSentence(JobShowing showing)
{
    switch (showing) {
    case JobShowing::Show:
        return JobVerbText::tr("The labels of job %1 are shown for %2.");
    case JobShowing::Hide:
        return JobVerbText::tr("The labels of job %1 are hidden for %2. What people decided stays as it is.");
    case JobShowing::ShowAlone:
        break;
    }
    return JobVerbText::tr("The labels of job %1 alone are shown for %2.");
}

Outcome setShown(Call &call, JobShowing showing, bool (*applies)(const Job &), const QString &none)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, applies, none);
    if (!target)
        return failed(target.error());
    const QString name = call.arguments.value(u"label"_s);
    const auto definition = definitionOf(*target, name);
    if (!definition)
        return failed(definition.error());
    if (const auto done = await(target->jobs().setShown(target->job.id, showing, *definition)); !done)
        return failed(done.error());
    if (const auto followed = await(target->jobs().refreshed()); !followed)
        return failed(followed.error());
    const QString names = name.isEmpty() ? definitionNames(target->job, target->project.schema) : name;
    return makeReport(shownSentence(showing).arg(QString::number(target->job.id.value), names),
                      {{"job", target->job.id.value},
                       {"is_shown", showing != JobShowing::Hide},
                       {"is_alone", showing == JobShowing::ShowAlone},
                       {"labels", names.toStdString()}});
}

Outcome showJobLabels(Call &call)
{
    return setShown(call, JobShowing::Show, isHidden, JobVerbText::tr("There is no job whose labels are hidden."));
}

Outcome hideJobLabels(Call &call)
{
    return setShown(call, JobShowing::Hide, isShown, JobVerbText::tr("There is no job whose labels are shown."));
}

Outcome showJobAlone(Call &call)
{
    return setShown(call, JobShowing::ShowAlone, isAny, JobVerbText::tr("There is no job yet."));
}

Outcome deleteJob(Call &call)
{
    const auto target = findTarget(call, OpenMode::ReadWrite, isAny, JobVerbText::tr("There is no job to delete."));
    if (!target)
        return failed(target.error());
    const auto removed = await(target->jobs().remove(target->job.id));
    if (!removed)
        return failed(removed.error());
    return makeReport(
        JobVerbText::tr("Deleted job %1 with %2 and %3.", "%2: how many labels, %3: how many verifications")
            .arg(QString::number(target->job.id.value),
                 JobVerbText::tr("%Ln label(s)", nullptr, countOf(removed->labels)),
                 JobVerbText::tr("%Ln verification(s)", nullptr, countOf(removed->verifications))),
        {{"job", target->job.id.value}, {"labels", removed->labels}, {"verifications", removed->verifications}});
}

} // namespace

std::vector<Command> jobCommands()
{
    const QStringList one{u"PROJECT"_s, u"[JOB]"_s};
    const std::vector<OptionRule> allow{{u"allow-host"_s, OptionRule::Kind::Single, u"HOST"_s,
                                         JobVerbText::tr("texts may be sent to this host; needed once for each")}};
    const std::vector<OptionRule> label{{u"label"_s, OptionRule::Kind::Single, u"NAME"_s,
                                         JobVerbText::tr("only for this label; else for all of the job")}};
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
        {u"job show-labels"_s,
         one,
         JobVerbText::tr("Shows the labels of a hidden job again. Without JOB, the newest one that is hidden."),
         label,
         showJobLabels,
         {JobVerbText::tr("Where nobody decided, the label of the newest job that is shown counts.")}},
        {u"job hide-labels"_s,
         one,
         JobVerbText::tr("Hides a job's labels. Without JOB, the newest one that is shown."),
         label,
         hideJobLabels,
         {JobVerbText::tr("What people decided stays as it is.")}},
        {u"job show-alone"_s,
         one,
         JobVerbText::tr("Shows a job's labels and hides those of the others. Without JOB, the newest."),
         label,
         showJobAlone,
         {}},
        {u"job delete"_s,
         one,
         JobVerbText::tr("Deletes a job with its labels. What people decided on them stays as their own labels; "
                         "rejections go. Without JOB, the newest."),
         {},
         deleteJob,
         {}}};
}

} // namespace tandem

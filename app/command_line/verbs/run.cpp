// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/run.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/console.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/reports/job_watch.h"
#include "app/command_line/reports/preview_report.h"
#include "core/llm/catalogue/users_catalogue.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunVerb)
};

Attempt<std::vector<LabelDefinitionId>> readDefinitions(const Arguments &arguments, const Schema &schema)
{
    if (schema.definitions.empty())
        return failed(RunText::tr("The project has no schema yet. Set one: %1.")
                          .arg(u"tandem-cli schema set PROJECT FILE.json"_s));
    std::vector<LabelDefinitionId> definitions;
    for (const QString &name : arguments.values(u"label"_s)) {
        const auto definition = findDefinition(schema, name);
        if (!definition)
            return failed(definition.error());
        definitions.push_back(definition->id);
    }
    return definitions;
}

/// The records that a job left without a label.
Attempt<ResultList> readRest(Project &project, const Arguments &arguments)
{
    if (arguments.has(u"query"_s))
        return wrongCall(RunText::tr("--query and --rest-of both say which records; give one of them."));
    const auto job = numberOption(arguments, u"rest-of"_s, 1, std::numeric_limits<int>::max(), 0);
    if (!job)
        return failed(job.error());
    if (const auto known = await(project.jobs().summary(JobId(*job))); !known)
        return failed(known.error());
    const auto rest = await(project.jobs().rest(JobId(*job)));
    return rest ? Attempt<ResultList>(*rest) : failed(rest.error());
}

Attempt<ResultList> findSubset(Project &project, const Call &call, const std::vector<LabelDefinitionId> &definitions)
{
    const Arguments &arguments = call.arguments;
    if (arguments.has(u"rest-of"_s))
        return readRest(project, arguments);
    const auto query = readQuery(arguments.value(u"query"_s), call.console);
    if (!query)
        return failed(query.error());
    ListRequest request;
    request.query = *query;
    if (!definitions.empty())
        request.definition = definitions.front();
    return findRecords(project, request);
}

Attempt<ResultList> readSubset(Project &project, const Call &call, const std::vector<LabelDefinitionId> &definitions)
{
    const auto limit = numberOption(call.arguments, u"limit"_s, 1, std::numeric_limits<int>::max(), 0);
    if (!limit)
        return failed(limit.error());
    auto records = findSubset(project, call, definitions);
    if (!records || *limit == 0 || (*records)->size() <= static_cast<size_t>(*limit))
        return records;
    return ResultList(std::make_shared<const std::vector<RecordId>>((*records)->begin(), (*records)->begin() + *limit));
}

SubsetDescription describeSubset(const Arguments &arguments)
{
    SubsetDescription subset;
    if (arguments.has(u"rest-of"_s)) {
        subset.code = SubsetCode::Rest;
        subset.restOf = JobId(arguments.value(u"rest-of"_s).toLongLong());
    } else if (arguments.has(u"query"_s)) {
        subset.code = SubsetCode::Query;
        subset.query = arguments.value(u"query"_s);
    }
    if (arguments.has(u"limit"_s))
        subset.first = arguments.value(u"limit"_s).toLongLong();
    return subset;
}

Attempt<JobRequest> readRequest(Project &project, const Call &call, const Schema &schema)
{
    const Arguments &arguments = call.arguments;
    if (!arguments.has(u"agent"_s))
        return wrongCall(
            RunText::tr("--agent is missing; every project has the agent \"%1\".").arg(builtInAgentName()));
    const auto agent = findAgent(project, arguments.value(u"agent"_s));
    if (!agent)
        return failed(agent.error());
    const auto definitions = readDefinitions(arguments, schema);
    if (!definitions)
        return failed(definitions.error());
    const auto records = readSubset(project, call, *definitions);
    if (!records)
        return failed(records.error());
    if ((*records)->empty())
        return failed(RunText::tr("No record is to be labelled: the project is empty, or the query finds none."));
    const auto inFlight = numberOption(arguments, u"in-flight"_s, 1, 200, JobRequest().inFlight);
    if (!inFlight)
        return failed(inFlight.error());
    JobRequest request;
    request.agentVersion = agent->versionId;
    request.definitions = *definitions;
    request.records = **records;
    request.subset = describeSubset(arguments);
    request.inFlight = *inFlight;
    return request;
}

/// Says on the side of the messages what is wrong with the user's list of models.
void warnOfList(Console &console)
{
    const QString problems = catalogueProblemsText(loadCatalogue().problems);
    if (!problems.isEmpty())
        console.printMessage(problems);
}

Outcome previewRun(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto request = readRequest(**project, call, project->schema);
    if (!request)
        return failed(request.error());
    const auto preview = await((*project)->jobs().preview(*request));
    if (!preview)
        return failed(preview.error());
    warnOfList(call.console);
    return previewReport(*preview);
}

Outcome run(Call &call)
{
    if (call.arguments.has(u"dry-run"_s))
        return previewRun(call);
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto request = readRequest(**project, call, project->schema);
    if (!request)
        return failed(request.error());
    warnOfList(call.console);
    JobWatch watch((*project)->jobs(), call.console, call.cancel);
    const auto job = await((*project)->jobs().start(*request, call.arguments.value(u"allow-host"_s)));
    if (!job)
        return failed(job.error());
    const auto summary = watch.waitForRest(*job);
    if (!summary)
        return failed(summary.error());
    return restReport(*summary, project->schema);
}

} // namespace

std::vector<Command> runCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"run"_s,
         {u"PROJECT"_s},
         RunText::tr("Lets an agent label records, and ends with the job's summary."),
         {{u"agent"_s, Kind::Single, u"NAME"_s,
           RunText::tr("which agent; \"%1\" needs no network").arg(builtInAgentName())},
          {u"label"_s, Kind::Repeatable, u"NAME"_s, RunText::tr("which label; without it, all")},
          {u"query"_s, Kind::Single, u"QUERY"_s, RunText::tr("which records; without it, all")},
          {u"rest-of"_s, Kind::Single, u"JOB"_s, RunText::tr("only the records that this job left without a label")},
          {u"limit"_s, Kind::Single, u"N"_s, RunText::tr("only the first N of them")},
          {u"in-flight"_s, Kind::Single, u"N"_s, RunText::tr("calls at the same time, 1 to 200 (4)")},
          {u"allow-host"_s, Kind::Single, u"HOST"_s,
           RunText::tr("texts may be sent to this host; needed once for each")},
          {u"dry-run"_s, Kind::Flag, {}, RunText::tr("show three prompts and send nothing")}},
         run,
         {RunText::tr("Ctrl+C pauses the job; \"%1\" goes on with it. Exit code 1 where it did not complete.")
              .arg(u"tandem-cli job resume"_s)}}};
}

} // namespace tandem

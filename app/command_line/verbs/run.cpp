// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/reports/job_watch.h"
#include "app/command_line/verbs/verbs.h"
#include "core/llm/catalogue/users_catalogue.h"

#include <nlohmann/json.hpp>

#include <limits>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

Attempt<std::vector<LabelDefinitionId>> readDefinitions(const Arguments &arguments, const Schema &schema)
{
    if (schema.usableDefinitions().empty())
        return failed(u"The project has no schema yet. Set one: tandem-cli schema set PROJECT FILE.json."_s);
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
        return wrongCall(u"--query and --rest-of both say which records; give one of them."_s);
    const auto job = numberOption(arguments, u"rest-of"_s, 1, std::numeric_limits<int>::max(), 0);
    if (!job)
        return failed(job.error());
    if (const auto known = await(project.jobs().summary(JobId(*job))); !known)
        return failed(known.error());
    const auto rest = await(project.jobs().rest(JobId(*job)));
    return rest ? Attempt<ResultList>(*rest) : failed(rest.error());
}

Attempt<ResultList> findSubset(Project &project, const Arguments &arguments,
                               const std::vector<LabelDefinitionId> &definitions)
{
    if (arguments.has(u"rest-of"_s))
        return readRest(project, arguments);
    const auto query = readQuery(arguments.value(u"query"_s));
    if (!query)
        return failed(query.error());
    ListRequest request;
    request.query = *query;
    if (!definitions.empty())
        request.definition = definitions.front();
    return findRecords(project, request);
}

Attempt<ResultList> readSubset(Project &project, const Arguments &arguments,
                               const std::vector<LabelDefinitionId> &definitions)
{
    const auto limit = numberOption(arguments, u"limit"_s, 1, std::numeric_limits<int>::max(), 0);
    if (!limit)
        return failed(limit.error());
    auto records = findSubset(project, arguments, definitions);
    if (!records || *limit == 0 || (*records)->size() <= static_cast<size_t>(*limit))
        return records;
    return ResultList(std::make_shared<const std::vector<RecordId>>((*records)->begin(), (*records)->begin() + *limit));
}

QString subsetText(const Arguments &arguments)
{
    QStringList parts;
    if (arguments.has(u"rest-of"_s))
        parts << u"left by job "_s + arguments.value(u"rest-of"_s);
    else
        parts << (arguments.has(u"query"_s) ? arguments.value(u"query"_s) : u"all records"_s);
    if (arguments.has(u"limit"_s))
        parts << u"first "_s + arguments.value(u"limit"_s);
    return parts.join(u", "_s);
}

Attempt<JobRequest> readRequest(Project &project, const Arguments &arguments, const Schema &schema)
{
    if (!arguments.has(u"agent"_s))
        return wrongCall(u"--agent is missing; every project has the agent \"baseline\"."_s);
    const auto agent = findAgent(project, arguments.value(u"agent"_s));
    if (!agent)
        return failed(agent.error());
    const auto definitions = readDefinitions(arguments, schema);
    if (!definitions)
        return failed(definitions.error());
    const auto records = readSubset(project, arguments, *definitions);
    if (!records)
        return failed(records.error());
    if ((*records)->empty())
        return failed(u"No record is to be labelled: the project is empty, or the query finds none."_s);
    const auto inFlight = numberOption(arguments, u"in-flight"_s, 1, 200, JobRequest().inFlight);
    if (!inFlight)
        return failed(inFlight.error());
    JobRequest request;
    request.agentVersion = agent->versionId;
    request.definitions = *definitions;
    request.records = **records;
    request.subsetText = subsetText(arguments);
    request.inFlight = *inFlight;
    return request;
}

qint64 tokensOf(const RenderedPrompt &prompt)
{
    return estimatedTokens(prompt.system.text) + estimatedTokens(prompt.user.text);
}

QString previewText(const JobPreview &preview)
{
    QStringList lines;
    for (const auto &[id, prompt] : preview.samples) {
        lines << u"--- %1, about %2"_s.arg(id, counted(tokensOf(prompt), u"token"_s));
        if (!prompt.system.text.isEmpty())
            lines << u"[system]"_s << prompt.system.text << u"[user]"_s;
        lines << prompt.user.text;
    }
    lines << u"---"_s;
    lines << u"%1 would be labelled. Nothing was sent."_s.arg(counted(preview.itemCount, u"record"_s));
    if (preview.host.isEmpty())
        lines << u"The built-in model would learn from %1."_s.arg(
            counted(preview.trainingExamples, u"decided label"_s));
    else if (!preview.localAddress.isEmpty())
        lines << u"The texts would stay on this computer (%1)."_s.arg(preview.localAddress);
    else
        lines << u"Texts would go to %1%2."_s.arg(
            preview.host, preview.needsHostConsent ? u", which --allow-host %1 must allow"_s.arg(preview.host) : u""_s);
    if (!preview.host.isEmpty())
        lines << forecastText(preview.forecast);
    if (preview.forecast.tooLong > 0)
        lines << u"Of %1 prompts that were looked at, %2 would be too long for the model."_s.arg(
            number(preview.forecast.sampled), number(preview.forecast.tooLong));
    if (preview.invalidPrompts > 0)
        lines << u"%1 of these prompts cannot be sent."_s.arg(number(preview.invalidPrompts));
    return lines.join(u'\n');
}

/// Says on the side of the messages what is wrong with the user's list of models.
void warnOfList(Console &console)
{
    const QString problems = catalogueProblemsText(loadCatalogue().problems);
    if (!problems.isEmpty())
        console.printMessage(problems);
}

/// null: the price is unknown.
Json dollarsDocument(const JobForecast &forecast)
{
    if (!forecast.cost.least || !forecast.cost.most)
        return nullptr;
    return {{"least", *forecast.cost.least},
            {"most", *forecast.cost.most},
            {"price_date", forecast.priceDate.toString(Qt::ISODate).toStdString()}};
}

Json previewDocument(const JobPreview &preview)
{
    Json samples = Json::array();
    for (const auto &[id, prompt] : preview.samples)
        samples.push_back({{"id", id.toStdString()},
                           {"system", prompt.system.text.toStdString()},
                           {"user", prompt.user.text.toStdString()},
                           {"estimated_tokens", tokensOf(prompt)}});
    return {{"items", preview.itemCount},
            {"samples", samples},
            {"invalid_prompts", preview.invalidPrompts},
            {"training_examples", preview.trainingExamples},
            {"host", preview.host.toStdString()},
            {"tokens", {{"least", preview.forecast.cost.leastTokens}, {"most", preview.forecast.cost.mostTokens}}},
            {"us_dollars", dollarsDocument(preview.forecast)},
            {"needs_host_consent", preview.needsHostConsent}};
}

Outcome previewRun(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto request = readRequest(**project, call.arguments, *schema);
    if (!request)
        return failed(request.error());
    const auto preview = await((*project)->jobs().preview(*request));
    if (!preview)
        return failed(preview.error());
    warnOfList(call.console);
    return makeReport(previewText(*preview), previewDocument(*preview));
}

Outcome run(Call &call)
{
    if (call.arguments.has(u"dry-run"_s))
        return previewRun(call);
    const auto project = openForWriting(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto request = readRequest(**project, call.arguments, *schema);
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
    return makeReport(jobText(*summary, *schema), jobDocument(*summary, *schema),
                      summary->job.state == JobState::Completed ? Done : Failed);
}

} // namespace

std::vector<Command> runCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"run"_s,
         {u"PROJECT"_s},
         u"Lets an agent label records, and ends with the job's summary."_s,
         {{u"agent"_s, Kind::Single, u"NAME"_s, u"which agent; \"baseline\" needs no network"_s},
          {u"label"_s, Kind::Repeatable, u"NAME"_s, u"which label; without it, all"_s},
          {u"query"_s, Kind::Single, u"QUERY"_s, u"which records; without it, all"_s},
          {u"rest-of"_s, Kind::Single, u"JOB"_s, u"only the records that this job left without a label"_s},
          {u"limit"_s, Kind::Single, u"N"_s, u"only the first N of them"_s},
          {u"in-flight"_s, Kind::Single, u"N"_s, u"calls at the same time, 1 to 200 (4)"_s},
          {u"allow-host"_s, Kind::Single, u"HOST"_s, u"texts may be sent to this host; needed once for each"_s},
          {u"dry-run"_s, Kind::Flag, {}, u"show three prompts and send nothing"_s}},
         run,
         u"Ctrl+C pauses the job; \"tandem-cli job resume\" goes on with it. Exit code 1 where it did not complete."_s}};
}

} // namespace tandem

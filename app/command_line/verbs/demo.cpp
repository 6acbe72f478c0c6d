// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/demo.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/console.h"
#include "app/command_line/reports/demo_report.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/reports/job_watch.h"
#include "core/project/demo_project.h"
#include "core/project/exporter.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct DemoText
{
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)
};

Attempt<JobSummary> runBaseline(Project &project, Call &call)
{
    const auto agent = findAgent(project, builtInAgentName());
    if (!agent)
        return failed(agent.error());
    const auto records = findRecords(project, ListRequest());
    if (!records)
        return failed(records.error());
    JobRequest request;
    request.agentVersion = agent->versionId;
    request.records = **records;
    JobWatch watch(project.jobs(), call.console, call.cancel);
    const auto job = await(project.jobs().start(request, {}));
    if (!job)
        return failed(job.error());
    return watch.waitForRest(*job);
}

Attempt<QString> exportLabels(Project &project, const CancelToken &cancel)
{
    const QFileInfo file(project.path());
    ExportRequest request;
    request.path = file.dir().filePath(file.completeBaseName() + u"-labels.csv"_s);
    const auto report = await(project.exporter().write(request, cancel, [](qint64, qint64) {}));
    if (!report)
        return failed(report.error());
    return request.path;
}

QString picturesBeside(const Project &project)
{
    const QDir pictures(QFileInfo(project.path()).dir().filePath(u"pictures"_s));
    return pictures.exists() ? pictures.absolutePath() : QString();
}

Outcome reportOn(const DemoProject &demo, Call &call)
{
    const auto schema = currentSchema(*demo.project);
    if (!schema)
        return failed(schema.error());
    DemoFindings findings;
    findings.projectPath = demo.project->path();
    findings.import = demo.import;
    const auto job = runBaseline(*demo.project, call);
    if (!job)
        return failed(job.error());
    findings.job = *job;
    if (job->job.state != JobState::Completed)
        return restReport(*job, *schema);
    const auto qualities = measureQuality(*demo.project, *schema);
    if (!qualities)
        return failed(qualities.error());
    findings.qualities = *qualities;
    const auto exported = exportLabels(*demo.project, call.cancel);
    if (!exported)
        return failed(exported.error());
    findings.exportPath = *exported;
    findings.picturesPath = picturesBeside(*demo.project);
    return demoReport(findings);
}

Outcome makeDemo(Call &call)
{
    const QString folder = call.arguments.has(u"out"_s) ? call.arguments.value(u"out"_s) : newDemoFolder();
    const auto demo = await(createDemoProject(QDir::current().absoluteFilePath(folder)));
    if (!demo)
        return failed(demo.error());
    if (call.arguments.has(u"headless"_s))
        return reportOn(*demo, call);
    const QString path = demo->project->path();
    return makeReport(DemoText::tr("Made the demo project %1. Open it with: %2").arg(path, u"tandem "_s + path),
                      {{"project", path.toStdString()}, {"records", demo->import.added}});
}

} // namespace

std::vector<Command> demoCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"demo"_s,
         {},
         DemoText::tr("Makes a project of 600 customer messages to try things on."),
         {{u"headless"_s, Kind::Flag, {}, DemoText::tr("do the whole job too: label, measure, export, report")},
          {u"out"_s, Kind::Single, u"FOLDER"_s, DemoText::tr("where; without it, a new folder in your data folder")}},
         makeDemo,
         {}}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/export.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/progress_output.h"
#include "core/io/formats/export_formats.h"
#include "core/project/exporter.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ExportVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat *format : exportFormats())
        names.append(format->name());
    return names;
}

/// As --format says, else by the ending of the file's name.
QString formatOf(const Arguments &arguments, const QString &path)
{
    const QString word = arguments.value(u"format"_s);
    return word.isEmpty() ? exportFormatOfFile(path).name() : word;
}

Attempt<ExportRequest> readRequest(Project &project, const Arguments &arguments)
{
    ExportRequest request;
    request.path = arguments.positional(u"FILE"_s);
    request.format = formatOf(arguments, request.path);
    request.takeUnverified = arguments.has(u"take-unverified"_s);
    request.allJobs = arguments.has(u"all-jobs"_s);
    if (!arguments.has(u"query"_s))
        return request;
    const auto query = readQuery(arguments.value(u"query"_s));
    if (!query)
        return failed(query.error());
    const auto records = findRecords(project, ListRequest{*query, Sort(), LabelDefinitionId()});
    if (!records)
        return failed(records.error());
    request.records = *records;
    return request;
}

Report exportReport(const QString &path, const ExportReport &report)
{
    const QString records =
        ExportVerbText::tr("Wrote %Ln record(s) to %1.", nullptr, countOf(report.records)).arg(path);
    const QString rows =
        ExportVerbText::tr("The file has %Ln row(s); %L1 have a final label.", nullptr, countOf(report.rows))
            .arg(report.withFinalLabel);
    return makeReport(records + u' ' + rows, {{"file", path.toStdString()},
                                              {"records", report.records},
                                              {"rows", report.rows},
                                              {"with_final_label", report.withFinalLabel}});
}

Outcome exportFile(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto request = readRequest(**project, call.arguments);
    if (!request)
        return failed(request.error());
    ProgressOutput progress(call.console, ExportVerbText::tr("Exporting"));
    const auto report = await((*project)->exporter().write(
        *request, call.cancel, [&progress](qint64 done, qint64 total) { progress.show(done, total); }));
    if (!report)
        return failed(report.error());
    return exportReport(request->path, *report);
}

} // namespace

std::vector<Command> exportCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"export"_s,
         {u"PROJECT"_s, u"FILE"_s},
         ExportVerbText::tr("Writes records with their final labels and where these come from."),
         {{u"format"_s, Kind::Single, u"FORMAT"_s,
           ExportVerbText::tr("%1; without it, by the file's name").arg(formatNames().join(u" | "_s)), formatNames()},
          {u"query"_s, Kind::Single, u"QUERY"_s, ExportVerbText::tr("which records; without it, all")},
          {u"take-unverified"_s, Kind::Flag, {}, ExportVerbText::tr("unverified labels of a model are final too")},
          {u"all-jobs"_s, Kind::Flag, {}, ExportVerbText::tr("every job, not only the active one")}},
         exportFile,
         {ExportVerbText::tr("A file of that name is replaced, at the end and at once.")}}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/output/progress_line.h"
#include "app/command_line/verbs/verbs.h"
#include "core/project/exporter.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// As --format says, else by the ending of the file's name: .jsonl and .ndjson are JSON Lines, the rest CSV.
Attempt<ExportFormat> readFormat(const Arguments &arguments, const QString &path)
{
    const QString word = arguments.value(u"format"_s);
    if (word == u"csv")
        return ExportFormat::Csv;
    if (word == u"jsonl")
        return ExportFormat::JsonLines;
    if (!word.isEmpty())
        return wrongCall(u"--format takes csv or jsonl, not \"%1\"."_s.arg(word));
    const bool isJsonLines =
        path.endsWith(u".jsonl", Qt::CaseInsensitive) || path.endsWith(u".ndjson", Qt::CaseInsensitive);
    return isJsonLines ? ExportFormat::JsonLines : ExportFormat::Csv;
}

Attempt<ExportRequest> readRequest(Project &project, const Arguments &arguments)
{
    ExportRequest request;
    request.path = arguments.positional(u"FILE"_s);
    const auto format = readFormat(arguments, request.path);
    if (!format)
        return failed(format.error());
    request.format = *format;
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

Outcome exportFile(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto request = readRequest(**project, call.arguments);
    if (!request)
        return failed(request.error());
    ProgressLine progress(call.console, u"Exporting"_s);
    const auto report = await((*project)->exporter().write(
        *request, call.cancel, [&progress](qint64 done, qint64 total) { progress.show(done, total); }));
    if (!report)
        return failed(report.error());
    return makeReport(u"Wrote %1 in %2 to %3; %4 have a final label."_s.arg(
                          counted(report->records, u"record"_s), counted(report->rows, u"row"_s), request->path,
                          number(report->withFinalLabel)),
                      {{"file", request->path.toStdString()},
                       {"records", report->records},
                       {"rows", report->rows},
                       {"with_final_label", report->withFinalLabel}});
}

} // namespace

std::vector<Command> exportCommands()
{
    using Kind = OptionRule::Kind;
    return {{u"export"_s,
             {u"PROJECT"_s, u"FILE"_s},
             u"Writes records with their final labels and where these come from."_s,
             {{u"format"_s, Kind::Single, u"FORMAT"_s, u"csv or jsonl; without it, by the file's name"_s},
              {u"query"_s, Kind::Single, u"QUERY"_s, u"which records; without it, all"_s},
              {u"take-unverified"_s, Kind::Flag, {}, u"unverified labels of a model are final too"_s},
              {u"all-jobs"_s, Kind::Flag, {}, u"every job, not only the active one"_s}},
             exportFile,
             u"A file of that name is replaced, at the end and at once."_s}};
}

} // namespace tandem

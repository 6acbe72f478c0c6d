// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/export.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/progress_output.h"
#include "core/io/formats/export_formats.h"
#include "core/io/formats/spans/span_formats.h"
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

QStringList spanFormatWords()
{
    QStringList names;
    for (const SpanFormatEntry &format : spanFormats())
        names.append(format.name);
    return names;
}

bool isStandardOutput(const QString &path)
{
    return path == u"-";
}

/// As --format says, else by the ending of the file's name; standard output gets the first.
Attempt<QString> formatOf(const Arguments &arguments, const QString &path)
{
    const QString word = arguments.value(u"format"_s);
    if (!word.isEmpty())
        return word;
    if (isStandardOutput(path))
        return exportFormats().front()->name();
    if (const ExportFormat *format = exportFormatOfFile(path))
        return format->name();
    return wrongCall(
        ExportVerbText::tr("The name %1 tells no format. Give --format: %2.").arg(path, formatNames().join(u", "_s)));
}

/// How --delimiter, --bom and --formula-safe want the CSV.
Attempt<CsvDialect> readDialect(const Arguments &arguments)
{
    CsvDialect dialect;
    const QString delimiter = arguments.value(u"delimiter"_s);
    if (delimiter == u"tab")
        dialect.delimiter = u'\t';
    else if (delimiter.size() == 1 && !u"\"\n\r"_s.contains(delimiter) && !delimiter.front().isLetterOrNumber())
        dialect.delimiter = delimiter.front();
    else if (arguments.has(u"delimiter"_s))
        return wrongCall(ExportVerbText::tr("--delimiter takes one sign, as , or ; or |, or the word tab, not \"%1\".")
                             .arg(delimiter));
    dialect.byteOrderMark = arguments.has(u"bom"_s);
    dialect.formulaSafe = arguments.has(u"formula-safe"_s);
    return dialect;
}

/// What concerns only formats for spreadsheets is not ignored in silence elsewhere.
Attempt<void> checkDialect(const Arguments &arguments, const QString &format)
{
    const ExportFormat *known = exportFormatNamed(format);
    if (known && known->isForSpreadsheets())
        return {};
    // An apostrophe would move the text under its spans.
    const QStringList senseless = format == u"spans-csv" ? QStringList{u"formula-safe"_s}
                                                         : QStringList{u"delimiter"_s, u"bom"_s, u"formula-safe"_s};
    for (const QString &option : senseless) {
        if (arguments.has(option))
            return wrongCall(ExportVerbText::tr("--%1 means nothing for %2.").arg(option, format));
    }
    return {};
}

/// That a format of spans and --spans LABEL go together.
Attempt<std::optional<SpanExport>> readSpans(const OpenedProject &project, const Arguments &arguments,
                                             const QString &format)
{
    const bool isOfSpans = spanFormatNamed(format) != nullptr;
    if (isOfSpans != arguments.has(u"spans"_s))
        return wrongCall(
            ExportVerbText::tr("--spans LABEL and --format %1 go together.").arg(spanFormatWords().join(u" | "_s)));
    if (!isOfSpans) {
        if (arguments.has(u"gold"_s))
            return wrongCall(ExportVerbText::tr("--gold goes with --spans LABEL."));
        return std::nullopt;
    }
    for (const QString &option : {u"all-jobs"_s, u"all-annotators"_s}) {
        if (arguments.has(option))
            return wrongCall(ExportVerbText::tr("--%1 means nothing for %2.").arg(option, format));
    }
    const auto definition = findDefinition(project.schema, arguments.value(u"spans"_s));
    if (!definition)
        return failed(definition.error());
    if (definition->valueKind() != ValueKind::Spans)
        return wrongCall(ExportVerbText::tr("\"%1\" is a label of whole records, not of spans.").arg(definition->name));
    return SpanExport{definition->name, arguments.has(u"gold"_s)};
}

Attempt<ExportRequest> readRequest(const OpenedProject &project, const Call &call)
{
    const Arguments &arguments = call.arguments;
    ExportRequest request;
    request.path = arguments.positional(u"FILE"_s);
    const auto format = formatOf(arguments, request.path);
    if (!format)
        return failed(format.error());
    request.format = *format;
    const auto spans = readSpans(project, arguments, *format);
    if (!spans)
        return failed(spans.error());
    request.spans = *spans;
    if (const auto checked = checkDialect(arguments, *format); !checked)
        return failed(checked.error());
    const auto dialect = readDialect(arguments);
    if (!dialect)
        return failed(dialect.error());
    request.csv = *dialect;
    request.existing = arguments.has(u"overwrite"_s) ? ExistingFile::Replace : ExistingFile::Refuse;
    request.takeUnverified = arguments.has(u"take-unverified"_s);
    request.allJobs = arguments.has(u"all-jobs"_s);
    request.allAnnotators = arguments.has(u"all-annotators"_s);
    if (!arguments.has(u"query"_s))
        return request;
    const auto query = readQuery(arguments.value(u"query"_s), call.console);
    if (!query)
        return failed(query.error());
    const auto records = findRecords(*project, ListRequest{*query, Sort(), LabelDefinitionId()});
    if (!records)
        return failed(records.error());
    request.records = *records;
    return request;
}

/// A file that is there already may be replaced, which is said in this program's own words.
Failure withAdvice(const Error &error)
{
    Failure failure(error);
    if (error.code == ErrorCode::Refused)
        failure.message += u' ' + ExportVerbText::tr("Give another name, or --overwrite to replace it.");
    return failure;
}

/// By kind, each with the records that it concerns (at most a hundred) and an example of a span.
nlohmann::ordered_json lostDocument(const SpanLosses &losses)
{
    nlohmann::ordered_json lost = nlohmann::ordered_json::array();
    for (const auto &[loss, count] : losses.counts) {
        nlohmann::ordered_json records = nlohmann::ordered_json::array();
        for (const SpanLosses::OfRecord &each : losses.records) {
            if (each.loss != loss)
                continue;
            records.push_back({{"id", each.externalId.toStdString()}, {"count", each.count}});
            if (!each.example.isEmpty())
                records.back()["example"] = each.example.toStdString();
        }
        lost.push_back({{"what", toWord(loss).toStdString()},
                        {"of", isOfRecord(loss) ? "records" : "spans"},
                        {"count", count},
                        {"records", records}});
    }
    return lost;
}

void printLosses(Console &console, const SpanLosses &losses)
{
    for (const QString &sentence : spanLossSentences(losses))
        console.printMessage(sentence);
}

Report exportReport(const QString &path, const ExportReport &report, bool isOfSpans)
{
    const QString records =
        ExportVerbText::tr("Wrote %Ln record(s) to %1.", nullptr, countOf(report.records)).arg(path);
    const QString rows =
        ExportVerbText::tr("The file has %Ln row(s); %L1 have a final label.", nullptr, countOf(report.rows))
            .arg(report.withFinalLabel);
    if (isOfSpans) {
        QString spans = u' ' + ExportVerbText::tr("It holds %Ln span(s).", nullptr, countOf(report.spans));
        if (report.leftOut > 0)
            spans += u' ' + ExportVerbText::tr("%Ln record(s) were left out.", nullptr, countOf(report.leftOut));
        return makeReport(records + spans, {{"file", path.toStdString()},
                                            {"records", report.records},
                                            {"left_out", report.leftOut},
                                            {"spans", report.spans},
                                            {"lost", lostDocument(report.lost)}});
    }
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
    auto request = readRequest(*project, call);
    if (!request)
        return failed(request.error());
    const bool toOutput = isStandardOutput(request->path);
    request->device = toOutput ? &call.console.results() : nullptr;
    ProgressOutput progress(call.console, ExportVerbText::tr("Exporting"));
    const auto report = await((*project)->exporter().write(
        *request, call.cancel, [&progress](qint64 done, qint64 total) { progress.show(done, total); }));
    if (!report)
        return failed(withAdvice(report.error()));
    printLosses(call.console, report->lost);
    Report told = exportReport(toOutput ? ExportVerbText::tr("standard output") : request->path, *report,
                               request->spans.has_value());
    told.toMessages = toOutput;
    return told;
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
           ExportVerbText::tr("%1; without it, by the file's name; with --spans, %2")
               .arg(formatNames().join(u" | "_s), spanFormatWords().join(u" | "_s)),
           formatNames() + spanFormatWords()},
          {u"spans"_s, Kind::Single, u"LABEL"_s,
           ExportVerbText::tr("the spans of this label alone; what the format cannot hold is said")},
          {u"gold"_s, Kind::Flag, {}, ExportVerbText::tr("with --spans: those of the reference, not the final ones")},
          {u"query"_s, Kind::Single, u"QUERY"_s, ExportVerbText::tr("which records; without it, all")},
          {u"take-unverified"_s, Kind::Flag, {}, ExportVerbText::tr("unverified labels of a model are final too")},
          {u"all-jobs"_s, Kind::Flag, {}, ExportVerbText::tr("a row for each job, shown or hidden")},
          {u"all-annotators"_s,
           Kind::Flag,
           {},
           ExportVerbText::tr("every job and everything that people said, as for conflicts")},
          {u"overwrite"_s, Kind::Flag, {}, ExportVerbText::tr("replace a file of that name")},
          {u"delimiter"_s, Kind::Single, u"SIGN"_s,
           ExportVerbText::tr("between the fields of a CSV; without it, a comma")},
          {u"bom"_s, Kind::Flag, {}, ExportVerbText::tr("begin with a byte order mark, which spreadsheets want")},
          {u"formula-safe"_s,
           Kind::Flag,
           {},
           ExportVerbText::tr("an apostrophe before what a spreadsheet would compute")}},
         exportFile,
         {ExportVerbText::tr("FILE - is standard output; the report then goes to standard error. A file that is "
                             "replaced keeps its content until the new one is whole. No project, and nothing that "
                             "belongs to one, is ever replaced.")}}};
}

} // namespace tandem

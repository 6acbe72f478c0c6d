// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/import_report.h"

#include "core/io/formats/source_formats.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct ImportReportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString faultText(const SourceFault &fault)
{
    if (fault.column > 0)
        return ImportReportText::tr("line %L1, column %L2: %3", "%3: what is wrong there")
            .arg(fault.line)
            .arg(fault.column)
            .arg(fault.reason);
    return ImportReportText::tr("line %L1: %2", "%2: what is wrong there").arg(fault.line).arg(fault.reason);
}

QString duplicatesText(const ImportReport &report)
{
    return ImportReportText::tr("%Ln with an id that had occurred before (%L1 in the file, %L2 in the project)",
                                "counts rows", countOf(report.duplicateIds))
        .arg(report.duplicateInFile)
        .arg(report.duplicateInProject);
}

QString conflictsText(const ImportRequest &request, int count)
{
    return request.onConflict == ConflictPolicy::Replace
               ? ImportReportText::tr("%Ln label(s) that were there replaced by what the file says", nullptr, count)
               : ImportReportText::tr("%Ln label(s) that were there kept, where the file says otherwise", nullptr,
                                      count);
}

QString decidedTextsText(const ImportRequest &request, int count)
{
    return request.onConflict == ConflictPolicy::Replace
               ? ImportReportText::tr("%Ln record(s) that people decided on got another text", nullptr, count)
               : ImportReportText::tr("%Ln record(s) that people decided on keep their text, where the file has "
                                      "another; --on-conflict replace takes it",
                                      nullptr, count);
}

/// Whether something was guessed that may be wrong.
bool isChangeable(const ImportReport &report)
{
    const EncodingBasis basis = report.findings.encoding.basis;
    return report.findings.header == HeaderBasis::Unsure || report.findings.areQuotesText ||
           basis == EncodingBasis::Detected || basis == EncodingBasis::Fallback;
}

QString basisWord(HeaderBasis basis)
{
    return basis == HeaderBasis::Given ? u"given"_s : basis == HeaderBasis::Sure ? u"sure"_s : u"unsure"_s;
}

/// How the file was read, for programs.
Json readingDocument(const ImportReport &report)
{
    const SourceOptions &options = report.usedOptions;
    const SourceFindings &findings = report.findings;
    Json mended = Json::object();
    for (const auto &[laxity, counted] : findings.laxities)
        mended[toWord(laxity).toStdString()] = {{"count", counted.count}, {"line", counted.line}};
    Json notes = Json::array();
    for (const QString &sentence : findingSentences(options, findings))
        notes.push_back(sentence.toStdString());
    const auto character = [](QChar each) { return each.isNull() ? Json() : Json(QString(each).toStdString()); };
    return {{"format", options.format ? Json(sourceFormatEntry(*options.format).name.toStdString()) : Json()},
            {"encoding", options.encoding.toStdString()},
            {"encoding_basis", toWord(findings.encoding.basis).toStdString()},
            {"encoding_confidence", findings.encoding.confidence},
            {"delimiter", character(options.delimiter)},
            {"quote", character(options.quote.value_or(QChar()))},
            {"header", options.hasHeader ? Json(*options.hasHeader) : Json()},
            {"header_basis", basisWord(findings.header).toStdString()},
            {"unnamed_row_numbers", findings.hasRowNumbers},
            {"array", findings.arrayName.toStdString()},
            {"mended", mended},
            {"notes", notes}};
}

/// What came of a file of spans.
QStringList spanLines(const ImportReport &report)
{
    QStringList lines{u"  "_s + ImportReportText::tr("%Ln span(s)", nullptr, countOf(report.spans))};
    const auto mention = [&lines](qint64 count, const QString &sentence) {
        if (count > 0)
            lines << u"  "_s + sentence;
    };
    mention(report.spansLeftOut, ImportReportText::tr("%Ln span(s) left out", nullptr, countOf(report.spansLeftOut)));
    mention(report.mendedPlaces, ImportReportText::tr("%Ln place(s) taken for what they seem to mean", nullptr,
                                                      countOf(report.mendedPlaces)));
    mention(report.spansNotAnOption,
            ImportReportText::tr("%Ln span(s) left out, whose label is no option; --add-options makes it one", nullptr,
                                 countOf(report.spansNotAnOption)));
    return lines;
}

/// What an import met, each where there is any.
QStringList countLines(const ImportRequest &request, const ImportReport &report)
{
    QStringList lines;
    const auto mention = [&lines](qint64 count, const auto &sentence) {
        if (count > 0)
            lines << u"  "_s + sentence(countOf(count));
    };
    if (report.numberedFrom > 1)
        lines << u"  "_s + ImportReportText::tr("without --id, numbered from %L1").arg(report.numberedFrom);
    mention(report.duplicateIds, [&report](int) { return duplicatesText(report); });
    mention(report.skipped, [](int n) { return ImportReportText::tr("%Ln of these skipped", "counts rows", n); });
    mention(report.unchanged,
            [](int n) { return ImportReportText::tr("%Ln updated record(s) stayed as they were", nullptr, n); });
    mention(report.keptTexts, [](int n) {
        return ImportReportText::tr("%Ln row(s) have an empty text; their records keep the text they have", nullptr, n);
    });
    mention(report.emptyTexts, [](int n) {
        return ImportReportText::tr("%Ln new record(s) without a text: the row has none", nullptr, n);
    });
    mention(report.deletedIds,
            [](int n) { return ImportReportText::tr("%Ln new record(s) with the id of a deleted one", nullptr, n); });
    mention(report.updated > 0 ? report.emptyLabels : 0, [](int n) {
        return ImportReportText::tr("%Ln empty cell(s) of labels are no label; labels that are there stay", nullptr, n);
    });
    mention(report.unknown, [](int n) {
        return ImportReportText::tr("%Ln row(s) left out: no text, and no record of that id", nullptr, n);
    });
    mention(report.conflicts, [&request](int n) { return conflictsText(request, n); });
    mention(report.decidedTexts, [&request](int n) { return decidedTextsText(request, n); });
    mention(report.goldLabels, [](int n) { return ImportReportText::tr("%Ln gold label(s)", nullptr, n); });
    mention(report.goldNotAnOption,
            [](int n) { return ImportReportText::tr("%Ln gold value(s) that are no option, left empty", nullptr, n); });
    mention(report.personLabels, [](int n) { return ImportReportText::tr("%Ln label(s) of a person", nullptr, n); });
    mention(report.personLabelsNotAnOption, [](int n) {
        return ImportReportText::tr("%Ln label(s) of a person that are no option, left empty", nullptr, n);
    });
    if (report.spanFindings)
        lines += spanLines(report);
    for (const auto &[value, count] : report.notAnOption)
        lines << u"    "_s + ImportReportText::tr("%Ln time(s): %1", nullptr, countOf(count)).arg(value);
    const QStringList found = report.spanFindings ? spanFindingSentences(*report.spanFindings)
                                                  : findingSentences(report.usedOptions, report.findings);
    for (const QString &sentence : found)
        lines << u"  "_s + sentence;
    if (isChangeable(report))
        lines << u"  "_s +
                     ImportReportText::tr("To have the file read otherwise, give --encoding, --delimiter, --quote "
                                          "or --header.");
    mention(report.badRows, [](int n) { return ImportReportText::tr("%Ln bad row(s), left out", nullptr, n); });
    for (const SourceFault &fault : report.faults)
        lines << u"    "_s + faultText(fault);
    return lines;
}

bool isIdle(const ImportReport &report)
{
    return report.added == 0 && report.updated <= report.unchanged;
}

QString reportText(const ImportRequest &request, const ImportReport &report)
{
    const QString added = countText(report.added);
    const QString updated = countText(report.updated);
    const int rows = countOf(report.rows);
    const QString head = isIdle(report)
                             ? ImportReportText::tr("Read %Ln row(s) from %1: %2 added, %3 updated.", nullptr, rows)
                                   .arg(request.sourceName, added, updated)
                             : ImportReportText::tr("Imported %Ln row(s) from %1: %2 added, %3 updated.", nullptr, rows)
                                   .arg(request.sourceName, added, updated);
    return (QStringList{head} + countLines(request, report)).join(u'\n');
}

/// How a file of spans was read, and what came of it.
Json spansDocument(const ImportReport &report)
{
    if (!report.spanFindings)
        return {};
    const SpanFindings &findings = *report.spanFindings;
    Json notes = Json::array();
    for (const QString &sentence : spanFindingSentences(findings))
        notes.push_back(sentence.toStdString());
    return {{"taken", report.spans},
            {"left_out", report.spansLeftOut},
            {"not_an_option", report.spansNotAnOption},
            {"mended", report.mendedPlaces},
            {"tags", findings.scheme ? Json(nameOf(*findings.scheme).toStdString()) : Json()},
            {"offsets", findings.unit ? Json(toWord(*findings.unit).toStdString()) : Json()},
            {"checked", findings.checked},
            {"unchecked", findings.unchecked},
            {"in_other_unit", findings.inOtherUnit},
            {"notes", notes}};
}

Json reportDocument(const ImportReport &report)
{
    Json faults = Json::array();
    for (const SourceFault &fault : report.faults)
        faults.push_back({{"row", fault.row},
                          {"line", fault.line},
                          {"column", fault.column},
                          {"reason", fault.reason.toStdString()}});
    Json notAnOption = Json::object();
    for (const auto &[value, count] : report.notAnOption)
        notAnOption[value.toStdString()] = count;
    Json examples = Json::array();
    for (const QString &id : report.duplicateExamples)
        examples.push_back(id.toStdString());
    return {{"rows", report.rows},
            {"added", report.added},
            {"updated", report.updated},
            {"unchanged", report.unchanged},
            {"unknown_ids", report.unknown},
            {"conflicts", report.conflicts},
            {"decided_texts", report.decidedTexts},
            {"numbered_from", report.numberedFrom > 0 ? Json(report.numberedFrom) : Json()},
            {"skipped", report.skipped},
            {"duplicate_ids", report.duplicateIds},
            {"duplicate_in_file", report.duplicateInFile},
            {"duplicate_in_project", report.duplicateInProject},
            {"duplicate_examples", examples},
            {"bad_rows", report.badRows},
            {"faults", faults},
            {"gold_labels", report.goldLabels},
            {"gold_not_an_option", report.goldNotAnOption},
            {"person_labels", report.personLabels},
            {"person_labels_not_an_option", report.personLabelsNotAnOption},
            {"empty_labels", report.emptyLabels},
            {"kept_texts", report.keptTexts},
            {"empty_texts", report.emptyTexts},
            {"ids_of_deleted", report.deletedIds},
            {"not_an_option", notAnOption},
            {"encoding", report.usedOptions.encoding.toStdString()},
            {"reading", readingDocument(report)},
            {"set_separator", report.usedSetSeparator.toStdString()},
            {"spans", spansDocument(report)}};
}

} // namespace

Report importReport(const ImportRequest &request, const ImportReport &report)
{
    return makeReport(reportText(request, report), reportDocument(report),
                      isIdle(report) ? ImportReportText::tr("Nothing was imported.") : QString());
}

} // namespace tandem

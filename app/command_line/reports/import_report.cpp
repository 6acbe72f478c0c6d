// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/import_report.h"

#include "app/command_line/output/layout.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

QString placeText(const SourceFault &fault)
{
    const QString line = u"line %1"_s.arg(fault.line);
    return fault.column > 0 ? u"%1, column %2"_s.arg(line).arg(fault.column) : line;
}

QString reportText(const QString &path, const ImportReport &report)
{
    QStringList lines{u"Imported %1 from %2: %3 added, %4 updated."_s.arg(
        counted(report.rows, u"row"_s), path, number(report.added), number(report.updated))};
    const auto mention = [&lines](qint64 count, const QString &what) {
        if (count > 0)
            lines << u"  %1 %2"_s.arg(number(count), what);
    };
    mention(report.duplicateIds, u"with an id that had occurred before (%1 in the file, %2 in the project)"_s.arg(
                                     number(report.duplicateInFile), number(report.duplicateInProject)));
    mention(report.skipped, u"of these skipped"_s);
    mention(report.goldLabels, u"gold labels"_s);
    mention(report.goldNotAnOption, u"gold values that are no option, left empty"_s);
    mention(report.personLabels, u"labels of a person"_s);
    mention(report.personLabelsNotAnOption, u"labels of a person that are no option, left empty"_s);
    for (const auto &[value, count] : report.notAnOption)
        lines << u"    %1 times: %2"_s.arg(number(count), value);
    mention(report.badRows, u"bad rows, left out"_s);
    for (const SourceFault &fault : report.faults)
        lines << u"    %1: %2"_s.arg(placeText(fault), fault.reason);
    return lines.join(u'\n');
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
            {"not_an_option", notAnOption},
            {"encoding", report.usedOptions.encoding.toStdString()},
            {"set_separator", report.usedSetSeparator.toStdString()}};
}

} // namespace

Report importReport(const QString &path, const ImportReport &report)
{
    return makeReport(reportText(path, report), reportDocument(report));
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/label_column.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/output/progress_output.h"
#include "core/project/importer.h"
#include "core/text/column_labels_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct LabelColumnText
{
    Q_DECLARE_TR_FUNCTIONS(LabelColumnVerb)
};

QString metText(const ColumnLabelsReport &report, ConflictPolicy policy, bool isMade)
{
    const int n = countOf(report.conflicts);
    if (!isMade)
        return LabelColumnText::tr("%Ln record(s) have another label of the same person, or another gold.", nullptr, n);
    return policy == ConflictPolicy::Replace
               ? LabelColumnText::tr("%Ln label(s) that were there were replaced.", nullptr, n)
               : LabelColumnText::tr("%Ln label(s) that were there and say otherwise were kept.", nullptr, n);
}

Report columnReport(const ColumnLabelsReport &report, const QString &sentence, const QString &problem,
                    ConflictPolicy policy, bool isMade)
{
    nlohmann::ordered_json others = nlohmann::ordered_json::array();
    QStringList lines{sentence, columnCountsText(report.counts)};
    if (report.conflicts > 0)
        lines << metText(report, policy, isMade);
    if (report.unchanged > 0)
        lines << LabelColumnText::tr("%Ln label(s) were there already.", nullptr, countOf(report.unchanged));
    for (const auto &[value, count] : report.others) {
        others.push_back({{"value", value.toStdString()}, {"records", count}});
        lines << u"  "_s + LabelColumnText::tr("no option: %1 (%L2)").arg(oneLine(value, 60), countText(count));
    }
    const ColumnLabelCounts &counts = report.counts;
    return makeReport(lines.join(u'\n'),
                      {{"records", counts.records},
                       {"labels", counts.labels},
                       {"empty", counts.empty},
                       {"not_an_option", counts.notAnOption},
                       {"conflicts", report.conflicts},
                       {"unchanged", report.unchanged},
                       {"made", problem.isEmpty()},
                       {"other_values", others}},
                      problem);
}

Attempt<ColumnLabelsRequest> readRequest(const Arguments &arguments, const Schema &schema)
{
    const auto definition = findDefinition(schema, arguments.value(u"label"_s));
    if (!definition)
        return failed(definition.error());
    ColumnLabelsRequest request;
    request.column = arguments.positional(u"COLUMN"_s);
    request.definition = definition->id;
    request.person = arguments.value(u"as"_s);
    if (arguments.value(u"on-conflict"_s) == u"replace")
        request.onConflict = ConflictPolicy::Replace;
    if (arguments.value(u"on-conflict"_s) == u"stop")
        request.onConflict = ConflictPolicy::Stop;
    return request;
}

Outcome labelColumn(Call &call)
{
    const bool isSure = call.arguments.has(u"yes"_s);
    const auto project = openProject(call.arguments, isSure ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto request = readRequest(call.arguments, project->schema);
    if (!request)
        return failed(request.error());
    ProgressOutput progress(call.console, LabelColumnText::tr("Reading the column"));
    const auto show = [&progress](qint64 done, qint64 total) { progress.show(done, total); };
    Importer &importer = (*project)->importer();
    const auto report = await(isSure ? importer.makeLabels(*request, call.cancel, show)
                                     : importer.countLabels(*request, call.cancel, show));
    if (!report)
        return failed(report.error());
    if (!isSure)
        return columnReport(*report, LabelColumnText::tr("This would be made from the column:"),
                            LabelColumnText::tr("No label was made. Give --yes to do it."), request->onConflict, false);
    return columnReport(
        *report, LabelColumnText::tr("Made from the column; \"%1\" takes it back:").arg(u"tandem-cli take-back"_s),
        report->counts.labels > 0 ? QString()
                                  : LabelColumnText::tr("No label was made: no value of the column is an option."),
        request->onConflict, true);
}

} // namespace

std::vector<Command> labelColumnCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"label-column"_s,
         {u"PROJECT"_s, u"COLUMN"_s},
         LabelColumnText::tr("Makes gold, or a person's labels, from a column of metadata."),
         {{u"label"_s, Kind::Single, u"NAME"_s,
           LabelColumnText::tr("which label; may be left out where there is one alone")},
          {u"as"_s, Kind::Single, u"NAME"_s,
           LabelColumnText::tr("the person whose labels they become; without it, gold")},
          {u"on-conflict"_s,
           Kind::Single,
           u"ACT"_s,
           LabelColumnText::tr("where that person has, or gold is, another label: keep (the default), replace or stop"),
           {u"keep"_s, u"replace"_s, u"stop"_s}},
          {u"yes"_s, Kind::Flag, {}, LabelColumnText::tr("do it; without it, only counts are shown")}},
         labelColumn,
         {LabelColumnText::tr("Values are read as in an import: an option's value, its text or an alias. What is "
                              "none is counted and left out. It counts as an import: \"%1\" takes it back.")
              .arg(u"tandem-cli take-back"_s)}}};
}

} // namespace tandem

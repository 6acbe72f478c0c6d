// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/search.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "core/text/status_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)
};

/// The label definition that status, label and confidence mean: the one that is named by --label, else by the query,
/// else the schema's first. Without a schema there is none.
Attempt<std::optional<LabelDefinition>> findViewed(const Schema &schema, const Arguments &arguments, const Query &query)
{
    QString name = arguments.value(u"label"_s);
    for (const Condition &condition : query.conditions) {
        const LabelIs *label = std::get_if<LabelIs>(&condition);
        if (label && name.isEmpty())
            name = label->label;
    }
    const auto usable = schema.definitions;
    if (name.isEmpty())
        return usable.empty() ? std::optional<LabelDefinition>() : usable.front();
    const auto definition = findDefinition(schema, name);
    if (!definition && !arguments.has(u"label"_s)) // the query is wrong
        return wrongCall(definition.error().message);
    if (!definition)
        return failed(definition.error());
    return *definition;
}

Sort sortOf(const Arguments &arguments)
{
    const QString word = arguments.value(u"sort"_s);
    if (word == u"confidence")
        return Sort{SortKey::Confidence, true, {}};
    if (word == u"id")
        return Sort{SortKey::ExternalId, true, {}};
    return Sort();
}

const CurrentLabel *labelOf(const RecordRow &row, LabelDefinitionId definition)
{
    const auto found = std::find_if(row.labels.begin(), row.labels.end(),
                                    [definition](const CurrentLabel &label) { return label.definition == definition; });
    return found == row.labels.end() ? nullptr : &*found;
}

QString foundText(size_t total, size_t shown)
{
    const int count = countOf(static_cast<qint64>(total));
    if (shown < total)
        return SearchText::tr("%Ln record(s) found, the first %L1 shown.", nullptr, count).arg(shown);
    return SearchText::tr("%Ln record(s) found.", nullptr, count);
}

QString rowsText(const std::vector<RecordRow> &rows, const std::optional<LabelDefinition> &definition, size_t total)
{
    constexpr int previewWidth = 70;
    TextTable table({SearchText::tr("id"), definition ? definition->name : SearchText::tr("label"),
                     toTheRight(SearchText::tr("conf", "short for confidence")), SearchText::tr("status"),
                     SearchText::tr("text")});
    for (const RecordRow &row : rows) {
        const CurrentLabel *label = definition ? labelOf(row, definition->id) : nullptr;
        table.add({row.externalId, label && label->value ? shownText(*definition, *label->value) : u"–"_s,
                   label && label->confidence ? decimalText(*label->confidence) : u"–"_s,
                   shortStatusText(label ? label->status : Status::Unlabelled), oneLine(row.preview, previewWidth)});
    }
    const QString end = foundText(total, rows.size());
    return rows.empty() ? end : QString(table.text() + u'\n' + end);
}

Json labelsDocument(const RecordRow &row, const Schema &schema)
{
    Json labels = Json::object();
    for (const LabelDefinition &definition : schema.definitions) {
        const CurrentLabel *label = labelOf(row, definition.id);
        const auto value = label ? label->value : std::nullopt;
        labels[definition.name.toStdString()] = {
            {"label", value ? Json(cellText(definition, value).toStdString()) : Json()},
            {"confidence", label && label->confidence ? Json(*label->confidence) : Json()},
            {"status", toWord(label ? label->status : Status::Unlabelled).toStdString()},
            {"annotator", label && !label->annotator.isEmpty() ? Json(label->annotator.toStdString()) : Json()}};
    }
    return labels;
}

Json rowsDocument(const std::vector<RecordRow> &rows, const Schema &schema, size_t total)
{
    Json records = Json::array();
    for (const RecordRow &row : rows)
        records.push_back({{"id", row.externalId.toStdString()},
                           {"preview", row.preview.toStdString()},
                           {"labels", labelsDocument(row, schema)}});
    return {{"total", total}, {"records", records}};
}

Outcome search(Call &call)
{
    const auto query = readQuery(call.arguments.positional(u"QUERY"_s), call.console);
    const auto limit = numberOption(call.arguments, u"limit"_s, 1, std::numeric_limits<int>::max(), 50);
    if (!query || !limit)
        return failed(!query ? query.error() : limit.error());
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto definition = findViewed(project->schema, call.arguments, *query);
    if (!definition)
        return failed(definition.error());
    const auto list =
        findRecords(**project, {*query, sortOf(call.arguments), *definition ? (*definition)->id : LabelDefinitionId()});
    if (!list)
        return failed(list.error());
    const size_t total = (*list)->size();
    const size_t shown = std::min(total, static_cast<size_t>(*limit));
    const std::vector<RecordId> first((*list)->begin(), (*list)->begin() + static_cast<qsizetype>(shown));
    const auto rows = await((*project)->records().rows(first, {}));
    if (!rows)
        return failed(rows.error());
    return makeReport(rowsText(*rows, *definition, total), rowsDocument(*rows, project->schema, total));
}

} // namespace

std::vector<Command> searchCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"search"_s,
         {u"PROJECT"_s, u"QUERY"_s},
         SearchText::tr("Lists the records that a query finds."),
         {{u"sort"_s,
           Kind::Single,
           u"KEY"_s,
           SearchText::tr("confidence (lowest first) or id; without it, the order of import"),
           {u"confidence"_s, u"id"_s}},
          {u"limit"_s, Kind::Single, u"N"_s, SearchText::tr("show at most N records (50)")},
          {u"label"_s, Kind::Single, u"NAME"_s,
           SearchText::tr("whose label, confidence and status; without it, the first")}},
         search,
         {SearchText::tr("\"%1\" says what a query can hold; \"\" finds every record.").arg(u"tandem-cli help"_s)}}};
}

} // namespace tandem

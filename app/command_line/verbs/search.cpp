// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/verbs/verbs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

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
    const auto usable = schema.usableDefinitions();
    if (name.isEmpty())
        return usable.empty() ? std::optional<LabelDefinition>() : usable.front();
    const auto definition = findDefinition(schema, name);
    if (!definition)
        return failed(definition.error());
    return *definition;
}

Attempt<Sort> readSort(const Arguments &arguments)
{
    const QString word = arguments.value(u"sort"_s);
    if (word.isEmpty())
        return Sort();
    if (word == u"confidence")
        return Sort{SortKey::Confidence, true, {}};
    if (word == u"id")
        return Sort{SortKey::ExternalId, true, {}};
    return wrongCall(u"--sort takes confidence or id, not \"%1\"."_s.arg(word));
}

const CurrentLabel *labelOf(const RecordRow &row, LabelDefinitionId definition)
{
    const auto found = std::find_if(row.labels.begin(), row.labels.end(),
                                    [definition](const CurrentLabel &label) { return label.definition == definition; });
    return found == row.labels.end() ? nullptr : &*found;
}

QString rowsText(const std::vector<RecordRow> &rows, const std::optional<LabelDefinition> &definition, size_t total)
{
    constexpr int previewWidth = 70;
    TextTable table({u"id"_s, definition ? definition->name : u"label"_s, u">conf"_s, u"status"_s, u"text"_s});
    for (const RecordRow &row : rows) {
        const CurrentLabel *label = definition ? labelOf(row, definition->id) : nullptr;
        table.add({row.externalId, label && label->value ? shownText(*definition, *label->value) : u"–"_s,
                   label && label->confidence ? confidenceText(*label->confidence) : u"–"_s,
                   toWord(label ? label->status : Status::Unlabelled), oneLine(row.preview, previewWidth)});
    }
    QString end = u"%1 found."_s.arg(counted(static_cast<qint64>(total), u"record"_s));
    if (rows.size() < total)
        end = u"%1, the first %2 shown."_s.arg(end.chopped(1), number(static_cast<qint64>(rows.size())));
    return rows.empty() ? end : QString(table.text() + u'\n' + end);
}

Json labelsDocument(const RecordRow &row, const Schema &schema)
{
    Json labels = Json::object();
    for (const LabelDefinition &definition : schema.usableDefinitions()) {
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
    const auto query = readQuery(call.arguments.positional(u"QUERY"_s));
    const auto sort = readSort(call.arguments);
    const auto limit = numberOption(call.arguments, u"limit"_s, 1, std::numeric_limits<int>::max(), 50);
    if (!query || !sort || !limit)
        return failed(!query ? query.error() : !sort ? sort.error() : limit.error());
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto definition = findViewed(*schema, call.arguments, *query);
    if (!definition)
        return failed(definition.error());
    const ListRequest request{*query, *sort, *definition ? (*definition)->id : LabelDefinitionId()};
    const auto list = findRecords(**project, request);
    if (!list)
        return failed(list.error());
    const size_t shown = std::min((*list)->size(), static_cast<size_t>(*limit));
    const std::vector<RecordId> first((*list)->begin(), (*list)->begin() + static_cast<qsizetype>(shown));
    const auto rows = await((*project)->records().rows(first, {}));
    if (!rows)
        return failed(rows.error());
    return makeReport(rowsText(*rows, *definition, (*list)->size()), rowsDocument(*rows, *schema, (*list)->size()));
}

} // namespace

std::vector<Command> searchCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"search"_s,
         {u"PROJECT"_s, u"QUERY"_s},
         u"Lists the records that a query finds."_s,
         {{u"sort"_s, Kind::Single, u"KEY"_s, u"confidence (lowest first) or id; without it, the order of import"_s},
          {u"limit"_s, Kind::Single, u"N"_s, u"show at most N records (50)"_s},
          {u"label"_s, Kind::Single, u"NAME"_s, u"whose label, confidence and status; without it, the first"_s}},
         search,
         u"\"tandem-cli help\" says what a query can hold; \"\" finds every record."_s}};
}

} // namespace tandem

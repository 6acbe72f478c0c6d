// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/schema_changes.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/given_value.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "core/text/schema_change_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaChangesText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaChangesVerb)
};

/// LABEL or LABEL=OPTION, as an argument names it.
struct Named
{
    LabelDefinition definition;
    std::vector<Option> options; ///< empty: the label itself
};

/// A label's own name may hold "=": the longest name that is one counts.
Attempt<LabelDefinition> findNamed(const Schema &schema, const QString &word, QString &rest)
{
    for (qsizetype equals = word.lastIndexOf(u'='); equals > 0; equals = word.lastIndexOf(u'=', equals - 1)) {
        if (const LabelDefinition *found = schema.definition(word.left(equals))) {
            rest = word.mid(equals + 1);
            return *found;
        }
    }
    const qsizetype equals = schema.definition(word) ? -1 : word.indexOf(u'=');
    rest = equals < 0 ? QString() : word.mid(equals + 1);
    return findDefinition(schema, equals < 0 ? word : word.left(equals));
}

Attempt<Named> findNamed(const Schema &schema, const QString &word)
{
    QString rest;
    const auto definition = findNamed(schema, word, rest);
    if (!definition)
        return failed(definition.error());
    Named named{*definition, {}};
    if (rest.isEmpty())
        return named;
    // An option's own value may hold commas.
    const QStringList words =
        definition->optionByValue(rest) ? QStringList{rest} : rest.split(u',', Qt::SkipEmptyParts);
    for (const QString &each : words) {
        const auto option = givenOption(*definition, each.trimmed());
        if (!option)
            return failed(option.error());
        named.options.push_back(*definition->option(*option));
    }
    return named;
}

Attempt<Option> oneOption(const Named &named)
{
    if (named.options.size() == 1)
        return named.options.front();
    return wrongCall(SchemaChangesText::tr("Name one option: %1=OPTION.").arg(named.definition.name));
}

std::vector<OptionId> idsOf(const std::vector<Option> &options)
{
    std::vector<OptionId> ids;
    for (const Option &option : options)
        ids.push_back(option.id);
    return ids;
}

QStringList conflictingIds(Project &project, const SchemaEditCounts &counts)
{
    QStringList ids;
    if (counts.conflicting.empty())
        return ids;
    const auto rows = await(project.records().rows(counts.conflicting, {}));
    if (rows) {
        for (const RecordRow &row : *rows)
            ids.append(row.externalId);
    }
    return ids;
}

nlohmann::ordered_json countsDocument(const SchemaEditCounts &counts, const QStringList &conflicting)
{
    nlohmann::ordered_json document{{"labels", counts.labels},
                                    {"of_people", counts.people},
                                    {"verdicts", counts.verdicts},
                                    {"removed_labels", counts.removedLabels},
                                    {"removed_verdicts", counts.removedVerdicts},
                                    {"removed_spans", counts.removedSpans},
                                    {"kept_labels", counts.kept},
                                    {"records", counts.records},
                                    {"conflicts", counts.conflicts}};
    document["conflicting"] = nlohmann::ordered_json::array();
    for (const QString &id : conflicting)
        document["conflicting"].push_back(id.toStdString());
    document["asked_everywhere"] = nlohmann::ordered_json::array();
    for (const QString &name : counts.askedEverywhere)
        document["asked_everywhere"].push_back(name.toStdString());
    return document;
}

QString changeReport(const SchemaEditCounts &counts, const QStringList &conflicting, SchemaChangeTense tense)
{
    QStringList lines = schemaChangeLines(counts, tense);
    if (!conflicting.isEmpty())
        lines << SchemaChangesText::tr("Their records: %1").arg(conflicting.join(u", "_s));
    return lines.join(u'\n');
}

Outcome dryRun(Project &project, const SchemaEdit &edit)
{
    const auto counts = await(project.schemas().preview(edit));
    if (!counts)
        return failed(counts.error());
    const QStringList conflicting = conflictingIds(project, *counts);
    nlohmann::ordered_json document = countsDocument(*counts, conflicting);
    document["dry_run"] = true;
    return makeReport(changeReport(*counts, conflicting, SchemaChangeTense::Would) + u'\n' +
                          SchemaChangesText::tr("Nothing was changed: this was a dry run."),
                      document);
}

Outcome carryOut(Project &project, const Call &call, const SchemaEdit &edit)
{
    // Named before: afterwards they are no conflicts any more.
    const auto person =
        findOrMakePerson(project, call.arguments.has(u"as"_s) ? call.arguments.value(u"as"_s) : systemUserName());
    if (!person)
        return failed(person.error());
    const auto edited = await(project.schemas().save(edit, person->id));
    if (!edited)
        return failed(edited.error());
    const QStringList conflicting = conflictingIds(project, edited->counts);
    nlohmann::ordered_json document = countsDocument(edited->counts, conflicting);
    document["version"] = edited->schema.version;
    document["is_new"] = edited->isNew;
    if (!edited->isNew)
        return makeReport(
            SchemaChangesText::tr("The schema says the same already (version %1).").arg(edited->schema.version),
            document, SchemaChangesText::tr("Nothing was changed."));
    return makeReport(SchemaChangesText::tr("The schema is now version %1.").arg(edited->schema.version) + u'\n' +
                          changeReport(edited->counts, conflicting, SchemaChangeTense::Did),
                      document);
}

using MakeEdit = Attempt<SchemaEdit> (*)(Project &project, const Schema &schema, const Named &named, const Call &call);

Outcome change(Call &call, MakeEdit makeEdit, const QString &place)
{
    const bool isDry = call.arguments.has(u"dry-run"_s);
    const auto project = openProject(call.arguments, isDry ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto named = findNamed(project->schema, call.arguments.positional(place));
    if (!named)
        return failed(named.error());
    const auto edit = makeEdit(**project, project->schema, *named, call);
    if (!edit)
        return failed(edit.error());
    return isDry ? dryRun(**project, *edit) : carryOut(**project, call, *edit);
}

template <typename T>
Attempt<T> attempt(Result<T> result)
{
    if (!result)
        return failed(result.error());
    return std::move(*result);
}

Attempt<SchemaEdit> renaming(Project &, const Schema &schema, const Named &named, const Call &call)
{
    const QString name = call.arguments.positional(u"NEW"_s);
    if (named.options.empty())
        return attempt(renameDefinition(schema, named.definition.id, name));
    const auto option = oneOption(named);
    if (!option)
        return failed(option.error());
    return attempt(renameOption(schema, named.definition.id, option->id, name));
}

Attempt<SchemaEdit> merging(Project &, const Schema &schema, const Named &named, const Call &call)
{
    if (named.options.empty())
        return wrongCall(SchemaChangesText::tr("Name the options: %1=A,B.").arg(named.definition.name));
    return attempt(
        mergeOptions(schema, named.definition.id, idsOf(named.options), call.arguments.positional(u"INTO"_s)));
}

Attempt<std::optional<std::vector<RecordId>>> subsetOf(Project &project, const Named &named, const Call &call)
{
    if (!call.arguments.has(u"query"_s))
        return std::optional<std::vector<RecordId>>();
    const auto query = readQuery(call.arguments.value(u"query"_s), call.console);
    if (!query)
        return failed(query.error());
    ListRequest request;
    request.query = *query;
    request.definition = named.definition.id;
    const auto found = findRecords(project, request);
    if (!found)
        return failed(found.error());
    return std::optional(std::vector<RecordId>((*found)->begin(), (*found)->end()));
}

Attempt<SchemaEdit> splitting(Project &project, const Schema &schema, const Named &named, const Call &call)
{
    const auto option = oneOption(named);
    if (!option)
        return failed(option.error());
    auto subset = subsetOf(project, named, call);
    if (!subset)
        return failed(subset.error());
    return attempt(splitOption(schema, named.definition.id, option->id,
                               call.arguments.positional(u"A,B…"_s).split(u',', Qt::SkipEmptyParts),
                               std::move(*subset)));
}

Attempt<RemovalKind> removalKind(const Call &call)
{
    const bool maps = call.arguments.has(u"map"_s);
    const bool retires = call.arguments.has(u"retire"_s);
    const bool deletes = call.arguments.has(u"delete"_s);
    if (int(maps) + int(retires) + int(deletes) != 1) {
        return wrongCall(
            SchemaChangesText::tr("Say what becomes of the labels: --map OPTION, --retire or --delete, one "
                                  "of them."));
    }
    return maps ? RemovalKind::Map : retires ? RemovalKind::Retire : RemovalKind::Delete;
}

Attempt<SchemaEdit> removing(Project &, const Schema &schema, const Named &named, const Call &call)
{
    const auto kind = removalKind(call);
    if (!kind)
        return failed(kind.error());
    if (named.options.empty())
        return attempt(removeDefinition(schema, named.definition.id, *kind));
    const auto option = oneOption(named);
    if (!option)
        return failed(option.error());
    if (*kind != RemovalKind::Map)
        return attempt(removeOption(schema, named.definition.id, option->id, *kind));
    const auto mapped = givenOption(named.definition, call.arguments.value(u"map"_s));
    if (!mapped)
        return failed(mapped.error());
    return attempt(
        removeOption(schema, named.definition.id, option->id, *kind, named.definition.option(*mapped)->value));
}

Attempt<SchemaEdit> choosing(Project &, const Schema &schema, const Named &named, const Call &call)
{
    const QString word = call.arguments.positional(u"single|multiple"_s);
    if (word != "single"_L1 && word != "multiple"_L1)
        return wrongCall(SchemaChangesText::tr("\"%1\" is neither single nor multiple.").arg(word));
    return attempt(changeChoice(schema, named.definition.id, word == "single"_L1 ? Choice::Single : Choice::Multiple));
}

Attempt<SchemaEdit> moving(Project &, const Schema &schema, const Named &named, const Call &call)
{
    bool isNumber = false;
    const int place = call.arguments.positional(u"PLACE"_s).toInt(&isNumber);
    if (!isNumber || place < 1)
        return wrongCall(
            SchemaChangesText::tr("\"%1\" is no place: the first is 1.").arg(call.arguments.positional(u"PLACE"_s)));
    if (named.options.empty())
        return attempt(moveDefinition(schema, named.definition.id, place - 1));
    const auto option = oneOption(named);
    if (!option)
        return failed(option.error());
    return attempt(moveOption(schema, named.definition.id, option->id, place - 1));
}

// Arguments' names are the same in every language, like all that is typed.
const QString labelOrOption = u"LABEL[=OPTION]"_s;
const QString oneLabelOption = u"LABEL=OPTION"_s;
const QString severalOptions = u"LABEL=A,B…"_s;
const QString label = u"LABEL"_s;

std::vector<OptionRule> withCommonOptions(std::vector<OptionRule> options)
{
    using Kind = OptionRule::Kind;
    options.push_back({u"dry-run"_s, Kind::Flag, {}, SchemaChangesText::tr("only count what would change")});
    options.push_back({u"as"_s, Kind::Single, u"NAME"_s,
                       SchemaChangesText::tr("who changes it; your system's user name where it is left out")});
    return options;
}

} // namespace

std::vector<Command> schemaChangeCommands()
{
    using Kind = OptionRule::Kind;
    const QStringList asOneAct{
        SchemaChangesText::tr("The labels of everybody and of all jobs change with it, as one act "
                              "that can be undone.")};
    return {
        {u"schema rename"_s,
         {u"PROJECT"_s, labelOrOption, u"NEW"_s},
         SchemaChangesText::tr("Gives a label or an option another name; what was labelled stays."),
         withCommonOptions({}),
         [](Call &call) { return change(call, renaming, labelOrOption); },
         {}},
        {u"schema merge"_s,
         {u"PROJECT"_s, severalOptions, u"INTO"_s},
         SchemaChangesText::tr("Makes one option of several: one of them, or a new one."),
         withCommonOptions({}),
         [](Call &call) { return change(call, merging, severalOptions); },
         asOneAct},
        {u"schema split"_s,
         {u"PROJECT"_s, oneLabelOption, u"A,B…"_s},
         SchemaChangesText::tr("Makes several options of one; its labels take the first."),
         withCommonOptions({{u"query"_s, Kind::Single, u"QUERY"_s,
                             SchemaChangesText::tr("only the labels of these records take the first, the others the "
                                                   "second")}}),
         [](Call &call) { return change(call, splitting, oneLabelOption); },
         asOneAct},
        {u"schema remove"_s,
         {u"PROJECT"_s, labelOrOption},
         SchemaChangesText::tr("Takes an option or a label out of the schema."),
         withCommonOptions(
             {{u"map"_s, Kind::Single, u"OPTION"_s, SchemaChangesText::tr("its labels become this option's")},
              {u"retire"_s, Kind::Flag, {}, SchemaChangesText::tr("it is not offered any more; its labels stay")},
              {u"delete"_s, Kind::Flag, {}, SchemaChangesText::tr("its labels go with it; an undo brings them back")}}),
         [](Call &call) { return change(call, removing, labelOrOption); },
         asOneAct},
        {u"schema choice"_s,
         {u"PROJECT"_s, label, u"single|multiple"_s},
         SchemaChangesText::tr("Lets one option be chosen, or several."),
         withCommonOptions({}),
         [](Call &call) { return change(call, choosing, label); },
         asOneAct + QStringList{SchemaChangesText::tr("A set of none or several options can be no single choice: such "
                                                      "labels go, and their records are listed.")}},
        {u"schema move"_s,
         {u"PROJECT"_s, labelOrOption, u"PLACE"_s},
         SchemaChangesText::tr("Moves a label or an option to another place; the first is 1."),
         withCommonOptions({}),
         [](Call &call) { return change(call, moving, labelOrOption); },
         {}}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/progress_line.h"
#include "app/command_line/reports/import_report.h"
#include "app/command_line/verbs/verbs.h"
#include "core/project/importer.h"

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// What to choose by a word.
template <typename T>
Attempt<T> chosen(const Arguments &arguments, const QString &option, const std::vector<std::pair<QString, T>> &words)
{
    QStringList known;
    for (const auto &[word, value] : words) {
        if (word == arguments.value(option))
            return value;
        known.append(word);
    }
    return wrongCall(u"--%1 takes %2, not \"%3\"."_s.arg(option, known.join(u", "), arguments.value(option)));
}

Attempt<SourceOptions> readSourceOptions(const Arguments &arguments)
{
    SourceOptions options;
    if (arguments.has(u"format"_s)) {
        const auto format = chosen<SourceFormat>(arguments, u"format"_s,
                                                 {{u"csv"_s, SourceFormat::Csv},
                                                  {u"tsv"_s, SourceFormat::Tsv},
                                                  {u"json"_s, SourceFormat::Json},
                                                  {u"jsonl"_s, SourceFormat::JsonLines}});
        if (!format)
            return failed(format.error());
        options.format = *format;
    }
    return options;
}

/// "sentiment=airline_sentiment" → label definition and column, for each time that the option was given.
Attempt<std::map<QString, QString>> readColumns(const Arguments &arguments, const QString &option, const Schema &schema)
{
    std::map<QString, QString> columns;
    for (const QString &pair : arguments.values(option)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0 || equals == pair.size() - 1)
            return wrongCall(u"--%1 takes LABEL=COLUMN, not \"%2\"."_s.arg(option, pair));
        const auto definition = findDefinition(schema, pair.left(equals));
        if (!definition)
            return failed(definition.error());
        columns[definition->name] = pair.mid(equals + 1);
    }
    return columns;
}

Attempt<ImportMapping> readMapping(const Arguments &arguments, const Schema &schema)
{
    if (arguments.has(u"text"_s) && arguments.has(u"template"_s))
        return wrongCall(u"Give --text or --template, not both."_s);
    if (arguments.has(u"labels"_s) != arguments.has(u"as"_s))
        return wrongCall(u"--labels and --as go together: whose labels are in which column."_s);
    ImportMapping mapping;
    mapping.idColumn = arguments.value(u"id"_s);
    mapping.textColumn = arguments.value(u"text"_s);
    mapping.textTemplate = arguments.value(u"template"_s);
    mapping.metadataColumns = arguments.values(u"meta"_s);
    mapping.allMetadata = arguments.has(u"meta-all"_s);
    mapping.labelsPerson = arguments.value(u"as"_s);
    const auto gold = readColumns(arguments, u"gold"_s, schema);
    if (!gold)
        return failed(gold.error());
    mapping.goldColumns = *gold;
    const auto labels = readColumns(arguments, u"labels"_s, schema);
    if (!labels)
        return failed(labels.error());
    mapping.labelColumns = *labels;
    return mapping;
}

/// Where the call names no text column, the one that looks like it; said aloud.
Attempt<void> guessText(Project &project, ImportRequest &request, Console &console)
{
    if (!request.mapping.textColumn.isEmpty() || !request.mapping.textTemplate.isEmpty())
        return {};
    const auto preview = await(project.importer().preview(request.path, request.options));
    if (!preview)
        return failed(preview.error());
    request.mapping.textColumn = preview->guess.textColumn;
    if (request.mapping.textColumn.isEmpty())
        return wrongCall(
            u"Which column is the text? Give --text COLUMN; there is: %1."_s.arg(preview->columns.join(u", ")));
    console.printMessage(u"Taking the column \"%1\" as the text."_s.arg(request.mapping.textColumn));
    return {};
}

Attempt<ImportRequest> readRequest(Project &project, Call &call)
{
    const auto schema = currentSchema(project);
    if (!schema)
        return failed(schema.error());
    ImportRequest request;
    request.path = call.arguments.positional(u"FILE"_s);
    const auto options = readSourceOptions(call.arguments);
    if (!options)
        return failed(options.error());
    request.options = *options;
    const auto mapping = readMapping(call.arguments, *schema);
    if (!mapping)
        return failed(mapping.error());
    request.mapping = *mapping;
    if (call.arguments.has(u"on-duplicate"_s)) {
        const auto policy = chosen<DuplicatePolicy>(call.arguments, u"on-duplicate"_s,
                                                    {{u"skip"_s, DuplicatePolicy::Skip},
                                                     {u"update"_s, DuplicatePolicy::Update},
                                                     {u"stop"_s, DuplicatePolicy::Stop}});
        if (!policy)
            return failed(policy.error());
        request.onDuplicate = *policy;
    }
    const auto guessed = guessText(project, request, call.console);
    return guessed ? Attempt<ImportRequest>(request) : failed(guessed.error());
}

Outcome importFile(Call &call)
{
    const auto project = openForWriting(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto request = readRequest(**project, call);
    if (!request)
        return failed(request.error());
    if (request->mapping.idColumn.isEmpty())
        call.console.printMessage(u"No --id was given: the rows are numbered."_s);
    ProgressLine progress(call.console, u"Importing"_s);
    const auto report = await((*project)->importer().import(
        *request, call.cancel, [&progress](qint64 done, qint64 total) { progress.show(done, total); }));
    if (!report)
        return failed(report.error());
    return importReport(request->path, *report);
}

} // namespace

std::vector<Command> importCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"import"_s,
         {u"PROJECT"_s, u"FILE"_s},
         u"Brings records in from CSV, TSV, JSON or JSON Lines."_s,
         {{u"format"_s, Kind::Single, u"FORMAT"_s, u"csv, tsv, json or jsonl; without it, guessed"_s},
          {u"id"_s, Kind::Single, u"COLUMN"_s, u"the column with the ids; without it, rows are numbered"_s},
          {u"text"_s, Kind::Single, u"COLUMN"_s, u"the column with the text; without it, guessed"_s},
          {u"template"_s, Kind::Single, u"TEXT"_s, u"text from several columns: \"{{premise}} … {{hypothesis}}\""_s},
          {u"meta"_s, Kind::Repeatable, u"COLUMN"_s, u"a column to keep as metadata"_s},
          {u"meta-all"_s, Kind::Flag, {}, u"keep every other column as metadata"_s},
          {u"gold"_s, Kind::Repeatable, u"LABEL=COLUMN"_s, u"a column with the right values, as a reference"_s},
          {u"labels"_s, Kind::Repeatable, u"LABEL=COLUMN"_s, u"a column with labels that a person gave"_s},
          {u"as"_s, Kind::Single, u"NAME"_s, u"whose labels those are"_s},
          {u"on-duplicate"_s, Kind::Single, u"ACT"_s,
           u"what to do with an id that occurred before: skip, update or stop (the default)"_s}},
         importFile,
         u"Values of a multiple choice are JSON arrays, or lists with ; , or | between the values. Importing again\n"
         "keeps labels and verifications. Ctrl+C stops an import, and nothing of it is kept."_s}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/import.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/command/spooled_input.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/output/progress_output.h"
#include "app/command_line/reports/import_report.h"
#include "app/command_line/verbs/import_spans.h"
#include "core/io/formats/source_formats.h"
#include "core/io/mapping_guess.h"
#include "core/io/source_columns.h"
#include "core/project/importer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ImportVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

/// What the option's word stands for; the word is one of these, or the option was left out.
template <typename T>
T chosen(const Arguments &arguments, const QString &option, T fallback, const std::vector<std::pair<QString, T>> &words)
{
    for (const auto &[word, value] : words) {
        if (word == arguments.value(option))
            return value;
    }
    return fallback;
}

QStringList readableFormats()
{
    QStringList names;
    for (const SourceFormatEntry &entry : sourceFormats())
        names.append(entry.name);
    return names;
}

/// "," or a word for what a shell makes hard to type; an empty one stands for none.
Attempt<QChar> readCharacter(const QString &option, const QString &text)
{
    static const std::vector<std::pair<QString, char16_t>> words = {
        {u"tab"_s, u'\t'}, {u"\\t"_s, u'\t'}, {u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"none"_s, u'\0'}};
    for (const auto &[word, character] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QChar(character);
    }
    if (text.size() != 1)
        return wrongCall(ImportVerbText::tr("--%1 takes one character, or tab, comma, semicolon or none, not \"%2\".")
                             .arg(option, text));
    return text.front();
}

Attempt<SourceOptions> readSourceOptions(const Arguments &arguments)
{
    SourceOptions options;
    options.format = sourceFormatNamed(arguments.value(u"format"_s)); // none: guessed
    options.encoding = arguments.value(u"encoding"_s);
    if (arguments.has(u"delimiter"_s)) {
        const auto delimiter = readCharacter(u"delimiter"_s, arguments.value(u"delimiter"_s));
        if (!delimiter)
            return failed(delimiter.error());
        options.delimiter = *delimiter;
        if (delimiter->isNull())
            options.format = SourceFormat::Lines;
    }
    if (arguments.has(u"quote"_s)) {
        const auto quote = readCharacter(u"quote"_s, arguments.value(u"quote"_s));
        if (!quote)
            return failed(quote.error());
        options.quote = *quote;
    }
    options.hasHeader =
        chosen<std::optional<bool>>(arguments, u"header"_s, std::nullopt, {{u"yes"_s, true}, {u"no"_s, false}});
    return options;
}

/// "sentiment=airline_sentiment" in two. Either name may hold a "=" itself: the label is one of the schema's.
Attempt<std::pair<QString, QString>> labelAndColumn(const QString &pair, const QString &option, const Schema &schema)
{
    std::vector<std::pair<QString, QString>> known;
    for (qsizetype at = pair.indexOf(u'='); at >= 0; at = pair.indexOf(u'=', at + 1)) {
        if (at > 0 && at < pair.size() - 1 && schema.definition(pair.left(at)))
            known.emplace_back(pair.left(at), pair.mid(at + 1));
    }
    if (known.size() > 1)
        return wrongCall(ImportVerbText::tr("--%1 \"%2\" can mean the label \"%3\" or the label \"%4\". Rename one "
                                            "of them or the column.")
                             .arg(option, pair, known[0].first, known[1].first));
    if (!known.empty())
        return known.front();
    const qsizetype equals = pair.indexOf(u'=');
    if (equals <= 0 || equals == pair.size() - 1)
        return wrongCall(ImportVerbText::tr("--%1 takes LABEL=COLUMN, not \"%2\".").arg(option, pair));
    return std::pair(pair.left(equals), pair.mid(equals + 1));
}

/// Label definitions and columns, for each time that the option was given.
Attempt<std::map<QString, QString>> readColumns(const Arguments &arguments, const QString &option, const Schema &schema)
{
    std::map<QString, QString> columns;
    for (const QString &pair : arguments.values(option)) {
        const auto names = labelAndColumn(pair, option, schema);
        if (!names)
            return failed(names.error());
        const auto definition = findDefinition(schema, names->first);
        if (!definition)
            return failed(definition.error());
        if (columns.contains(definition->name))
            return wrongCall(ImportVerbText::tr("--%1 names a column for \"%2\" twice.").arg(option, definition->name));
        columns[definition->name] = names->second;
    }
    return columns;
}

Attempt<ImportMapping> readMapping(const Arguments &arguments, const Schema &schema)
{
    if (arguments.has(u"text"_s) && arguments.has(u"template"_s))
        return wrongCall(ImportVerbText::tr("Give --text or --template, not both."));
    if (arguments.has(u"labels"_s) != arguments.has(u"as"_s))
        return wrongCall(ImportVerbText::tr("--labels and --as go together: whose labels are in which column."));
    ImportMapping mapping;
    mapping.idColumn = arguments.value(u"id"_s);
    mapping.textColumn = arguments.value(u"text"_s);
    mapping.textTemplate = arguments.value(u"template"_s);
    mapping.metadataColumns = arguments.values(u"meta"_s);
    mapping.allMetadata = arguments.has(u"meta-all"_s);
    mapping.labelsPerson = arguments.value(u"as"_s);
    if (arguments.has(u"gold"_s) && arguments.values(u"gold"_s).isEmpty())
        return wrongCall(ImportVerbText::tr("--gold needs a value, LABEL=COLUMN; without one it goes with --spans."));
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

/// Whether a call names one of these as a column.
bool namesOneOf(const ImportMapping &mapping, const QStringList &columns)
{
    const QStringList names = takenColumns(mapping) + QStringList{mapping.textColumn};
    return std::any_of(columns.begin(), columns.end(), [&](const QString &column) {
        return !column.isEmpty() &&
               (names.contains(column) || mapping.textTemplate.contains(u"{{"_s + column + u"}}"_s));
    });
}

/// A first row of which it is not certain whether it is a record or the names of the columns is asked about, unless the
/// call itself tells by the columns that it names.
Attempt<void> settleHeader(Project &project, ImportRequest &request, const Arguments &arguments)
{
    if (arguments.has(u"header"_s))
        return {};
    const auto preview = await(project.importer().preview(request.path, request.options));
    if (!preview)
        return failed(preview.error());
    if (preview->findings.header != HeaderBasis::Unsure)
        return {};
    const bool isHeader = preview->options.hasHeader.value_or(false);
    const QStringList first = isHeader || preview->rows.empty() ? preview->columns : preview->rows.front().values;
    QStringList numbered; // as columns without names are called
    for (qsizetype i = 1; i <= first.size(); ++i)
        numbered += u"column %1"_s.arg(i);
    const bool isNamed = namesOneOf(request.mapping, first);
    if (isNamed || namesOneOf(request.mapping, numbered)) {
        request.options.hasHeader = isNamed;
        return {};
    }
    constexpr int shownWidth = 60;
    return wrongCall(
        ImportVerbText::tr("It is not certain whether the first row of %1 names the columns: %2. Give "
                           "--header yes or --header no. (--header auto takes what is likelier: %3.)")
            .arg(request.sourceName, oneLine(first.join(u", "), shownWidth), isHeader ? u"yes"_s : u"no"_s));
}

/// Where the call names no text column, the one that looks like it; said aloud.
Attempt<void> guessText(Project &project, ImportRequest &request, Console &console)
{
    if (!request.mapping.textColumn.isEmpty() || !request.mapping.textTemplate.isEmpty())
        return {};
    const auto preview = await(project.importer().preview(request.path, request.options));
    if (!preview)
        return failed(preview.error());
    if (preview->columns.isEmpty())
        return failed(withoutColumns(preview->options, preview->faults));
    const QString guess = guessedMapping(preview->columns, preview->rows, takenColumns(request.mapping)).textColumn;
    // Over texts that are there only what is certainly a text is written.
    if (request.onDuplicate == DuplicatePolicy::Update && !request.mapping.idColumn.isEmpty() && !isNameOfText(guess)) {
        request.mapping.withoutText = true;
        console.printMessage(ImportVerbText::tr("No --text was given and no column is called so: texts stay as they "
                                                "are, and rows with new ids are left out."));
        return {};
    }
    request.mapping.textColumn = guess;
    if (guess.isEmpty())
        return wrongCall(ImportVerbText::tr("Which column is the text? Give --text COLUMN; there is: %1.")
                             .arg(preview->columns.join(u", ")));
    console.printMessage(ImportVerbText::tr("Taking the column \"%1\" as the text.").arg(request.mapping.textColumn));
    return {};
}

/// What comes back as a whole leaves nothing to be said about columns, ids or decisions.
Attempt<void> checkRestore(const Arguments &arguments)
{
    for (const QString &option :
         {u"format"_s, u"encoding"_s, u"delimiter"_s, u"quote"_s, u"header"_s, u"id"_s, u"text"_s, u"template"_s,
          u"meta"_s, u"meta-all"_s, u"gold"_s, u"labels"_s, u"as"_s, u"on-duplicate"_s, u"on-conflict"_s}) {
        if (arguments.has(option))
            return wrongCall(ImportVerbText::tr("--%1 means nothing with --restore, which brings everything back as it "
                                                "was.")
                                 .arg(option));
    }
    return {};
}

void readPolicies(const Arguments &arguments, ImportRequest &request)
{
    request.onDuplicate = chosen<DuplicatePolicy>(arguments, u"on-duplicate"_s, request.onDuplicate,
                                                  {{u"skip"_s, DuplicatePolicy::Skip},
                                                   {u"update"_s, DuplicatePolicy::Update},
                                                   {u"stop"_s, DuplicatePolicy::Stop}});
    request.onConflict = chosen<ConflictPolicy>(arguments, u"on-conflict"_s, request.onConflict,
                                                {{u"keep"_s, ConflictPolicy::Keep},
                                                 {u"replace"_s, ConflictPolicy::Replace},
                                                 {u"stop"_s, ConflictPolicy::Stop}});
}

/// What is said of files of spans means nothing for a table.
Attempt<void> checkTable(const Arguments &arguments)
{
    for (const OptionRule &rule : importSpansOptions()) {
        if (arguments.has(rule.name))
            return wrongCall(ImportVerbText::tr("--%1 goes with --spans LABEL.").arg(rule.name));
    }
    if (spanFormatNames().contains(arguments.value(u"format"_s)))
        return wrongCall(ImportVerbText::tr("--format %1 goes with --spans LABEL.").arg(arguments.value(u"format"_s)));
    return {};
}

Attempt<ImportRequest> readRequest(const OpenedProject &project, const SpooledInput &input, Call &call)
{
    ImportRequest request;
    request.path = input.path();
    request.sourceName = input.name();
    readPolicies(call.arguments, request);
    if (call.arguments.has(u"spans"_s))
        return readSpansRequest(project, call.arguments, request);
    if (const auto checked = checkTable(call.arguments); !checked)
        return failed(checked.error());
    const auto options = readSourceOptions(call.arguments);
    if (!options)
        return failed(options.error());
    request.options = *options;
    request.restores = call.arguments.has(u"restore"_s);
    if (request.restores) {
        const auto checked = checkRestore(call.arguments);
        return checked ? Attempt<ImportRequest>(request) : failed(checked.error());
    }
    const auto mapping = readMapping(call.arguments, project.schema);
    if (!mapping)
        return failed(mapping.error());
    request.mapping = *mapping;
    if (const auto settled = settleHeader(*project, request, call.arguments); !settled)
        return failed(settled.error());
    const auto guessed = guessText(*project, request, call.console);
    return guessed ? Attempt<ImportRequest>(request) : failed(guessed.error());
}

Outcome importFile(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto input = SpooledInput::open(call.arguments.positional(u"FILE"_s), call.cancel);
    if (!input)
        return failed(input.error());
    const auto request = readRequest(*project, *input, call);
    if (!request)
        return failed(request.error());
    if (call.arguments.has(u"add-options"_s)) {
        if (const auto added = addMissingOptions(*project, *request, call); !added)
            return failed(added.error());
    }
    if (request->mapping.idColumn.isEmpty() && !request->restores && !request->spans)
        call.console.printMessage(ImportVerbText::tr("No --id was given: the rows are numbered."));
    ProgressOutput progress(call.console, ImportVerbText::tr("Importing"));
    const auto report = await((*project)->importer().import(
        *request, call.cancel, [&progress](qint64 done, qint64 total) { progress.show(done, total); }));
    if (!report)
        return failed(report.error());
    return importReport(*request, *report);
}

} // namespace

namespace {

/// Of files of any kind; those of spans have some of their own.
std::vector<OptionRule> importOptions()
{
    using Kind = OptionRule::Kind;
    std::vector<OptionRule> options = {
        {u"format"_s, Kind::Single, u"FORMAT"_s,
         ImportVerbText::tr("%1; without it, guessed; with --spans, %2")
             .arg(readableFormats().join(u" | "_s), spanFormatNames().join(u" | "_s)),
         readableFormats() + spanFormatNames()},
        {u"encoding"_s, Kind::Single, u"NAME"_s,
         ImportVerbText::tr("how the file's bytes stand for letters, such as UTF-8, windows-1252 or Shift_JIS; without "
                            "it, guessed")},
        {u"delimiter"_s, Kind::Single, u"CHARACTER"_s,
         ImportVerbText::tr("what separates columns, such as , ; | or tab; none: each line is one text; without it, "
                            "guessed")},
        {u"quote"_s, Kind::Single, u"CHARACTER"_s,
         ImportVerbText::tr("what encloses a field, \" or '; none: quotes are part of the text; without it, guessed")},
        {u"header"_s,
         Kind::Single,
         u"WORD"_s,
         ImportVerbText::tr("whether the first row names the columns: yes, no, or auto, which guesses; without it, "
                            "you are asked where that is not certain"),
         {u"yes"_s, u"no"_s, u"auto"_s}},
        {u"id"_s, Kind::Single, u"COLUMN"_s,
         ImportVerbText::tr("the column with the ids; without it, rows are numbered")},
        {u"text"_s, Kind::Single, u"COLUMN"_s, ImportVerbText::tr("the column with the text; without it, guessed")},
        {u"template"_s, Kind::Single, u"TEXT"_s,
         ImportVerbText::tr("text from several columns: %1").arg(u"\"{{premise}} … {{hypothesis}}\""_s)},
        {u"meta"_s, Kind::Repeatable, u"COLUMN"_s, ImportVerbText::tr("a column to keep as metadata")},
        {u"meta-all"_s, Kind::Flag, {}, ImportVerbText::tr("keep every other column as metadata")},
        {u"gold"_s, Kind::Optional, u"LABEL=COLUMN"_s,
         ImportVerbText::tr("a column with the right values, as a reference; with --spans without a value")},
        {u"labels"_s, Kind::Repeatable, u"LABEL=COLUMN"_s,
         ImportVerbText::tr("a column with labels that a person gave")},
        {u"as"_s, Kind::Single, u"NAME"_s, ImportVerbText::tr("whose labels those are")},
        {u"on-duplicate"_s,
         Kind::Single,
         u"ACT"_s,
         ImportVerbText::tr("what to do with an id that occurred before: skip, update or stop (the default)"),
         {u"skip"_s, u"update"_s, u"stop"_s}},
        {u"restore"_s,
         Kind::Flag,
         {},
         ImportVerbText::tr("FILE is an export with --all-annotators: everything that was said comes back")},
        {u"on-conflict"_s,
         Kind::Single,
         u"ACT"_s,
         ImportVerbText::tr("where the project has another label of the same person or of gold, or people decided on "
                            "another text: keep (the default), replace or stop"),
         {u"keep"_s, u"replace"_s, u"stop"_s}}};
    const auto ofSpans = importSpansOptions();
    options.insert(options.end(), ofSpans.begin(), ofSpans.end());
    return options;
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {u"import"_s,
         {u"PROJECT"_s, u"FILE"_s},
         ImportVerbText::tr("Brings records in from CSV, TSV, JSON, JSON Lines or lines of text, and texts with spans."),
         importOptions(),
         importFile,
         {ImportVerbText::tr("FILE may be -, which is standard input, or a pipe. Columns of nested JSON are called "
                             "data.text. What was guessed about the file, and what was mended in it, is said."),
          ImportVerbText::tr("Values of a multiple choice are JSON arrays, or lists with ; , or | between the values. "
                             "Importing again keeps labels and verifications; update changes only the columns that the "
                             "file has. Ctrl+C "
                             "stops an import, and nothing of it is kept.")}}};
}

} // namespace tandem

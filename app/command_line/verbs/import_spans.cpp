// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/import_spans.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/output/console.h"
#include "core/io/formats/spans/span_formats.h"
#include "core/io/label_reader.h"
#include "core/io/span_preview.h"
#include "core/project/schemas.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ImportSpansText
{
    Q_DECLARE_TR_FUNCTIONS(ImportSpans)
};

Attempt<int> columnNumber(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return 0;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return wrongCall(ImportSpansText::tr("--%1 takes the number of a column, from 1, not \"%2\".")
                             .arg(option, arguments.value(option)));
    return number;
}

Attempt<SpanSourceOptions> readSpanOptions(const Arguments &arguments, const QString &format)
{
    SpanSourceOptions options;
    options.encoding = arguments.value(u"encoding"_s);
    options.unit = offsetUnitNamed(arguments.value(u"offsets"_s));
    const auto token = columnNumber(arguments, u"token-column"_s);
    const auto tag = columnNumber(arguments, u"tag-column"_s);
    if (!token || !tag)
        return failed(token ? tag.error() : token.error());
    options.tokenColumn = *token;
    options.tagColumn = *tag;
    const bool isConll = format == u"conll";
    for (const QString &option :
         isConll ? QStringList{u"offsets"_s} : QStringList{u"token-column"_s, u"tag-column"_s}) {
        if (arguments.has(option))
            return wrongCall(ImportSpansText::tr("--%1 means nothing for %2.").arg(option, format));
    }
    return options;
}

/// What is said of tables means nothing for a file of spans.
Attempt<void> checkSpansCall(const Arguments &arguments)
{
    for (const QString &option : {u"delimiter"_s, u"quote"_s, u"header"_s, u"id"_s, u"text"_s, u"template"_s, u"meta"_s,
                                  u"meta-all"_s, u"labels"_s, u"restore"_s}) {
        if (arguments.has(option))
            return wrongCall(ImportSpansText::tr("--%1 means nothing with --spans.").arg(option));
    }
    if (!arguments.values(u"gold"_s).isEmpty())
        return wrongCall(ImportSpansText::tr("With --spans, --gold takes no column: the spans are the label's."));
    if (arguments.has(u"gold"_s) == arguments.has(u"as"_s))
        return wrongCall(ImportSpansText::tr("Whose spans are they? Give --gold, or --as NAME."));
    if (!spanFormatNamed(arguments.value(u"format"_s)))
        return wrongCall(ImportSpansText::tr("--spans needs --format %1.").arg(spanFormatNames().join(u" | "_s)));
    return {};
}

/// The labels of a file's spans that are no option, in the order in which they come.
Result<QStringList> missingLabels(const ImportRequest &request, const LabelDefinition &definition,
                                  const CancelToken &cancel)
{
    constexpr qsizetype most = 1000;
    SpanSourceOptions options = request.spans->options;
    options.labelName = definition.name;
    auto labels = spanLabels(request.path, request.spans->format, options, most, cancel, {});
    if (!labels)
        return labels;
    if (labels->size() > most)
        return failure(ErrorCode::InvalidInput,
                       ImportSpansText::tr("The spans have more than 1,000 labels, which are hardly options."));
    const LabelReader known(definition, {});
    labels->removeIf([&known](const QString &label) { return known.option(label).has_value(); });
    return labels;
}

} // namespace

QStringList spanFormatNames()
{
    QStringList names;
    for (const SpanFormatEntry &format : spanFormats())
        names += format.name;
    return names;
}

std::vector<OptionRule> importSpansOptions()
{
    using Kind = OptionRule::Kind;
    return {{u"spans"_s, Kind::Single, u"LABEL"_s,
             ImportSpansText::tr("FILE holds spans (--format %1), which become this label; with --gold, or --as NAME")
                 .arg(spanFormatNames().join(u" | "_s))},
            {u"add-options"_s,
             Kind::Flag,
             {},
             ImportSpansText::tr("with --spans: labels of the file that are no option become options")},
            {u"token-column"_s, Kind::Single, u"NUMBER"_s,
             ImportSpansText::tr("of CoNLL: the column of the tokens, from 1; without it, the first")},
            {u"tag-column"_s, Kind::Single, u"NUMBER"_s,
             ImportSpansText::tr("of CoNLL: the column of the tags; without it, the last")},
            {u"offsets"_s,
             Kind::Single,
             u"UNIT"_s,
             ImportSpansText::tr("what the offsets of spans count: code-points, utf-16 or utf-8 (bytes); without it, "
                                 "guessed from the texts that the file says they cover"),
             {toWord(OffsetUnit::CodePoint), toWord(OffsetUnit::Utf16), toWord(OffsetUnit::Utf8)}}};
}

Attempt<ImportRequest> readSpansRequest(const OpenedProject &project, const Arguments &arguments, ImportRequest request)
{
    if (const auto checked = checkSpansCall(arguments); !checked)
        return failed(checked.error());
    const auto definition = findDefinition(project.schema, arguments.value(u"spans"_s));
    if (!definition)
        return failed(definition.error());
    if (definition->valueKind() != ValueKind::Spans)
        return wrongCall(
            ImportSpansText::tr("\"%1\" is a label of whole records, not of spans.").arg(definition->name));
    const QString format = arguments.value(u"format"_s);
    const auto options = readSpanOptions(arguments, format);
    if (!options)
        return failed(options.error());
    request.options = {};
    request.spans = SpanImport{format, *options, definition->name, arguments.value(u"as"_s)};
    return request;
}

Attempt<void> addMissingOptions(const OpenedProject &project, const ImportRequest &request, Call &call)
{
    Schema schema = project.schema;
    const auto definition =
        std::find_if(schema.definitions.begin(), schema.definitions.end(),
                     [&](const LabelDefinition &each) { return each.name == request.spans->label; });
    const auto missing = missingLabels(request, *definition, call.cancel);
    if (!missing)
        return failed(missing.error());
    if (missing->isEmpty())
        return {};
    for (const QString &label : *missing) {
        Option option;
        option.value = label;
        definition->options.push_back(option);
    }
    const QString name = request.spans->person.isEmpty() ? systemUserName() : request.spans->person;
    const auto person = findOrMakePerson(*project, name);
    if (!person)
        return failed(person.error());
    const auto saved = await(project->schemas().save(schema, person->id));
    if (!saved)
        return failed(saved.error());
    call.console.printMessage(ImportSpansText::tr("Added %Ln option(s) to \"%1\": %2.", nullptr, int(missing->size()))
                                  .arg(request.spans->label, missing->join(u", "_s)));
    return {};
}

} // namespace tandem

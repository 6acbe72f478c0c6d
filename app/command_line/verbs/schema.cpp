// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/schema.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/command/text_file.h"
#include "core/domain/schema_json.h"
#include "core/project/schemas.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaVerbText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaVerb)
};

Outcome showSchema(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const QByteArray json = schemaToJson(project->schema);
    return Report{QString::fromUtf8(json), json};
}

QString definitionLine(const LabelDefinition &definition)
{
    const int options = static_cast<int>(definition.options.size());
    const auto line = [&definition, options] {
        switch (definition.valueKind()) {
        case ValueKind::Option:
            return SchemaVerbText::tr("%1: one of %Ln option(s)", nullptr, options);
        case ValueKind::Set:
            return SchemaVerbText::tr("%1: any of %Ln option(s)", nullptr, options);
        case ValueKind::Spans:
            break;
        }
        return SchemaVerbText::tr("%1: spans, each one of %Ln option(s)", nullptr, options);
    };
    return u"  "_s + line().arg(definition.name);
}

QString savedText(const SchemaSaved &saved)
{
    QStringList lines{(saved.isNew ? SchemaVerbText::tr("The schema is now version %1.")
                                   : SchemaVerbText::tr("The schema says the same already (version %1)."))
                          .arg(saved.schema.version)};
    for (const LabelDefinition &definition : saved.schema.definitions)
        lines << definitionLine(definition);
    return lines.join(u'\n');
}

Outcome setSchema(Call &call)
{
    const auto json = readTextFile(call.arguments.positional(u"FILE.json"_s));
    if (!json)
        return failed(json.error());
    const auto schema = schemaFromJson(*json);
    if (!schema)
        return failed(schema.error());
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto person = findOrMakePerson(**project, systemUserName());
    if (!person)
        return failed(person.error());
    const auto saved = await((*project)->schemas().save(*schema, person->id));
    if (!saved)
        return failed(saved.error());
    return makeReport(savedText(*saved), {{"version", saved->schema.version}, {"is_new", saved->isNew}},
                      saved->isNew ? QString() : SchemaVerbText::tr("Nothing was changed."));
}

} // namespace

std::vector<Command> schemaCommands()
{
    const QString form = u"{\"guideline\", \"label_schema\": [{\"name\", \"level\", \"choice\": \"single|multiple\", "
                         u"\"guideline\", \"options\": [{\"value\", \"text\", \"description\", \"aliases\": [], "
                         u"\"colour\", \"key\"}]}]}"_s;
    return {
        {u"schema show"_s, {u"PROJECT"_s}, SchemaVerbText::tr("Prints the schema as JSON."), {}, showSchema, {}},
        {u"schema set"_s,
         {u"PROJECT"_s, u"FILE.json"_s},
         SchemaVerbText::tr("Says what is labelled; a schema with another meaning is a new version."),
         {},
         setSchema,
         {SchemaVerbText::tr("The file: %1; all but names and options may be left out. What other tools call these is "
                             "understood, and a member that means nothing is refused, unless its name begins with _. "
                             "The edit counts as an act of your system's user name.")
              .arg(form)}}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/command/text_file.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/verbs/verbs.h"
#include "core/domain/schema_json.h"
#include "core/project/schemas.h"

#include <nlohmann/json.hpp>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

Outcome showSchema(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const QByteArray json = schemaToJson(*schema);
    return Report{QString::fromUtf8(json), json};
}

/// A schema edit is an act of somebody; the command line has no other name for them than the system's.
QString systemUserName()
{
    const passwd *entry = getpwuid(getuid());
    return entry && entry->pw_name[0] != 0 ? QString::fromLocal8Bit(entry->pw_name) : u"command line"_s;
}

QString savedText(const SchemaSaved &saved)
{
    QStringList lines{saved.isNew ? u"The schema is now version %1."_s.arg(saved.schema.version)
                                  : u"The schema says the same already (version %1)."_s.arg(saved.schema.version)};
    for (const LabelDefinition &definition : saved.schema.definitions) {
        const QString choice = definition.choice == Choice::Single ? u"one of"_s : u"any of"_s;
        const QString mark = definition.isUsable() ? u""_s : u" (labels spans, not yet usable)"_s;
        lines << u"  %1: %2 %3%4"_s.arg(definition.name, choice,
                                        counted(static_cast<qint64>(definition.options.size()), u"option"_s), mark);
    }
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
    const auto project = openForWriting(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto person = findOrMakePerson(**project, systemUserName());
    if (!person)
        return failed(person.error());
    const auto saved = await((*project)->schemas().save(*schema, person->id));
    if (!saved)
        return failed(saved.error());
    return makeReport(savedText(*saved), {{"version", saved->schema.version}, {"is_new", saved->isNew}});
}

} // namespace

std::vector<Command> schemaCommands()
{
    return {{u"schema show"_s, {u"PROJECT"_s}, u"Prints the schema as JSON."_s, {}, showSchema, {}},
            {u"schema set"_s,
             {u"PROJECT"_s, u"FILE.json"_s},
             u"Says what is labelled; a schema with another meaning is a new version."_s,
             {},
             setSchema,
             u"The file: {\"guideline\", \"label_schema\": [{\"name\", \"level\", \"choice\": \"single|multiple\", "
             u"\"guideline\",\n"
             "\"options\": [{\"value\", \"text\", \"description\", \"aliases\": [], \"colour\", \"key\"}]}]}; all but "
             "names and\n"
             "options may be left out. The edit counts as an act of your system's user name."_s}};
}

} // namespace tandem

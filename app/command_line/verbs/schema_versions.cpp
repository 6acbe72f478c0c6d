// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/schema_versions.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/opened_project.h"
#include "core/project/schemas.h"
#include "core/text/operation_text.h"
#include "core/text/schema_difference.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SchemaVersionsText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaVersionsVerb)
};

QString versionLine(const SchemaVersion &version)
{
    const QString number = version.name.isEmpty()
                               ? QString::number(version.number)
                               //: %1: a version's number, %2: its name
                               : SchemaVersionsText::tr("%1 “%2”").arg(version.number).arg(version.name);
    //: %1: a version's number and name, %2: when, %3: who, %4: what they did
    QString line = SchemaVersionsText::tr("%1  %2  %3: %4")
                       .arg(number, whenText(version.at), version.person, operationText(version.act));
    if (version.jobs > 0)
        line += u"; "_s + SchemaVersionsText::tr("%Ln job(s) ran under it", nullptr, countOf(version.jobs));
    if (version.isInForce)
        line += u"; "_s + SchemaVersionsText::tr("in force");
    return line;
}

nlohmann::ordered_json versionDocument(const SchemaVersion &version)
{
    return {{"version", version.number},
            {"name", version.name.toStdString()},
            {"at", version.at},
            {"by", version.person.toStdString()},
            {"act", operationText(version.act).toStdString()},
            {"jobs", version.jobs},
            {"in_force", version.isInForce}};
}

Outcome listVersions(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto versions = await((*project)->schemas().versions());
    if (!versions)
        return failed(versions.error());
    QStringList lines;
    nlohmann::ordered_json document{{"versions", nlohmann::ordered_json::array()}};
    for (const SchemaVersion &version : *versions) {
        lines << versionLine(version);
        document["versions"].push_back(versionDocument(version));
    }
    if (lines.isEmpty())
        lines << SchemaVersionsText::tr("The project has no schema yet.");
    return makeReport(lines.join(u'\n'), document);
}

/// A version by its number or its name.
Attempt<SchemaVersion> findVersion(const std::vector<SchemaVersion> &versions, const QString &word)
{
    const auto find = [&versions](auto matches) { return std::find_if(versions.begin(), versions.end(), matches); };
    auto found = find([&word](const SchemaVersion &each) { return QString::number(each.number) == word; });
    if (found == versions.end())
        found = find([&word](const SchemaVersion &each) { return !each.name.isEmpty() && each.name == word; });
    if (found != versions.end())
        return *found;
    return failed(
        SchemaVersionsText::tr("The schema has no version \"%1\". \"schema versions\" lists them.").arg(word));
}

Attempt<Schema> schemaNamed(Project &project, const std::vector<SchemaVersion> &versions, const QString &word)
{
    const auto version = findVersion(versions, word);
    if (!version)
        return failed(version.error());
    auto schema = await(project.schemas().ofVersion(version->id));
    if (!schema)
        return failed(schema.error());
    return std::move(*schema);
}

Outcome compareVersions(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto versions = await((*project)->schemas().versions());
    if (!versions)
        return failed(versions.error());
    const auto before = schemaNamed(**project, *versions, call.arguments.positional(u"BEFORE"_s));
    if (!before)
        return failed(before.error());
    const QString after = call.arguments.positional(u"AFTER"_s);
    const auto later = after.isEmpty() ? Attempt<Schema>(project->schema) : schemaNamed(**project, *versions, after);
    if (!later)
        return failed(later.error());
    QStringList lines = schemaDifference(*before, *later);
    nlohmann::ordered_json document{{"before", before->version}, {"after", later->version}};
    document["changes"] = nlohmann::ordered_json::array();
    for (const QString &line : lines)
        document["changes"].push_back(line.toStdString());
    if (lines.isEmpty())
        lines << SchemaVersionsText::tr("They mean the same.");
    return makeReport(lines.join(u'\n'), document);
}

Outcome nameVersion(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto versions = await((*project)->schemas().versions());
    if (!versions)
        return failed(versions.error());
    const auto version = findVersion(*versions, call.arguments.positional(u"VERSION"_s));
    if (!version)
        return failed(version.error());
    const QString name = call.arguments.positional(u"NAME"_s).simplified();
    const auto named = await((*project)->schemas().name(version->id, name));
    if (!named)
        return failed(named.error());
    return makeReport(name.isEmpty()
                          ? SchemaVersionsText::tr("Version %1 has no name any more.").arg(version->number)
                          : SchemaVersionsText::tr("Version %1 is called “%2”.").arg(version->number).arg(name),
                      {{"version", version->number}, {"name", name.toStdString()}});
}

} // namespace

std::vector<Command> schemaVersionCommands()
{
    return {{u"schema versions"_s,
             {u"PROJECT"_s},
             SchemaVersionsText::tr("Lists the versions that the schema has had, newest first."),
             {},
             listVersions,
             {}},
            {u"schema diff"_s,
             {u"PROJECT"_s, u"BEFORE"_s, u"[AFTER]"_s},
             SchemaVersionsText::tr("Says what was changed from one version to another, or to the one in force."),
             {},
             compareVersions,
             {SchemaVersionsText::tr("A version is named by its number or by the name that it was given.")}},
            {u"schema name"_s,
             {u"PROJECT"_s, u"VERSION"_s, u"NAME"_s},
             SchemaVersionsText::tr("Gives a version a name, so that it is found again; an empty one takes it away."),
             {},
             nameVersion,
             {}}};
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/project_access.h"

#include "app/command_line/command/await.h"
#include "core/base/json_text.h"
#include "core/base/nearest.h"
#include "core/project/agents.h"
#include "core/project/schemas.h"
#include "core/search/query_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

Attempt<std::shared_ptr<Project>> openProject(const QString &path, OpenMode mode)
{
    auto opened = await(Project::open(path, mode));
    if (!opened)
        return failed(opened.error());
    return *opened;
}

/// "There is no label "sentimant". Did you mean "sentiment"?", or the known ones.
QString unknownName(const QString &kind, const QString &name, const QStringList &known)
{
    const QString first = u"There is no %1 \"%2\""_s.arg(kind, name);
    if (const QString near = nearestName(name, known); !near.isEmpty())
        return first + u". Did you mean \"%1\"?"_s.arg(near);
    if (known.isEmpty())
        return first + u"; there is none at all yet."_s;
    return first + u"; there is: %1."_s.arg(known.join(u", "));
}

const Option *findOption(const LabelDefinition &definition, const QString &word)
{
    const auto search = [&definition](auto matches) -> const Option * {
        const auto found = std::find_if(definition.options.begin(), definition.options.end(), matches);
        return found == definition.options.end() ? nullptr : &*found;
    };
    if (const Option *option = definition.optionByValue(word))
        return option;
    if (const Option *option = search([&word](const Option &o) { return o.shownText() == word; }))
        return option;
    return search([&word](const Option &o) {
        return o.value.compare(word, Qt::CaseInsensitive) == 0 || o.shownText().compare(word, Qt::CaseInsensitive) == 0;
    });
}

Attempt<OptionId> readOption(const LabelDefinition &definition, const QString &word)
{
    if (const Option *option = findOption(definition, word))
        return option->id;
    QStringList known;
    for (const Option &option : definition.options)
        known.append(option.value);
    return failed(unknownName(u"option of %1"_s.arg(definition.name), word, known));
}

/// The members that were given one by one, or as one JSON array.
Attempt<QStringList> membersOf(const QStringList &given)
{
    if (given.size() != 1 || !given.first().trimmed().startsWith(u'['))
        return given;
    const auto array = parseJson(given.first().toUtf8());
    if (!array)
        return wrongCall(u"\"%1\" is no JSON array: %2"_s.arg(given.first(), array.error().message));
    QStringList members;
    for (const auto &member : *array)
        members.append(jsonCellText(member));
    return members;
}

/// In the order of the definition, each once.
LabelValue ordered(const LabelDefinition &definition, const std::vector<OptionId> &chosen)
{
    LabelValue value;
    for (const Option &option : definition.options) {
        if (std::find(chosen.begin(), chosen.end(), option.id) != chosen.end())
            value.push_back(option.id);
    }
    return value;
}

} // namespace

Attempt<std::shared_ptr<Project>> openForReading(const QString &path)
{
    return openProject(path, OpenMode::ReadOnly);
}

Attempt<std::shared_ptr<Project>> openForWriting(const QString &path)
{
    auto project = openProject(path, OpenMode::ReadWrite);
    if (project && (*project)->isReadOnly())
        return failed(u"%1 can only be read: its file or folder is write-protected."_s.arg(path));
    return project;
}

Attempt<Schema> currentSchema(Project &project)
{
    auto schema = await(project.schemas().current());
    if (!schema)
        return failed(schema.error());
    return *schema;
}

Attempt<LabelDefinition> findDefinition(const Schema &schema, const QString &name)
{
    if (const LabelDefinition *definition = schema.definition(name)) {
        if (definition->isUsable())
            return *definition;
        return failed(u"%1 labels spans, which cannot be done yet."_s.arg(name));
    }
    const auto usable = schema.usableDefinitions();
    QStringList known;
    for (const LabelDefinition &definition : usable)
        known.append(definition.name);
    if (!name.isEmpty())
        return failed(unknownName(u"label"_s, name, known));
    if (usable.size() == 1)
        return usable.front();
    if (usable.empty())
        return failed(u"The project has no schema yet. Set one: tandem-cli schema set PROJECT FILE.json."_s);
    return wrongCall(u"--label is missing; there is: %1."_s.arg(known.join(u", ")));
}

Attempt<Agent> findAgent(Project &project, const QString &name)
{
    const auto agents = await(project.agents().list());
    if (!agents)
        return failed(agents.error());
    QStringList known;
    for (const Agent &agent : *agents) {
        if (agent.configuration.name == name)
            return agent;
        known.append(agent.configuration.name);
    }
    return failed(unknownName(u"agent"_s, name, known));
}

Attempt<Annotator> findPerson(Project &project, const QString &name)
{
    const auto people = await(project.people());
    if (!people)
        return failed(people.error());
    QStringList known;
    for (const Annotator &person : *people) {
        if (person.name == name)
            return person;
        known.append(person.name);
    }
    return failed(unknownName(u"person"_s, name, known));
}

Attempt<Annotator> findOrMakePerson(Project &project, const QString &name)
{
    if (name.trimmed().isEmpty())
        return wrongCall(u"--as needs a name."_s);
    const auto person = await(project.person(name.trimmed()));
    if (!person)
        return failed(person.error());
    return *person;
}

Attempt<Query> readQuery(const QString &text)
{
    const auto query = parseQuery(text);
    if (!query)
        return wrongCall(query.error().message);
    return *query;
}

Attempt<ResultList> findRecords(Project &project, const ListRequest &request)
{
    const auto list = await(project.records().list(request, CancelToken()));
    if (!list)
        return failed(list.error());
    return *list;
}

Attempt<ResultList> findRecordsById(Project &project, const QStringList &ids)
{
    std::vector<RecordId> found;
    for (const QString &id : ids) {
        ListRequest request;
        request.query.conditions.push_back(ExternalIdIs{id});
        const auto list = findRecords(project, request);
        if (!list)
            return failed(list.error());
        if ((*list)->empty())
            return failed(u"There is no record with the id \"%1\"."_s.arg(id));
        found.insert(found.end(), (*list)->begin(), (*list)->end());
    }
    return ResultList(std::make_shared<const std::vector<RecordId>>(std::move(found)));
}

Attempt<LabelValue> readValue(const LabelDefinition &definition, const QStringList &given)
{
    const bool isSet = definition.choice == Choice::Multiple;
    if (!isSet && given.size() > 1)
        return wrongCall(u"%1 is a single choice: give one value, not %2."_s.arg(definition.name).arg(given.size()));
    const auto members = isSet ? membersOf(given) : Attempt<QStringList>(given);
    if (!members)
        return failed(members.error());
    std::vector<OptionId> chosen;
    for (const QString &member : *members) {
        const auto option = readOption(definition, member);
        if (!option)
            return failed(option.error());
        chosen.push_back(*option);
    }
    return ordered(definition, chosen);
}

} // namespace tandem

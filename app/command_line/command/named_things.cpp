// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/named_things.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/name_hint.h"
#include "core/project/agents.h"
#include "core/project/project.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct NamedThingsText
{
    Q_DECLARE_TR_FUNCTIONS(NamedThings)
};

tl::unexpected<Failure> unknown(const QString &sentence, const QString &name, const QStringList &known)
{
    return failed(sentence.arg(name) + u' ' + nameHint(name, known));
}

} // namespace

Attempt<LabelDefinition> findDefinition(const Schema &schema, const QString &name)
{
    if (const LabelDefinition *definition = schema.definition(name))
        return *definition;
    const auto usable = schema.definitions;
    QStringList known;
    for (const LabelDefinition &definition : usable)
        known.append(definition.name);
    if (!name.isEmpty())
        return unknown(NamedThingsText::tr("There is no label \"%1\"."), name, known);
    if (usable.size() == 1)
        return usable.front();
    if (usable.empty())
        return failed(NamedThingsText::tr("The project has no schema yet. Set one: %1.")
                          .arg(u"tandem-cli schema set PROJECT FILE.json"_s));
    return wrongCall(NamedThingsText::tr("--label is missing; there is: %1.").arg(known.join(u", ")));
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
    return unknown(NamedThingsText::tr("There is no agent \"%1\"."), name, known);
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
    return unknown(NamedThingsText::tr("There is no person \"%1\"."), name, known);
}

Attempt<Annotator> findOrMakePerson(Project &project, const QString &name)
{
    if (name.trimmed().isEmpty())
        return wrongCall(NamedThingsText::tr("--as needs a name."));
    const auto person = await(project.person(name.trimmed()));
    if (!person)
        return failed(person.error());
    return *person;
}

QString systemUserName()
{
    const passwd *entry = getpwuid(getuid());
    return entry && entry->pw_name[0] != 0 ? QString::fromLocal8Bit(entry->pw_name) : u"command line"_s;
}

} // namespace tandem

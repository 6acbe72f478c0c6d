// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/new.h"

#include "app/command_line/command/await.h"
#include "core/project/project.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct NewText
{
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

Outcome makeProject(Call &call)
{
    const QString path = call.arguments.positional(u"PROJECT"_s);
    const auto project = await(Project::create(path));
    if (!project)
        return failed(project.error());
    return makeReport(NewText::tr("Made the project %1.").arg(path), {{"project", path.toStdString()}});
}

Outcome setLogAside(const QString &path)
{
    const auto aside = await(Project::setLogAside(path));
    if (!aside)
        return failed(aside.error());
    return makeReport(NewText::tr("The log is kept as %1; the project is as its file says.").arg(*aside),
                      {{"project", path.toStdString()}, {"log", aside->toStdString()}});
}

Outcome unlockProject(Call &call)
{
    const QString path = call.arguments.positional(u"PROJECT"_s);
    if (call.arguments.has(u"set-log-aside"_s))
        return setLogAside(path);
    if (!await(Project::hasUncertainLock(path)))
        return failed(NewText::tr("%1 has no lock that was left behind.").arg(path));
    if (const auto removed = await(Project::removeLock(path)); !removed)
        return failed(removed.error());
    return makeReport(NewText::tr("Removed the lock of %1.").arg(path), {{"project", path.toStdString()}});
}

} // namespace

std::vector<Command> newCommands()
{
    return {
        {u"new"_s,
         {u"PROJECT"_s},
         NewText::tr("Makes an empty project, one file (by custom NAME.tandem)."),
         {},
         makeProject,
         {}},
        {u"unlock"_s,
         {u"PROJECT"_s},
         NewText::tr("Removes the lock that a power cut or another computer left beside a project."),
         {{u"set-log-aside"_s,
           OptionRule::Kind::Flag,
           {},
           NewText::tr("give a log that belongs to another state of the file another name, and keep it")}},
         unlockProject,
         {NewText::tr("Only when no other program has the project open: with two that write, work is lost. The lock "
                      "of a program that runs on this computer is never removed.")}}};
}

} // namespace tandem

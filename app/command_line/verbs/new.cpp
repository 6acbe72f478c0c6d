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

} // namespace

std::vector<Command> newCommands()
{
    return {{u"new"_s,
             {u"PROJECT"_s},
             NewText::tr("Makes an empty project, one file (by custom NAME.tandem)."),
             {},
             makeProject,
             {}}};
}

} // namespace tandem

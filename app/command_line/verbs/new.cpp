// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/verbs/verbs.h"
#include "core/project/project.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

Outcome makeProject(Call &call)
{
    const QString path = call.arguments.positional(u"PROJECT"_s);
    const auto project = await(Project::create(path));
    if (!project)
        return failed(project.error());
    return makeReport(u"Made the project %1."_s.arg(path), {{"project", path.toStdString()}});
}

} // namespace

std::vector<Command> newCommands()
{
    return {{u"new"_s,
             {u"PROJECT"_s},
             u"Makes an empty project, one file (by custom NAME.tandem)."_s,
             {},
             makeProject,
             {}}};
}

} // namespace tandem

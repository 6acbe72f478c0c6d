// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/verbs/verbs.h"
#include "core/project/decisions.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

Outcome undo(Call &call)
{
    if (!call.arguments.has(u"as"_s))
        return wrongCall(u"--as NAME is missing: whose latest act is to be undone?"_s);
    const auto project = openForWriting(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto person = findPerson(**project, call.arguments.value(u"as"_s));
    if (!person)
        return failed(person.error());
    const auto result = await((*project)->decisions().undo(person->id));
    if (!result)
        return failed(result.error());
    QString text = u"Undone: %1."_s.arg(result->description);
    if (result->skipped > 0)
        text +=
            u" %1 left as they are, because someone changed them since."_s.arg(counted(result->skipped, u"label"_s));
    return makeReport(
        text,
        {{"undone", result->description.toStdString()}, {"changed", result->changed}, {"skipped", result->skipped}});
}

} // namespace

std::vector<Command> undoCommands()
{
    return {{u"undo"_s,
             {u"PROJECT"_s},
             u"Undoes a person's latest act: a verdict, a bulk of them, or an edit of the schema."_s,
             {{u"as"_s, OptionRule::Kind::Single, u"NAME"_s, u"whose latest act"_s}},
             undo,
             {}}};
}

} // namespace tandem

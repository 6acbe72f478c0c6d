// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/undo.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "core/project/decisions.h"
#include "core/text/operation_text.h"
#include "core/text/record_deletion_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct UndoVerbText
{
    Q_DECLARE_TR_FUNCTIONS(UndoVerb)
};

Outcome undo(Call &call)
{
    if (!call.arguments.has(u"as"_s))
        return wrongCall(UndoVerbText::tr("--as NAME is missing: whose latest act is to be undone?"));
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto person = findPerson(**project, call.arguments.value(u"as"_s));
    if (!person)
        return failed(person.error());
    auto result = await((*project)->decisions().step(person->id, UndoStep::Undo));
    const bool isOfRecords = result && result->isUnderWay;
    if (isOfRecords)
        result = await((*project)->decisions().finish(*result));
    if (!result)
        return failed(result.error());
    const QString act = operationText(result->description);
    QStringList sentences{result->changed > 0 || isOfRecords
                              ? UndoVerbText::tr("Undone: %1.").arg(act)
                              : UndoVerbText::tr("There was nothing left to undo of the latest act: %1.").arg(act)};
    if (isOfRecords)
        sentences << recordStepText(UndoStep::Undo, *result);
    else if (result->skipped > 0)
        sentences << UndoVerbText::tr("%Ln label(s) left as they are, because someone changed them since.", nullptr,
                                      countOf(result->skipped));
    return makeReport(sentences.join(u' '),
                      {{"undone", operationText(result->description).toStdString()},
                       {"changed", result->changed},
                       {"skipped", result->skipped},
                       {"renamed", result->renamed}},
                      result->changed > 0 ? QString() : UndoVerbText::tr("Nothing was changed."));
}

} // namespace

std::vector<Command> undoCommands()
{
    return {{u"undo"_s,
             {u"PROJECT"_s},
             UndoVerbText::tr("Undoes a person's latest act: a verdict, a bulk of them, a deletion of records, or an "
                              "edit of the schema."),
             {{u"as"_s, OptionRule::Kind::Single, u"NAME"_s, UndoVerbText::tr("whose latest act")}},
             undo,
             {}}};
}

} // namespace tandem

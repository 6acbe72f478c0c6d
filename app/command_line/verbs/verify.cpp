// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/verify.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/given_value.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/verbs/verify_spans.h"
#include "core/project/decisions.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)
};

Attempt<void> checkArguments(const Arguments &arguments)
{
    if (!arguments.has(u"as"_s))
        return wrongCall(VerifyText::tr("--as NAME is missing: who verifies?"));
    if (const auto checked = checkChoice(arguments); !checked)
        return checked;
    int acts = concernsSpans(arguments) ? 1 : 0;
    for (const QString &act : {u"confirm"_s, u"set"_s, u"reject"_s, u"settle"_s})
        acts += arguments.has(act) ? 1 : 0;
    if (acts != 1)
        return wrongCall(
            VerifyText::tr("Say what is right: --confirm, --set VALUE, --reject or --settle VALUE, one of them; or, of "
                           "spans, --add, --drop, --move, --relabel or --done."));
    return {};
}

Attempt<Decision> readDecision(const Arguments &arguments, const LabelDefinition &definition)
{
    Decision decision;
    decision.definition = definition.id;
    decision.comment = arguments.value(u"comment"_s);
    if (arguments.has(u"confirm"_s))
        return decision;
    if (arguments.has(u"reject"_s)) {
        decision.kind = DecisionKind::Reject;
        return decision;
    }
    const bool settles = arguments.has(u"settle"_s);
    decision.kind = settles ? DecisionKind::Settle : DecisionKind::Set;
    const auto value = settles ? givenValue(definition, arguments.values(u"settle"_s))
                               : givenAnew(definition, arguments.values(u"set"_s));
    if (!value)
        return failed(value.error());
    decision.value = *value;
    return decision;
}

QString resultText(const Decision &decision, const LabelDefinition &definition, int changed)
{
    const QString value = shownText(definition, decision.value);
    switch (decision.kind) {
    case DecisionKind::Confirm:
        return VerifyText::tr("Confirmed: %Ln label(s) of %1.", nullptr, changed).arg(definition.name);
    case DecisionKind::Reject:
        return VerifyText::tr("Rejected: %Ln label(s) of %1.", nullptr, changed).arg(definition.name);
    case DecisionKind::Set:
        return VerifyText::tr("Set to %1: %Ln label(s) of %2.", nullptr, changed).arg(value, definition.name);
    case DecisionKind::Settle:
        return VerifyText::tr("Settled as %1: %Ln label(s) of %2.", nullptr, changed).arg(value, definition.name);
    }
    return {};
}

Report verdictReport(const Decision &decision, const LabelDefinition &definition, const DecisionResult &result)
{
    QStringList sentences{resultText(decision, definition, countOf(result.changed))};
    if (result.skipped > 0)
        sentences << VerifyText::tr(
            "%Ln record(s) skipped: the same was decided before, or the act means nothing there.", nullptr,
            countOf(result.skipped));
    if (result.skipped > 0 && !decision.comment.trimmed().isEmpty())
        sentences << VerifyText::tr("The comment is kept with verdicts only, so it was not kept there.");
    return makeReport(sentences.join(u' '), {{"changed", result.changed}, {"skipped", result.skipped}},
                      result.changed > 0 ? QString() : VerifyText::tr("Nothing was changed."));
}

Outcome verify(Call &call)
{
    if (const auto checked = checkArguments(call.arguments); !checked)
        return failed(checked.error());
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto definition = findDefinition(project->schema, call.arguments.value(u"label"_s));
    if (!definition)
        return failed(definition.error());
    if (concernsSpans(call.arguments))
        return verifySpans(*project, call, *definition);
    if (call.arguments.has(u"settle"_s) && definition->valueKind() == ValueKind::Spans)
        return settleSpans(*project, call, *definition);
    auto decision = readDecision(call.arguments, *definition);
    if (!decision)
        return failed(decision.error());
    const auto records = chosenRecords(**project, call, definition->id);
    if (!records)
        return failed(records.error());
    const auto person = findOrMakePerson(**project, call.arguments.value(u"as"_s));
    if (!person)
        return failed(person.error());
    decision->person = person->id;
    const auto result = await((*project)->decisions().decide(*decision, **records));
    if (!result)
        return failed(result.error());
    return verdictReport(*decision, *definition, *result);
}

} // namespace

std::vector<Command> verifyCommands()
{
    using Kind = OptionRule::Kind;
    std::vector<Command> commands{
        {u"verify"_s,
         {u"PROJECT"_s},
         VerifyText::tr("Gives a verdict on labels, as one act that can be undone."),
         {{u"as"_s, Kind::Single, u"NAME"_s, VerifyText::tr("who verifies; a new name is a new person")},
          {u"label"_s, Kind::Single, u"NAME"_s, VerifyText::tr("which label")},
          {u"id"_s, Kind::List, u"ID"_s, VerifyText::tr("records by id")},
          {u"query"_s, Kind::Single, u"QUERY"_s, VerifyText::tr("records by a query")},
          {u"confirm"_s, Kind::Flag, {}, VerifyText::tr("the label is right")},
          {u"set"_s, Kind::Repeatable, u"VALUE"_s,
           VerifyText::tr("this is right; where there is no label of a model, your own label")},
          {u"reject"_s, Kind::Flag, {}, VerifyText::tr("no label is right")},
          {u"settle"_s, Kind::Repeatable, u"VALUE"_s,
           VerifyText::tr("ends a conflict with this value; of spans, with those of the person of this name")},
          {u"comment"_s, Kind::Single, u"TEXT"_s, VerifyText::tr("kept with the verdict")}},
         verify,
         {VerifyText::tr("A multiple choice takes a JSON array, or --set once for each value; [] is the empty set.")}}};
    for (const OptionRule &option : spanOptions())
        commands.front().options.push_back(option);
    return commands;
}

} // namespace tandem

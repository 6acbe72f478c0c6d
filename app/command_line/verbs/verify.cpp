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

Attempt<void> checkArguments(const Arguments &arguments)
{
    if (!arguments.has(u"as"_s))
        return wrongCall(u"--as NAME is missing: who verifies?"_s);
    if (arguments.has(u"id"_s) == arguments.has(u"query"_s))
        return wrongCall(u"Say which records: --id ID… or --query QUERY, one of them."_s);
    int acts = 0;
    for (const QString &act : {u"confirm"_s, u"set"_s, u"reject"_s, u"settle"_s})
        acts += arguments.has(act) ? 1 : 0;
    if (acts != 1)
        return wrongCall(u"Say what is right: --confirm, --set VALUE, --reject or --settle VALUE, one of them."_s);
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
    const auto value = readValue(definition, arguments.values(settles ? u"settle"_s : u"set"_s));
    if (!value)
        return failed(value.error());
    decision.value = *value;
    return decision;
}

Attempt<ResultList> chosenRecords(Project &project, const Arguments &arguments, LabelDefinitionId definition)
{
    if (arguments.has(u"id"_s))
        return findRecordsById(project, arguments.values(u"id"_s));
    const auto query = readQuery(arguments.value(u"query"_s));
    if (!query)
        return failed(query.error());
    return findRecords(project, ListRequest{*query, Sort(), definition});
}

QString actText(const Decision &decision, const LabelDefinition &definition)
{
    switch (decision.kind) {
    case DecisionKind::Confirm:
        return u"Confirmed"_s;
    case DecisionKind::Reject:
        return u"Rejected"_s;
    case DecisionKind::Set:
        return u"Set to %1"_s.arg(shownText(definition, decision.value));
    case DecisionKind::Settle:
        return u"Settled as %1"_s.arg(shownText(definition, decision.value));
    }
    return {};
}

Outcome report(const Decision &decision, const LabelDefinition &definition, const DecisionResult &result)
{
    QString text =
        u"%1: %2 of %3."_s.arg(actText(decision, definition), counted(result.changed, u"label"_s), definition.name);
    if (result.skipped > 0)
        text += u" %1 skipped: the same was decided before, or the act means nothing there."_s.arg(
            counted(result.skipped, u"record"_s));
    return makeReport(text, {{"changed", result.changed}, {"skipped", result.skipped}});
}

Outcome verify(Call &call)
{
    if (const auto checked = checkArguments(call.arguments); !checked)
        return failed(checked.error());
    const auto project = openForWriting(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto definition = findDefinition(*schema, call.arguments.value(u"label"_s));
    if (!definition)
        return failed(definition.error());
    auto decision = readDecision(call.arguments, *definition);
    if (!decision)
        return failed(decision.error());
    const auto records = chosenRecords(**project, call.arguments, definition->id);
    if (!records)
        return failed(records.error());
    const auto person = findOrMakePerson(**project, call.arguments.value(u"as"_s));
    if (!person)
        return failed(person.error());
    decision->person = person->id;
    const auto result = await((*project)->decisions().decide(*decision, **records));
    if (!result)
        return failed(result.error());
    return report(*decision, *definition, *result);
}

} // namespace

std::vector<Command> verifyCommands()
{
    using Kind = OptionRule::Kind;
    return {{u"verify"_s,
             {u"PROJECT"_s},
             u"Gives a verdict on labels, as one act that can be undone."_s,
             {{u"as"_s, Kind::Single, u"NAME"_s, u"who verifies; a new name is a new person"_s},
              {u"label"_s, Kind::Single, u"NAME"_s, u"which label"_s},
              {u"id"_s, Kind::List, u"ID"_s, u"records by id"_s},
              {u"query"_s, Kind::Single, u"QUERY"_s, u"records by a query"_s},
              {u"confirm"_s, Kind::Flag, {}, u"the label is right"_s},
              {u"set"_s, Kind::Repeatable, u"VALUE"_s,
               u"this is right; where there is no label of a model, your own label"_s},
              {u"reject"_s, Kind::Flag, {}, u"no label is right"_s},
              {u"settle"_s, Kind::Repeatable, u"VALUE"_s, u"ends a conflict with this value"_s},
              {u"comment"_s, Kind::Single, u"TEXT"_s, u"kept with the verdict"_s}},
             verify,
             u"A multiple choice takes a JSON array, or --set once for each value; [] is the empty set."_s}};
}

} // namespace tandem

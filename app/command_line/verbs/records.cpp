// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/records.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "core/project/decisions.h"
#include "core/text/record_deletion_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct RecordsText
{
    Q_DECLARE_TR_FUNCTIONS(RecordsVerb)
};

Report countReport(const RecordDeletionCounts &counts)
{
    return makeReport(
        //: %1: how many records, %2: what goes with them
        RecordsText::tr("This would delete %1. %2").arg(recordsText(counts.records), recordDeletionText(counts)),
        {{"records", counts.records},
         {"decided", counts.decided},
         {"model_labels", counts.modelLabels},
         {"person_labels", counts.personLabels},
         {"verifications", counts.verifications}},
        RecordsText::tr("Nothing was deleted. Give --yes to do it."));
}

Report deletedReport(const RecordActResult &result)
{
    QString said = RecordsText::tr("Deleted: %1.").arg(recordsText(result.changed));
    if (result.changed > 0)
        said += u' ' + RecordsText::tr("“%1” brings them back.").arg(u"tandem-cli undo PROJECT --as NAME"_s);
    return makeReport(said, {{"deleted", result.changed}, {"skipped", result.skipped}},
                      result.changed > 0 ? QString() : RecordsText::tr("Nothing was changed."));
}

Outcome deleteChosen(Call &call)
{
    if (!call.arguments.has(u"as"_s))
        return wrongCall(RecordsText::tr("--as NAME is missing: who deletes, and may undo it?"));
    if (const auto checked = checkChoice(call.arguments); !checked)
        return failed(checked.error());
    const bool isSure = call.arguments.has(u"yes"_s);
    const auto project = openProject(call.arguments, isSure ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto records = chosenRecords(**project, call, {});
    if (!records)
        return failed(records.error());
    if ((*records)->empty())
        return failed(RecordsText::tr("No record was found, so nothing is deleted."));
    Decisions &decisions = (*project)->decisions();
    if (!isSure) {
        const auto counts = await(decisions.deletionCounts(**records));
        if (!counts)
            return failed(counts.error());
        return countReport(*counts);
    }
    const auto person = findOrMakePerson(**project, call.arguments.value(u"as"_s));
    if (!person)
        return failed(person.error());
    const auto result = await(decisions.deleteRecords(person->id, **records));
    if (!result)
        return failed(result.error());
    return deletedReport(*result);
}

} // namespace

std::vector<Command> recordsCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"records delete"_s,
         {u"PROJECT"_s},
         RecordsText::tr("Deletes records with everything that was said about them, as one act that can be undone."),
         {{u"as"_s, Kind::Single, u"NAME"_s, RecordsText::tr("who deletes; a new name is a new person")},
          {u"id"_s, Kind::List, u"ID"_s, RecordsText::tr("records by id")},
          {u"query"_s, Kind::Single, u"QUERY"_s, RecordsText::tr("records by a query")},
          {u"yes"_s, Kind::Flag, {}, RecordsText::tr("do it; without it, only counts are shown")}},
         deleteChosen,
         {RecordsText::tr("A file may bring a record of such an id again: it is a new record. What undo brings back "
                          "then gets the id with a number, and that is said.")}}};
}

} // namespace tandem

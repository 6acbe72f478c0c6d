// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_changes.h"

#include "core/project/decisions.h"
#include "core/project/project.h"
#include "core/project/schemas.h"
#include "core/text/operation_text.h"
#include "ui/schema/schema_change_dialog.h"
#include "ui/session/project_session.h"

#include <algorithm>

namespace tandem {

namespace {

/// As it would be where nothing is kept.
Result<SchemaEdit> hardestEdit(const Schema &schema, const SchemaChange &change)
{
    switch (change.kind) {
    case SchemaChange::Kind::RemoveDefinition:
        return removeDefinition(schema, change.definition, RemovalKind::Delete);
    case SchemaChange::Kind::ChangeChoice:
        return changeChoice(schema, change.definition, change.choice);
    default:
        return removeOption(schema, change.definition, change.option, RemovalKind::Delete);
    }
}

void addUsedOptions(const LabelDefinition &stored, const LabelDefinition &wanted, std::vector<SchemaChange> &changes)
{
    for (const Option &option : stored.options) {
        if (!wanted.option(option.id))
            changes.push_back({SchemaChange::Kind::RemoveOption, stored.id, option.id, {}});
    }
    const bool isOfRecords = stored.level == Level::Record && wanted.level == Level::Record;
    if (isOfRecords && stored.choice != wanted.choice)
        changes.push_back({SchemaChange::Kind::ChangeChoice, stored.id, {}, wanted.choice});
}

void keepRetiredOptions(LabelDefinition &draft, const LabelDefinition &before, const LabelDefinition &now)
{
    for (const Option &option : now.options) {
        const Option *was = before.option(option.id);
        if (option.isRetired && was && !was->isRetired && !draft.option(option.id))
            draft.options.push_back(option);
    }
}

} // namespace

SchemaChanges::SchemaChanges(ProjectSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void SchemaChanges::askIfUsed(const SchemaChange &change, std::function<void(bool)> answer)
{
    Result<SchemaEdit> edit = hardestEdit(m_session.schema(), change);
    if (!edit || !m_session.hasProject())
        return answer(false);
    m_session.project()
        ->schemas()
        .preview(std::move(*edit))
        .then(this, [answer = std::move(answer)](const Result<SchemaEditCounts> &counts) {
            answer(counts && !counts->isNothing());
        });
}

void SchemaChanges::openFirstUsed(std::vector<SchemaChange> changes, std::function<void()> none)
{
    if (changes.empty())
        return none();
    const SchemaChange first = changes.front();
    changes.erase(changes.begin());
    askIfUsed(first, [this, first, changes = std::move(changes), none = std::move(none)](bool isUsed) {
        if (isUsed)
            open(first);
        else
            openFirstUsed(changes, none);
    });
}

void SchemaChanges::open(const SchemaChange &change)
{
    // An edit of a schema that is out of date would bring back what has just left it.
    if (m_session.schema().version < m_awaited)
        return;
    m_awaited = 0;
    auto *dialog = new SchemaChangeDialog(m_session, change, m_window);
    connect(dialog, &SchemaChangeDialog::changed, this, [this](const SchemaEdited &edited) {
        m_awaited = edited.schema.version;
        emit done(edited);
    });
    connect(dialog, &SchemaChangeDialog::recordsWanted, this, &SchemaChanges::recordsWanted);
    dialog->open();
}

void SchemaChanges::undo()
{
    m_awaited = 0;
    const std::shared_ptr<Project> project = m_session.project();
    project->person(m_session.personName())
        .andThen(this,
                 [project](const Annotator &person) { return project->decisions().step(person.id, UndoStep::Undo); })
        .then(this, [this](const Result<UndoResult> &result) { takeUndo(result); });
}

void SchemaChanges::takeUndo(const Result<UndoResult> &result)
{
    if (!result)
        emit failed(result.error());
    else
        //: %1: what was done, as in "merge “good”, “fine” into “good” (mood)"
        emit undone(tr("Undone: %1.").arg(operationText(result->description)));
}

std::vector<SchemaChange> changesOfUsed(const Schema &stored, const Schema &wanted)
{
    std::vector<SchemaChange> changes;
    for (const LabelDefinition &definition : stored.definitions) {
        const LabelDefinition *kept = wanted.definition(definition.id);
        if (kept)
            addUsedOptions(definition, *kept, changes);
        else
            changes.push_back({SchemaChange::Kind::RemoveDefinition, definition.id, {}, {}});
    }
    return changes;
}

void keepRetired(Schema &draft, const Schema &before, const Schema &now)
{
    for (const LabelDefinition &definition : now.definitions) {
        const LabelDefinition *was = before.definition(definition.id);
        if (!was)
            continue;
        const auto drafted = std::find_if(draft.definitions.begin(), draft.definitions.end(),
                                          [&](const LabelDefinition &each) { return each.id == definition.id; });
        if (drafted != draft.definitions.end())
            keepRetiredOptions(*drafted, *was, definition);
        else if (definition.isRetired && !was->isRetired)
            draft.definitions.push_back(definition);
    }
}

} // namespace tandem

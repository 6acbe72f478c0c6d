// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/another_look_bar.h"

#include "core/domain/query.h"
#include "core/domain/schema_check.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"

namespace tandem {

namespace {

ListRequest labelledBefore(LabelDefinitionId definition)
{
    ListRequest request;
    request.query = {{LabelledBeforeSchema{}}};
    request.definition = definition;
    return request;
}

} // namespace

AnotherLookBar::AnotherLookBar(ProjectSession &session, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::schemaChanged, this, &AnotherLookBar::takeSchema);
    connect(&session, &ProjectSession::projectChanged, this, &AnotherLookBar::forget);
    if (session.project())
        m_before = session.schema();
}

void AnotherLookBar::forget()
{
    m_before.reset();
    forgetTold();
}

void AnotherLookBar::takeSchema()
{
    const std::optional<Schema> before = std::exchange(m_before, m_session.schema());
    if (!before || before->id == m_before->id)
        return;
    // What an earlier version asked anew is still to be looked at, unless it was undone or somebody closed this.
    const bool isStill = before->version <= m_before->version && !isHidden();
    const LabelDefinitionId told = isStill ? m_told : LabelDefinitionId();
    forgetTold();
    std::vector<LabelDefinition> changed;
    for (const LabelDefinition &definition : m_before->definitions) {
        const LabelDefinition *was = before->definition(definition.id);
        const bool isNewer = before->version <= m_before->version;
        if (definition.id == told || (isNewer && was && asksOtherwise(*was, definition)))
            changed.push_back(definition);
    }
    count(std::move(changed));
}

void AnotherLookBar::forgetTold()
{
    m_counting.renew();
    m_told = {};
    clear();
}

/// Tells of the first of which records are found.
void AnotherLookBar::count(std::vector<LabelDefinition> changed)
{
    if (changed.empty())
        return;
    const LabelDefinition definition = changed.front();
    changed.erase(changed.begin());
    m_session.project()
        ->records()
        .list(labelledBefore(definition.id), {})
        .then({this, m_counting}, [this, definition, changed = std::move(changed)](const Result<ResultList> &list) {
            if (list && !(*list)->empty())
                show(definition, qint64((*list)->size()));
            else
                count(changed);
        });
}

void AnotherLookBar::show(const LabelDefinition &definition, qint64 records)
{
    m_told = definition.id;
    showMessage(
        Tone::Neutral,
        tr("%Ln record(s) were labelled before “%1” asked what it asks now. Look at them again, or run an agent "
           "on just these.",
           nullptr, countOf(records))
            .arg(definition.name));
    addAct(tr("Show them"), [this, id = definition.id] {
        m_session.setDefinition(id);
        m_session.setRequest(labelledBefore(id));
        forgetTold();
    });
    setClosable(true);
}

} // namespace tandem

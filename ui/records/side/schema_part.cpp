// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side/schema_part.h"

#include "ui/records/side/panel_entry.h"
#include "ui/widgets/accessible_button.h"

namespace tandem {

namespace {

QString choiceText(const LabelDefinition &definition)
{
    if (definition.level == Level::Span)
        //: A label that stands on a part of a text, not on the whole
        return SchemaPart::tr("span");
    const auto count = static_cast<int>(definition.options.size());
    if (definition.choice == Choice::Single)
        //: One of %1 options is chosen
        return SchemaPart::tr("1 of %L1").arg(count);
    //: Any number of %1 options is chosen
    return SchemaPart::tr("any of %L1").arg(count);
}

} // namespace

SchemaPart::SchemaPart(ProjectSession &session, QWidget *parent)
    : PanelPart(tr("Schema"), parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::schemaChanged, this, &SchemaPart::showSchema);
    connect(&session, &ProjectSession::definitionChanged, this, &SchemaPart::showSchema);
}

void SchemaPart::showSchema()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    removeEntries();
    const Schema &schema = m_session.schema();
    setHeading(schema.version > 0 ? tr("Schema · version %L1").arg(schema.version) : tr("Schema"));
    for (const LabelDefinition &definition : schema.definitions)
        add(definition);
    //: Of the schema, below its labels
    PanelEntry *edit = addEntry(schema.definitions.empty() ? tr("Edit schema…") : tr("Edit…"));
    edit->setCheckable(false);
    connect(edit, &PanelEntry::clicked, this, &SchemaPart::editWanted);
    emit entriesMade();
    if (hadFocus)
        focusCurrent();
}

void SchemaPart::add(const LabelDefinition &definition)
{
    PanelEntry *entry = addEntry(definition.name);
    playRole(*entry, QAccessible::RadioButton);
    entry->setValue(choiceText(definition));
    entry->setToolTip(definition.guideline);
    entry->setChecked(m_session.definition() && m_session.definition()->id == definition.id);
    connect(entry, &PanelEntry::clicked, this, [this, id = definition.id] { choose(id); });
}

void SchemaPart::choose(LabelDefinitionId definition)
{
    m_session.setDefinition(definition);
    m_session.setRequest(m_session.request()); // the same search, seen through this label
    showSchema();
}

void SchemaPart::focusCurrent()
{
    for (PanelEntry *entry : entries()) {
        if (entry->isChecked())
            entry->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace tandem

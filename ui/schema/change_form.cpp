// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/change_form.h"

#include "ui/look/measure.h"
#include "ui/schema/choice_form.h"
#include "ui/schema/merge_form.h"
#include "ui/schema/removal_form.h"
#include "ui/schema/split_form.h"
#include "ui/session/project_session.h"

#include <QVBoxLayout>

namespace tandem {

ChangeForm::ChangeForm(Schema schema, const SchemaChange &change, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_change(change)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(measure::grid);
    const LabelDefinition *definition = m_schema.definition(change.definition);
    const Option *option = definition ? definition->option(change.option) : nullptr;
    m_definition = definition ? *definition : LabelDefinition();
    m_option = option ? *option : Option();
}

ChangeForm *makeChangeForm(ProjectSession &session, const SchemaChange &change, QWidget *parent)
{
    switch (change.kind) {
    case SchemaChange::Kind::MergeOptions:
        return new MergeForm(session.schema(), change, parent);
    case SchemaChange::Kind::SplitOption:
        return new SplitForm(session, change, parent);
    case SchemaChange::Kind::RemoveOption:
    case SchemaChange::Kind::RemoveDefinition:
        return new RemovalForm(session.schema(), change, parent);
    case SchemaChange::Kind::ChangeChoice:
        break;
    }
    return new ChoiceForm(session.schema(), change, parent);
}

} // namespace tandem

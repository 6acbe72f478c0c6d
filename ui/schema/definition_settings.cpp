// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/definition_settings.h"

#include "ui/look/measure.h"
#include "ui/schema/condition_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandem {

DefinitionSettings::DefinitionSettings(QWidget *parent)
    : QWidget(parent)
    , m_condition(new ConditionRow(this))
{
    m_required = addBox(tr("required"), tr("A record is not finished without this label."), "required");
    m_scale = addBox(tr("a scale"), tr("The options are in order, from the least to the most."), "scale");
    m_retired = addBox(tr("retired"), tr("It is not asked any more; what was said stays."), "retired");
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(2 * measure::grid);
    for (QCheckBox *box : {m_required, m_scale, m_retired})
        boxes->addWidget(box);
    boxes->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measure::grid);
    rows->addLayout(boxes);
    rows->addWidget(m_condition);
    connect(m_condition, &ConditionRow::edited, this, &DefinitionSettings::edited);
}

QCheckBox *DefinitionSettings::addBox(const QString &text, const QString &toolTip, const char *name)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setToolTip(toolTip);
    box->setAccessibleDescription(toolTip);
    connect(box, &QCheckBox::clicked, this, &DefinitionSettings::edited);
    return box;
}

void DefinitionSettings::setDefinition(const LabelDefinition &definition, const Schema &schema)
{
    m_required->setChecked(definition.isRequired);
    m_scale->setChecked(definition.isScale);
    m_retired->setChecked(definition.isRetired);
    m_condition->setDefinition(definition, schema);
}

void DefinitionSettings::writeTo(LabelDefinition &definition) const
{
    definition.isRequired = m_required->isChecked();
    definition.isScale = m_scale->isChecked();
    definition.isRetired = m_retired->isChecked();
    definition.askedWhere = m_condition->askedWhere();
}

} // namespace tandem

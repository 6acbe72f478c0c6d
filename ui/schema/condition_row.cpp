// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/condition_row.h"

#include "core/text/wording.h"
#include "ui/look/measure.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace tandem {

namespace {

constexpr int conditionLabelCharacters = 14;
constexpr int conditionNamesShown = 2; // more are counted

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QComboBox(this))
    //: Between a label and its options: "asked only where [sentiment] is [negative]"
    , m_is(textLabel(tr("is"), FontRole::Small, this))
    , m_options(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    m_label->setObjectName(QStringLiteral("askedWhere"));
    setSpokenName(m_label, tr("Where the label is asked"));
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(conditionLabelCharacters);
    m_options->setObjectName(QStringLiteral("askedOptions"));
    m_options->setAccessibleName(tr("Options where the label is asked"));
    m_options->setMenu(m_menu);
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_options->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->addWidget(textLabel(tr("asked"), FontRole::Small, this));
    line->addWidget(m_label, 1);
    line->addWidget(m_is);
    line->addWidget(m_options, 1);
    connect(m_label, &QComboBox::activated, this, &ConditionRow::chooseLabel);
    fillOptions();
}

void ConditionRow::setDefinition(const LabelDefinition &definition, const Schema &schema)
{
    m_schema = schema;
    m_asked = definition.askedWhere;
    fillLabels(definition);
    fillOptions();
}

void ConditionRow::fillLabels(const LabelDefinition &definition)
{
    m_label->clear();
    m_label->addItem(tr("on every record"), QString());
    for (const LabelDefinition &each : m_schema.definitions) {
        if (each.level == Level::Record && each.name != definition.name && !each.name.isEmpty())
            //: %1: a label that another label depends on
            m_label->addItem(tr("only where “%1”").arg(each.name), each.name);
    }
    const QString chosen = m_asked ? m_asked->definition : QString();
    if (m_label->findData(chosen) < 0)
        m_label->addItem(tr("only where “%1”").arg(chosen), chosen); // it has gone, and the editor says so
    m_label->setCurrentIndex(m_label->findData(chosen));
}

void ConditionRow::chooseLabel()
{
    const QString name = m_label->currentData().toString();
    if (name == (m_asked ? m_asked->definition : QString()))
        return;
    m_asked.reset();
    if (!name.isEmpty())
        m_asked = AskedWhere{name, {}};
    fillOptions();
    emit edited();
}

void ConditionRow::fillOptions()
{
    m_menu->clear();
    const LabelDefinition *other = m_asked ? m_schema.definition(m_asked->definition) : nullptr;
    for (const Option &option : other ? other->options : std::vector<Option>()) {
        QString text = option.shownText();
        QAction *act = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        act->setCheckable(true);
        act->setChecked(m_asked->values.contains(option.value));
        connect(act, &QAction::toggled, this, [this, value = option.value](bool isOn) { toggle(value, isOn); });
    }
    m_is->setVisible(m_asked.has_value());
    m_options->setVisible(m_asked.has_value());
    showOptions();
}

void ConditionRow::toggle(const QString &value, bool isOn)
{
    if (!m_asked)
        return;
    m_asked->values.removeAll(value);
    if (isOn)
        m_asked->values.append(value);
    showOptions();
    emit edited();
}

void ConditionRow::showOptions()
{
    const QStringList values = m_asked ? m_asked->values : QStringList();
    const bool isShort = values.size() <= conditionNamesShown;
    m_options->setText(values.isEmpty() ? tr("choose options")
                       : isShort        ? values.join(QStringLiteral(", "))
                                        : tr("one of %Ln option(s)", nullptr, countOf(values.size())));
    m_options->setToolTip(values.join(u'\n'));
}

} // namespace tandem

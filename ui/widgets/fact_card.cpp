// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_card.h"

#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int nameWidth = 88;

} // namespace

FactCard::FactCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
    , m_rows(new QFormLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_content->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    m_content->setSpacing(measure::grid);
    m_content->addWidget(textLabel(title, FontRole::Strong, this));
    m_rows->setHorizontalSpacing(measure::grid);
    m_rows->setVerticalSpacing(3);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_content->addLayout(m_rows);
}

void FactCard::setFact(const QString &name, const QString &value)
{
    QLabel *&label = m_values[name];
    if (!label) {
        label = noteLabel({}, this);
        label->setProperty("dim", false);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel *title = textLabel(name, FontRole::Small, this);
        title->setMinimumWidth(nameWidth);
        m_rows->addRow(title, label);
    }
    if (label->text() != value)
        label->setText(value);
    m_rows->setRowVisible(label, !value.isEmpty());
}

} // namespace tandem

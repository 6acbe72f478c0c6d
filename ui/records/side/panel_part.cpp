// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side/panel_part.h"

#include "ui/records/side/panel_entry.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int partEdge = 12;
constexpr int gapBelow = 6;

} // namespace

PanelPart::PanelPart(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(textLabel(heading, FontRole::Section, this))
    , m_column(new QVBoxLayout(this))
{
    m_heading->setContentsMargins(partEdge, measure::grid, partEdge, gapBelow);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
}

void PanelPart::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

PanelEntry *PanelPart::addEntry(const QString &name)
{
    auto *entry = new PanelEntry(name, this);
    m_column->addWidget(entry);
    m_entries.push_back(entry);
    return entry;
}

void PanelPart::removeEntries()
{
    for (PanelEntry *entry : m_entries) {
        m_column->removeWidget(entry);
        entry->hide();
        entry->deleteLater(); // it may be the one that was pressed
    }
    m_entries.clear();
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side/side_panel.h"

#include "ui/look/theme.h"
#include "ui/records/side/agent_part.h"
#include "ui/records/side/panel_entry.h"
#include "ui/records/side/schema_part.h"
#include "ui/records/side/subset_part.h"
#include "ui/widgets/scroll_frame.h"

#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int usualHeight = 400;

} // namespace

SidePanel::SidePanel(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Subsets, schema and agents"));
    auto *page = new QWidget;
    auto *subsets = new SubsetPart(session, page);
    auto *schema = new SchemaPart(session, page);
    auto *agents = new AgentPart(session, page);
    m_parts = {subsets, schema, agents};
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, measure::grid, 0, measure::grid);
    column->setSpacing(0);
    for (PanelPart *part : m_parts) {
        column->addWidget(part);
        connect(part, &PanelPart::entriesMade, this, &SidePanel::orderTabs);
    }
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollFrame(page, accessibleName(), this));
    connect(schema, &SchemaPart::editWanted, this, &SidePanel::schemaWanted);
    connect(agents, &AgentPart::agentWanted, this, &SidePanel::agentWanted);
}

QSize SidePanel::sizeHint() const
{
    return {measure::sidePanel, usualHeight};
}

void SidePanel::orderTabs()
{
    QWidget *before = nullptr;
    for (const PanelPart *part : m_parts) {
        for (PanelEntry *entry : part->entries()) {
            if (before)
                setTabOrder(before, entry);
            before = entry;
        }
    }
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/side_panel.h"

#include "core/project/agents.h"
#include "core/text/wording.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int entryHeight = 24;
constexpr int indent = 20;
constexpr int sidePanelEdge = 12;

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

qint64 countOf(const ProjectCounts::ByDefinition &counts, Status status)
{
    for (const auto &entry : counts.statuses) {
        if (entry.first == status)
            return entry.second;
    }
    return 0;
}

qint64 countOf(const ProjectCounts &counts, const ProjectCounts::ByDefinition *definition, Subset subset)
{
    if (subset == Subset::All)
        return counts.records;
    if (!definition)
        return 0;
    switch (subset) {
    case Subset::Unlabelled:
        return countOf(*definition, Status::Unlabelled);
    case Subset::Unverified:
        return countOf(*definition, Status::Unverified);
    case Subset::BelowThreshold:
        return definition->belowReviewThreshold;
    case Subset::Conflicts:
        return countOf(*definition, Status::Conflict);
    case Subset::Invalid:
        return countOf(*definition, Status::Invalid);
    case Subset::All:
        break;
    }
    return 0;
}

} // namespace

PanelEntry::PanelEntry(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setFixedHeight(entryHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PanelEntry::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(value);
    update();
}

QSize PanelEntry::sizeHint() const
{
    return {measure::sidePanel, entryHeight};
}

void PanelEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || (underMouse() && isEnabled()))
        painter.fillRect(rect(), isChecked() ? tokens().selection : tokens().track);
    if (hasFocus()) {
        painter.setPen(tokens().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    const int valueWidth = painter.fontMetrics().horizontalAdvance(m_value);
    const auto place = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.setPen(isEnabled() ? tokens().text : tokens().dim);
    const QRect name(indent, 0, width() - indent - sidePanelEdge - valueWidth - 8, height());
    painter.drawText(place(name),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setPen(tokens().dim);
    painter.drawText(place(QRect(width() - sidePanelEdge - valueWidth, 0, valueWidth, height())),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     m_value);
}

SidePanel::SidePanel(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_definitions(new QVBoxLayout)
    , m_agents(new QVBoxLayout)
{
    setAccessibleName(tr("Subsets, schema and agents"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, measure::grid, 0, measure::grid);
    column->setSpacing(0);
    addHeading(*column, tr("Subsets"));
    addSubset(*column, Subset::All, tr("All records"));
    addSubset(*column, Subset::Unlabelled, tr("Unlabelled"));
    addSubset(*column, Subset::Unverified, tr("Unverified"));
    addSubset(*column, Subset::BelowThreshold, tr("Below %1").arg(QString::number(reviewThreshold, 'f', 2)));
    addSubset(*column, Subset::Conflicts, tr("Conflicts"));
    addSubset(*column, Subset::Invalid, tr("Invalid answers"));
    m_schemaHeading = addHeading(*column, tr("Schema"));
    column->addLayout(m_definitions);
    addHeading(*column, tr("Agents"));
    column->addLayout(m_agents);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(&session, &ProjectSession::countsChanged, this, &SidePanel::showCounts);
    connect(&session, &ProjectSession::definitionChanged, this, [this] {
        showCounts();
        showSchema();
    });
    connect(&session, &ProjectSession::requestChanged, this, &SidePanel::showRequest);
    connect(&session, &ProjectSession::schemaChanged, this, &SidePanel::showSchema);
    connect(&session, &ProjectSession::projectChanged, this, &SidePanel::loadAgents);
    connect(&session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.agents)
            loadAgents();
    });
}

QSize SidePanel::sizeHint() const
{
    return {measure::sidePanel, 400};
}

QLabel *SidePanel::addHeading(QVBoxLayout &column, const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(fontFor(FontRole::Section));
    heading->setProperty("dim", true);
    heading->setContentsMargins(sidePanelEdge, measure::grid, sidePanelEdge, 6);
    column.addWidget(heading);
    return heading;
}

void SidePanel::addSubset(QVBoxLayout &column, Subset subset, const QString &name)
{
    auto *entry = new PanelEntry(name, this);
    connect(entry, &PanelEntry::clicked, this, [this, subset] {
        m_session.setRequest(subsetRequest(subset));
        showRequest();
    });
    column.addWidget(entry);
    m_subsets.push_back({subset, entry});
}

void SidePanel::showCounts()
{
    const ProjectCounts &counts = m_session.counts();
    const LabelDefinition *current = m_session.definition();
    const ProjectCounts::ByDefinition *shown = nullptr;
    for (const auto &definition : counts.definitions) {
        if (current && definition.definition == current->id)
            shown = &definition;
    }
    for (const SubsetEntry &subset : m_subsets)
        subset.entry->setValue(countText(countOf(counts, shown, subset.subset)));
}

void SidePanel::showRequest()
{
    const auto shown = subsetOf(m_session.request().query);
    for (const SubsetEntry &subset : m_subsets)
        subset.entry->setChecked(shown == subset.subset);
}

void SidePanel::orderTabs()
{
    // What is made anew comes last otherwise.
    QWidget *before = m_subsets.back().entry;
    for (const QVBoxLayout *part : {m_definitions, m_agents}) {
        for (int i = 0; i < part->count(); ++i) {
            setTabOrder(before, part->itemAt(i)->widget());
            before = part->itemAt(i)->widget();
        }
    }
}

void SidePanel::showSchema()
{
    const auto *focused = qobject_cast<PanelEntry *>(focusWidget());
    const bool hadFocus = focused && m_definitions->indexOf(focused) >= 0;
    empty(*m_definitions);
    const Schema &schema = m_session.schema();
    m_schemaHeading->setText(schema.version > 0 ? tr("Schema · version %1").arg(schema.version) : tr("Schema"));
    for (const LabelDefinition &definition : schema.definitions) {
        auto *entry = new PanelEntry(definition.name, this);
        const auto count = definition.options.size();
        entry->setValue(!definition.isUsable()                ? tr("span")
                        : definition.choice == Choice::Single ? tr("1 of %1").arg(count)
                                                              : tr("any of %1").arg(count));
        entry->setEnabled(definition.isUsable());
        entry->setToolTip(definition.isUsable() ? definition.guideline
                                                : tr("Spans are kept and exported, and cannot be labelled yet."));
        entry->setChecked(m_session.definition() && m_session.definition()->id == definition.id);
        connect(entry, &PanelEntry::clicked, this, [this, id = definition.id] {
            m_session.setDefinition(id);
            m_session.setRequest(m_session.request()); // the same search, seen through this label
            showSchema();
        });
        m_definitions->addWidget(entry);
    }
    auto *edit = new PanelEntry(schema.definitions.empty() ? tr("Edit schema…") : tr("Edit…"), this);
    edit->setCheckable(false);
    connect(edit, &PanelEntry::clicked, this, &SidePanel::schemaWanted);
    m_definitions->addWidget(edit);
    orderTabs();
    if (hadFocus)
        focusCurrentDefinition();
}

void SidePanel::focusCurrentDefinition()
{
    for (int i = 0; i < m_definitions->count(); ++i) {
        auto *entry = qobject_cast<PanelEntry *>(m_definitions->itemAt(i)->widget());
        if (entry && entry->isChecked())
            entry->setFocus(Qt::OtherFocusReason);
    }
}

void SidePanel::loadAgents()
{
    if (!m_session.hasProject())
        return showAgents({});
    m_session.project()->agents().list().then(
        this, [this, project = m_session.project().get()](const Result<std::vector<Agent>> &agents) {
            if (project != m_session.project().get())
                return;
            if (agents)
                showAgents(*agents);
            else
                m_session.report(agents.error());
        });
}

void SidePanel::showAgents(const std::vector<Agent> &agents)
{
    empty(*m_agents);
    for (const Agent &agent : agents) {
        auto *entry = new PanelEntry(agent.configuration.name, this);
        entry->setCheckable(false);
        entry->setValue(tr("v%1").arg(agent.version));
        connect(entry, &PanelEntry::clicked, this, [this, name = agent.configuration.name] { emit agentWanted(name); });
        m_agents->addWidget(entry);
    }
    orderTabs();
}

} // namespace tandem

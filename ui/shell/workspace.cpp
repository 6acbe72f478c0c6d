// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/jobs/job_dock.h"
#include "ui/look/theme.h"
#include "ui/records/kept_place.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/side/side_panel.h"
#include "ui/records/single/inspector.h"

#include <QDockWidget>
#include <QToolBar>

namespace tandem {

namespace {

constexpr int jobsHeight = 132; // two jobs, both their lines

/// What Tab would reach first in a panel; null where nothing takes the keyboard.
QWidget *firstStop(const QWidget &panel)
{
    for (QWidget *next = panel.nextInFocusChain(); next != &panel; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && panel.isAncestorOf(next) && next->isVisible() && next->isEnabled())
            return next;
    }
    return nullptr;
}

} // namespace

Workspace::Workspace(CurrentRecord &record, QWidget *parent)
    : QMainWindow(parent)
    , m_records(new RecordsPage(record, this))
    , m_listBar(new ListBar(record.session, *m_records, this))
    , m_sidePanel(new SidePanel(record.session, this))
    , m_inspector(new Inspector(record, this))
    , m_jobs(new JobDock(record.session, this))
{
    setWindowFlags(Qt::Widget); // a page among others, not a window
    setCentralWidget(m_records);
    auto *bar = new QToolBar(tr("List"), this);
    bar->setObjectName(QStringLiteral("list_bar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(m_listBar);
    addToolBar(bar);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_sideDock = addPanel(QStringLiteral("side_panel"), tr("Subsets"), m_sidePanel, Qt::LeftDockWidgetArea);
    m_inspectorDock = addPanel(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_jobs->setObjectName(QStringLiteral("jobs"));
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_sidePanel->setMinimumWidth(measure::sidePanel - 32);
    m_inspector->setMinimumWidth(measure::inspector - 16);
    setTitlesShown(false);
    connect(m_records, &RecordsPage::lookChanged, this,
            [this] { m_inspector->setLabelShown(m_records->look() == RecordsPage::Look::Table); });
    new KeptPlace(record, *m_records);
}

void Workspace::restoreLayout(const QByteArray &state, int version)
{
    m_savedState = state;
    m_savedVersion = version;
}

void Workspace::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_laidOut)
        return;
    m_laidOut = true;
    // Once the page has its own size: before, the docks share a smaller one and would keep its widths.
    QMetaObject::invokeMethod(this, &Workspace::layOut, Qt::QueuedConnection);
}

void Workspace::layOut()
{
    if (restoreState(m_savedState, m_savedVersion))
        return;
    // Wider for a larger font, as far as the records keep their room.
    const int side = qMax(measure::sidePanel, qMin(measure::width(measure::sidePanel), width() / 5));
    const int inspector = qMax(measure::inspector, qMin(measure::width(measure::inspector), width() / 3));
    resizeDocks({m_sideDock, m_inspectorDock}, {side, inspector}, Qt::Horizontal);
    resizeDocks({m_jobs}, {measure::height(jobsHeight, 3)}, Qt::Vertical);
}

QByteArray Workspace::layoutState(int version) const
{
    return m_laidOut ? saveState(version) : m_savedState;
}

QDockWidget *Workspace::addPanel(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

QList<QAction *> Workspace::panelActions() const
{
    return {m_sideDock->toggleViewAction(), m_inspectorDock->toggleViewAction(), m_jobs->toggleViewAction()};
}

std::vector<QWidget *> Workspace::panels() const
{
    std::vector<QWidget *> shown;
    for (QWidget *panel : std::initializer_list<QWidget *>{m_records, m_inspectorDock, m_jobs, m_sideDock, m_listBar}) {
        if (panel == m_records || firstStop(*panel))
            shown.push_back(panel);
    }
    return shown;
}

void Workspace::stepPanel(int by)
{
    if (!isVisible())
        return;
    const std::vector<QWidget *> all = panels();
    const int count = static_cast<int>(all.size());
    int here = 0;
    for (int i = 0; i < count; ++i) {
        if (all[static_cast<size_t>(i)]->isAncestorOf(window()->focusWidget()))
            here = i;
    }
    QWidget *next = all[static_cast<size_t>((here + by + count) % count)];
    if (next == m_records)
        m_records->takeFocus();
    else
        firstStop(*next)->setFocus(Qt::TabFocusReason);
}

void Workspace::setTitlesShown(bool shown)
{
    // The jobs have a title of their own that says how many run.
    for (QDockWidget *dock : {m_sideDock, m_inspectorDock}) {
        QWidget *old = dock->titleBarWidget();
        dock->setTitleBarWidget(shown ? nullptr : new QWidget(dock));
        if (old)
            old->deleteLater();
    }
}

} // namespace tandem

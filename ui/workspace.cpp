// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/jobs/job_dock.h"
#include "ui/records/inspector.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/side_panel.h"
#include "ui/support/theme.h"

#include <QDockWidget>
#include <QToolBar>

namespace tandem {

namespace {

constexpr int jobsHeight = 120;

} // namespace

Workspace::Workspace(RecordDesk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_records(new RecordsPage(desk, this))
    , m_listBar(new ListBar(desk.session, *m_records, this))
    , m_sidePanel(new SidePanel(desk.session, this))
    , m_inspector(new Inspector(desk, this))
    , m_jobs(new JobDock(desk.session, this))
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
    m_inspector->setMinimumWidth(measure::inspector);
    setTitlesShown(false);
    connect(m_records, &RecordsPage::lookChanged, this,
            [this] { m_inspector->setLabelShown(m_records->look() == RecordsPage::Look::Table); });
}

void Workspace::takeStandardSizes()
{
    resizeDocks({m_sideDock, m_inspectorDock}, {measure::sidePanel, measure::inspector}, Qt::Horizontal);
    resizeDocks({m_jobs}, {jobsHeight}, Qt::Vertical);
}

QDockWidget *Workspace::addPanel(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

QAction *Workspace::sidePanelAction() const
{
    return m_sideDock->toggleViewAction();
}

QAction *Workspace::inspectorAction() const
{
    return m_inspectorDock->toggleViewAction();
}

QAction *Workspace::jobsAction() const
{
    return m_jobs->toggleViewAction();
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

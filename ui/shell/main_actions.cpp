// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_actions.h"

#include "ui/records/decision/current_record.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/table/row_menu.h"
#include "ui/shell/active_job_menu.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

namespace tandem {

MainActions::MainActions(QMenuBar &bar, CurrentRecord &record, Workspace &workspace, RecentProjects &recent,
                         QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_workspace(workspace)
    , m_recent(recent)
{
    makeFileMenu(*bar.addMenu(tr("&File")));
    makeEditMenu(*bar.addMenu(tr("&Edit")));
    makeViewMenu(*bar.addMenu(tr("&View")));
    makeLabelMenu(*bar.addMenu(tr("&Label")));
    makeAgentsMenu(*bar.addMenu(tr("&Agents")));
    makeHelpMenu(*bar.addMenu(tr("&Help")));
    connect(&record.session, &ProjectSession::projectChanged, this, &MainActions::showState);
    connect(&record.session, &ProjectSession::definitionChanged, this, &MainActions::showState);
    connect(&record.session, &ProjectSession::schemaChanged, this, &MainActions::showState);
    showState();
}

void MainActions::makeFileMenu(QMenu &menu)
{
    importFile = menu.addAction(tr("&Import a file…"));
    importFile->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    openProject = menu.addAction(tr("&Open a project…"));
    openProject->setShortcut(QKeySequence::Open);
    QMenu *recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    fillRecent(*recent);
    openDemo = menu.addAction(tr("Open the &demo"));
    menu.addSeparator();
    exportRecords = menu.addAction(tr("&Export…"));
    exportRecords->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    saveCopy = menu.addAction(tr("&Save a copy…"));
    closeProject = menu.addAction(tr("&Close the project"));
    closeProject->setShortcut(QKeySequence::Close);
    menu.addSeparator();
    quit = menu.addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    m_needProject << exportRecords << saveCopy << closeProject;
}

void MainActions::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const RecentProject &project : m_recent.list())
        menu.addAction(QFileInfo(project.path).fileName(), this,
                       [this, path = project.path] { emit recentWanted(path); });
    if (menu.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

QAction *MainActions::addKeyed(QMenu &menu, const QString &text, const QString &key)
{
    // The key is shown and not bound: bound, it would be taken from the fields where text is written.
    return menu.addAction(key.isEmpty() ? text : text + u'\t' + key);
}

void MainActions::makeEditMenu(QMenu &menu)
{
    const KeyMap &keyMap = m_record.decisions.keys();
    QAction *undo = menu.addAction(tr("&Undo"), &m_record.decisions, &DecisionController::undo);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = menu.addAction(tr("&Redo"), &m_record.decisions, &DecisionController::redo);
    redo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    menu.addSeparator();
    find = addKeyed(menu, tr("&Search"), keyMap.keys(KeyAct::Search).value(0));
    connect(find, &QAction::triggered, &m_workspace.listBar(), &ListBar::focusSearch);
    m_needWriting << undo << redo;
    m_needProject << find;
}

void MainActions::makeViewMenu(QMenu &menu)
{
    auto *looks = new QActionGroup(this);
    table = looks->addAction(menu.addAction(tr("&Table")));
    single = looks->addAction(menu.addAction(tr("&Single record")));
    table->setShortcut(QKeySequence(QStringLiteral("Ctrl+1")));
    single->setShortcut(QKeySequence(QStringLiteral("Ctrl+2")));
    RecordsPage &page = m_workspace.records();
    for (QAction *look : {table, single})
        look->setCheckable(true);
    table->setChecked(true);
    connect(table, &QAction::triggered, &page, [&page] { page.setLook(RecordsPage::Look::Table); });
    connect(single, &QAction::triggered, &page, [&page] { page.setLook(RecordsPage::Look::Single); });
    connect(&page, &RecordsPage::lookChanged, this, [this, &page] {
        table->setChecked(page.look() == RecordsPage::Look::Table);
        single->setChecked(page.look() == RecordsPage::Look::Single);
    });
    makeSortMenu(*menu.addMenu(tr("S&ort")));
    menu.addSeparator();
    menu.addAction(m_workspace.sidePanelAction());
    menu.addAction(m_workspace.inspectorAction());
    menu.addAction(m_workspace.jobsAction());
    moveDocks = menu.addAction(tr("&Move panels"));
    moveDocks->setCheckable(true);
    moveDocks->setToolTip(tr("Shows the titles of the panels, by which they can be dragged."));
    connect(moveDocks, &QAction::toggled, &m_workspace, &Workspace::setTitlesShown);
    addPanelStep(menu, tr("&Next panel"), QStringLiteral("F6"), 1);
    addPanelStep(menu, tr("&Previous panel"), QStringLiteral("Shift+F6"), -1);
    menu.addSeparator();
    makeThemeMenu(*menu.addMenu(tr("T&heme")));
    m_needProject << table << single << moveDocks;
}

void MainActions::makeSortMenu(QMenu &menu)
{
    const std::pair<QString, Sort> orders[] = {
        {tr("&Least confident first"), {SortKey::Confidence, true, {}}},
        {tr("&Most confident first"), {SortKey::Confidence, false, {}}},
        {tr("By &label"), {SortKey::Label, true, {}}},
        {tr("By &status"), {SortKey::Status, true, {}}},
        {tr("As &imported"), {}},
    };
    ProjectSession &session = m_record.session;
    for (const auto &order : orders) {
        QAction *action = menu.addAction(order.first);
        connect(action, &QAction::triggered, &session, [&session, sort = order.second] {
            ListRequest request = session.request();
            request.sort = sort;
            session.setRequest(request);
        });
        if (action == menu.actions().constFirst())
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
        m_needProject << action;
    }
    m_needProject << menu.menuAction();
}

void MainActions::addPanelStep(QMenu &menu, const QString &text, const QString &key, int by)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, &m_workspace, [this, by] { m_workspace.stepPanel(by); });
    m_needProject << action;
}

void MainActions::makeThemeMenu(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, ThemeMode> modes[] = {
        {tr("As the &system"), ThemeMode::System}, {tr("&Light"), ThemeMode::Light}, {tr("&Dark"), ThemeMode::Dark}};
    for (const auto &mode : modes) {
        QAction *action = group->addAction(menu.addAction(mode.first));
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode.second);
        connect(action, &QAction::triggered, this, [this, wanted = mode.second] { emit themeWanted(wanted); });
    }
}

void MainActions::makeLabelMenu(QMenu &menu)
{
    DecisionController &controller = m_record.decisions;
    const KeyMap &keyMap = controller.keys();
    const auto add = [this, &menu, &keyMap](const QString &text, KeyAct act) {
        QAction *action = addKeyed(menu, text, keyMap.hint(act, nullptr));
        m_needWriting << action;
        return action;
    };
    connect(add(tr("&Confirm"), KeyAct::Confirm), &QAction::triggered, &controller, &DecisionController::confirm);
    QMenu *set = menu.addMenu(tr("&Set to"));
    connect(set, &QMenu::aboutToShow, this, [this, set] {
        set->clear();
        fillSetMenu(*set, m_record);
    });
    m_needWriting << set->menuAction();
    connect(add(tr("&Reject"), KeyAct::Reject), &QAction::triggered, &controller, &DecisionController::reject);
    connect(add(tr("S&kip"), KeyAct::Skip), &QAction::triggered, &controller, &DecisionController::skip);
    connect(add(tr("C&omment…"), KeyAct::Comment), &QAction::triggered, &controller,
            &DecisionController::commentWanted);
    menu.addSeparator();
    QAction *next = addKeyed(menu, tr("&Next label"), keyMap.hint(KeyAct::NextDefinition, nullptr));
    connect(next, &QAction::triggered, &controller, [&controller] { controller.stepDefinition(1); });
    QMenu *jobs = menu.addMenu(tr("&Job whose labels are shown"));
    makeActiveJobMenu(*jobs, m_record.session);
    menu.addSeparator();
    editSchema = menu.addAction(tr("&Edit schema…"));
    m_needProject << next << jobs->menuAction();
    m_needWriting << editSchema;
}

void MainActions::makeAgentsMenu(QMenu &menu)
{
    runAgent = menu.addAction(tr("&Run agent…"));
    runAgent->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    menu.addSeparator();
    editAgents = menu.addAction(tr("&Edit agents…"));
    newAgent = menu.addAction(tr("&New agent…"));
    m_needWriting << runAgent << newAgent;
    m_needProject << editAgents;
}

void MainActions::makeHelpMenu(QMenu &menu)
{
    keys = menu.addAction(tr("&Keys"));
    keys->setShortcut(QKeySequence(QStringLiteral("F1")));
    menu.addSeparator();
    about = menu.addAction(tr("&About Tandem"));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::showState()
{
    const ProjectSession &session = m_record.session;
    for (QAction *action : std::as_const(m_needProject))
        action->setEnabled(session.hasProject());
    for (QAction *action : std::as_const(m_needWriting))
        action->setEnabled(session.canWrite());
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_actions.h"

#include "ui/records/records_page.h"
#include "ui/records/table/header_menu.h"
#include "ui/records/table/record_table.h"
#include "ui/session/project_session.h"
#include "ui/shell/action_needs.h"
#include "ui/shell/language_menu.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/theme_setting.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <functional>

namespace tandem {

ViewActions::ViewActions(ProjectSession &session, PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(pages)
{
}

void ViewActions::fillMenu(QMenu &menu, ActionNeeds &needs)
{
    addLooks(menu, needs);
    fillSortMenu(*menu.addMenu(tr("S&ort")), needs);
    addTableMenus(menu, needs);
    menu.addSeparator();
    addPanels(menu, needs);
    menu.addSeparator();
    fillThemeMenu(*menu.addMenu(tr("T&heme")));
    fillLanguageMenu(*menu.addMenu(tr("Lan&guage")), [this](const QString &sentence) {
        m_session.prompter().tell(m_pages.window(), tr("Language"), sentence);
    });
}

void ViewActions::addLooks(QMenu &menu, ActionNeeds &needs)
{
    using Look = RecordsPage::Look;
    RecordsPage &page = m_pages.workspace().records();
    auto *looks = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &key, Look look) {
        QAction *action = looks->addAction(menu.addAction(text));
        action->setShortcut(QKeySequence(key));
        action->setCheckable(true);
        action->setChecked(page.look() == look);
        connect(action, &QAction::triggered, this, [this, &page, look] {
            page.setLook(look);
            m_pages.showRecords();
        });
        connect(&page, &RecordsPage::lookChanged, action,
                [action, &page, look] { action->setChecked(page.look() == look); });
        needs.needProject({action});
    };
    add(tr("&Table"), QStringLiteral("Ctrl+1"), Look::Table);
    add(tr("&Single record"), QStringLiteral("Ctrl+2"), Look::Single);
}

void ViewActions::fillSortMenu(QMenu &menu, ActionNeeds &needs)
{
    const std::pair<QString, Sort> orders[] = {
        {tr("&Least confident first"), {SortKey::Confidence, true, {}}},
        {tr("&Most confident first"), {SortKey::Confidence, false, {}}},
        {tr("By &label"), {SortKey::Label, true, {}}},
        {tr("By &status"), {SortKey::Status, true, {}}},
        {tr("As &imported"), {}},
    };
    for (const auto &order : orders) {
        menu.addAction(order.first, this, [this, sort = order.second] {
            ListRequest request = m_session.request();
            request.sort = sort;
            m_session.setRequest(request);
        });
    }
    menu.actions().constFirst()->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    needs.needProject(menu.actions());
    needs.needProject({menu.menuAction()});
}

// What the mouse finds in the headings of the table.
void ViewActions::addTableMenus(QMenu &menu, ActionNeeds &needs)
{
    RecordTable &table = m_pages.workspace().records().table();
    const auto add = [&](const QString &text, std::function<void(QMenu &)> fill) {
        QMenu *sub = menu.addMenu(text);
        connect(sub, &QMenu::aboutToShow, this, [sub, fill = std::move(fill)] {
            sub->clear();
            fill(*sub);
        });
        needs.needProject({sub->menuAction()});
    };
    add(tr("Sort &by column"),
        [this, &table](QMenu &sub) { tandem::fillSortMenu(sub, m_session, table.tableModel()); });
    add(tr("Show &only"), [this](QMenu &sub) { fillFilterMenu(sub, m_session); });
    add(tr("&Columns"), [&table](QMenu &sub) { fillColumnMenu(sub, table.columns()); });
}

void ViewActions::addPanels(QMenu &menu, ActionNeeds &needs)
{
    Workspace &workspace = m_pages.workspace();
    menu.addActions(workspace.panelActions());
    QAction *titles = menu.addAction(tr("&Move panels"));
    titles->setCheckable(true);
    titles->setToolTip(tr("Shows the titles of the panels, by which they can be dragged."));
    connect(titles, &QAction::toggled, &workspace, &Workspace::setTitlesShown);
    QAction *next = addPanelStep(menu, tr("&Next panel"), QStringLiteral("F6"), 1);
    QAction *previous = addPanelStep(menu, tr("&Previous panel"), QStringLiteral("Shift+F6"), -1);
    needs.needProject({titles, next, previous});
}

QAction *ViewActions::addPanelStep(QMenu &menu, const QString &text, const QString &key, int by)
{
    QAction *action = menu.addAction(text, this, [this, by] { m_pages.workspace().stepPanel(by); });
    action->setShortcut(QKeySequence(key));
    return action;
}

void ViewActions::fillThemeMenu(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, ThemeMode> modes[] = {
        {tr("As the &system"), ThemeMode::System}, {tr("&Light"), ThemeMode::Light}, {tr("&Dark"), ThemeMode::Dark}};
    for (const auto &mode : modes) {
        QAction *action = group->addAction(menu.addAction(mode.first));
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode.second);
        connect(action, &QAction::triggered, this, [wanted = mode.second] { chooseTheme(wanted); });
    }
}

} // namespace tandem

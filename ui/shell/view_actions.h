// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace tandem {

class ActionNeeds;
class PageStack;
class ProjectSession;

/// How the list is looked at (as table or single records, in which order), which panels are there, and the theme; and
/// the actions for it. Thread: UI.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(ProjectSession &session, PageStack &pages, QObject *parent = nullptr);

    void fillMenu(QMenu &menu, ActionNeeds &needs);

private:
    void addLooks(QMenu &menu, ActionNeeds &needs);
    void fillSortMenu(QMenu &menu, ActionNeeds &needs);
    void addTableMenus(QMenu &menu, ActionNeeds &needs);
    void addPanels(QMenu &menu, ActionNeeds &needs);
    QAction *addPanelStep(QMenu &menu, const QString &text, const QString &key, int by);
    void fillThemeMenu(QMenu &menu);

    ProjectSession &m_session;
    PageStack &m_pages;
};

} // namespace tandem

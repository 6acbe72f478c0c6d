// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace tandem {

class CurrentRecord;
class RecentProjects;
class Workspace;

/// The menus of the main window with their actions. Those that only concern records work here; the others are connected
/// by the window. Actions that need a project are off without one.
class MainActions : public QObject
{
    Q_OBJECT

public:
    MainActions(QMenuBar &bar, CurrentRecord &record, Workspace &workspace, RecentProjects &recent, QObject *parent);

    QAction *importFile;
    QAction *openProject;
    QAction *openDemo;
    QAction *exportRecords;
    QAction *saveCopy;
    QAction *closeProject;
    QAction *quit;
    QAction *find;
    QAction *table;
    QAction *single;
    QAction *moveDocks;
    QAction *editSchema;
    QAction *runAgent;
    QAction *editAgents;
    QAction *newAgent;
    QAction *keys;
    QAction *about;

signals:
    void recentWanted(const QString &path);
    void themeWanted(tandem::ThemeMode mode);

private:
    void makeFileMenu(QMenu &menu);
    void makeEditMenu(QMenu &menu);
    void makeViewMenu(QMenu &menu);
    void makeLabelMenu(QMenu &menu);
    void makeAgentsMenu(QMenu &menu);
    void makeHelpMenu(QMenu &menu);
    void fillRecent(QMenu &menu);
    void makeSortMenu(QMenu &menu);
    void addPanelStep(QMenu &menu, const QString &text, const QString &key, int by);
    void makeThemeMenu(QMenu &menu);
    QAction *addKeyed(QMenu &menu, const QString &text, const QString &key);
    void showState();

    CurrentRecord &m_record;
    Workspace &m_workspace;
    RecentProjects &m_recent;
    QList<QAction *> m_needProject;
    QList<QAction *> m_needWriting;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QMainWindow>

#include <vector>

class QDockWidget;

namespace tandem {

class Inspector;
class JobDock;
class ListBar;
class RecordsPage;
class SidePanel;

/// The page on which records are looked at: the list bar, the records, and around them the side panel, the inspector
/// and the jobs as docks that can be hidden, moved when their titles are shown, and are remembered.
class Workspace : public QMainWindow
{
    Q_OBJECT

public:
    explicit Workspace(CurrentRecord &record, QWidget *parent = nullptr);

    RecordsPage &records() const { return *m_records; }
    ListBar &listBar() const { return *m_listBar; }
    SidePanel &sidePanel() const { return *m_sidePanel; }
    JobDock &jobs() const { return *m_jobs; }

    /// The docks as `layoutState` gave them; without it they take the sizes drawn when the page is first shown.
    void restoreLayout(const QByteArray &state, int version);
    QByteArray layoutState(int version) const;

    /// They show and hide the docks.
    QList<QAction *> panelActions() const;
    /// With titles the docks can be dragged elsewhere; without they are calmer.
    void setTitlesShown(bool shown);
    /// Gives the keyboard to the next panel in which something can have it (`by` = −1: to the one before).
    void stepPanel(int by);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    std::vector<QWidget *> panels() const;
    QDockWidget *addPanel(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);

    RecordsPage *m_records;
    ListBar *m_listBar;
    SidePanel *m_sidePanel;
    Inspector *m_inspector;
    JobDock *m_jobs;
    QDockWidget *m_sideDock;
    QDockWidget *m_inspectorDock;
    QByteArray m_savedState;
    int m_savedVersion = 0;
    bool m_laidOut = false;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace tandem {

class ActionNeeds;
class CurrentRecord;
class PageStack;
enum class KeyAct;

/// The menus for what is done to the records that are looked at: undoing, searching, deciding. Thread: UI.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    RecordActions(CurrentRecord &record, PageStack &pages, QObject *parent = nullptr);

    void fillEditMenu(QMenu &menu, ActionNeeds &needs);
    void fillLabelMenu(QMenu &menu, ActionNeeds &needs);

private:
    void addDecisions(QMenu &menu, ActionNeeds &needs);
    QAction *addKeyed(QMenu &menu, const QString &text, KeyAct act);

    CurrentRecord &m_record;
    PageStack &m_pages;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"
#include "ui/session/stale_watch.h"

#include <QWidget>

class QStackedWidget;

namespace tandem {

class EmptyView;
class MessageBar;
class RecordTable;
class SingleView;

/// The middle of the window: the list as table or as single records, with what there is to say about it above.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Table, Single };

    explicit RecordsPage(CurrentRecord &record, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    void setLook(Look look);
    RecordTable &table() const { return *m_table; }
    /// Gives the keyboard to the records.
    void takeFocus();
    /// The search box could not read what is written in it; empty: it can again.
    void showQueryProblem(const QString &problem);

signals:
    void lookChanged();
    void importWanted();
    void schemaWanted();
    void runWanted();

private:
    void connectSession();
    void note(const QString &sentence, bool undoable);
    void showStale();
    void showPlace();
    void fillEmpty();
    void showHint();
    bool hasNoLabels() const;
    void showRowMenu(const QPoint &globalPosition);
    void showSettleMenu();

    CurrentRecord &m_record;
    StaleWatch m_stale;
    MessageBar *m_noteBar;
    MessageBar *m_queryBar;
    MessageBar *m_staleBar;
    MessageBar *m_hintBar;
    MessageBar *m_topBar;
    QStackedWidget *m_places;
    EmptyView *m_empty;
    RecordTable *m_table;
    SingleView *m_single;
    Look m_look = Look::Table;
};

} // namespace tandem

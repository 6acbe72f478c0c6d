// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/records_page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem {

class QueryBox;

/// The bar over the list: table or single, what is searched for, how many that is of all, and the two acts on a list.
class ListBar : public QWidget
{
    Q_OBJECT

public:
    ListBar(ProjectSession &session, RecordsPage &page, QWidget *parent = nullptr);

    void focusSearch();

signals:
    void exportWanted();
    void runWanted();

private:
    QWidget *makeSegments();
    void showLook();
    void showCount();

    ProjectSession &m_session;
    RecordsPage &m_page;
    QPushButton *m_table;
    QPushButton *m_single;
    QueryBox *m_query;
    QLabel *m_count;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/records_page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem {

class AccentButton;
class QueryBox;
class SpokenLine;

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
    void schemaWanted();

private:
    QWidget *makeSegments();
    void takeBack(const Error &error);
    void takeAnswer();
    void showLook();
    void showCount();
    void showFirst();
    void tellCount();

    ProjectSession &m_session;
    RecordsPage &m_page;
    Query m_answered; ///< the latest search that had an answer
    QPushButton *m_table;
    QPushButton *m_single;
    QueryBox *m_query;
    AccentButton *m_first = nullptr; ///< the filled one
    QLabel *m_count;
    SpokenLine *m_toldCount;
    bool m_isEntered = false;  ///< the keyboard goes to the records that a search finds, once it has an answer
    bool m_tellsCount = false; ///< another list was asked for
};

} // namespace tandem

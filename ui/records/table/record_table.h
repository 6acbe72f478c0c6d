// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/current_record.h"

#include <QTableView>

namespace tandem {

class RecordHeader;
class RecordTableModel;
class TableColumns;
class TextDelegate;
class WholeTextTip;

/// The list as a table: the same order and the same selection as the single view.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(CurrentRecord &record, QWidget *parent = nullptr);

    /// The metadata that has columns of its own, by name.
    void setMetadataColumns(const QStringList &columns);
    const RecordTableModel &tableModel() const { return *m_model; }
    TableColumns &columns() const { return *m_columns; }
    bool seesRows(int first, int last) const;

    /// Letters that no key is bound to go nowhere: the next digit would judge a record that nobody looked for.
    void keyboardSearch(const QString &) override {}

signals:
    void opened(); ///< a record wants the single view
    void rowMenuWanted(const QPoint &globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void setUpRows();
    void setUpHeader();
    void connectSession();
    void takeProject();
    void takeList();
    void takeDefinition();
    void takeSelection();
    void giveSelection();
    std::vector<RecordId> selectedRecords() const;
    void sortBy(int column);
    void showSort();
    void showHeaderMenu(int column, const QPoint &globalPosition);

    CurrentRecord &m_record;
    RecordTableModel *m_model;
    RecordHeader *m_header;
    TextDelegate *m_textDelegate;
    TableColumns *m_columns = nullptr; ///< made once model and header are there
    WholeTextTip *m_tip;
    int m_anchor = -1;        ///< the row from which Shift selects
    bool m_following = false; ///< the selection is being set from the session
};

} // namespace tandem

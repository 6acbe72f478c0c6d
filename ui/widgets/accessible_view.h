// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>

#include <deque>
#include <map>
#include <utility>

namespace tandem {

class AccessibleCell;

/// A table, list or tree as screen readers see it. In place of Qt's own, which in 6.4 gives null cells to callers that
/// do not expect any, and tells a million rows as as many children: here a cell is never null, whatever was asked for,
/// and of a large view the children are those in sight.
class AccessibleView : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleView(QAbstractItemView *view);
    ~AccessibleView() override;

    /// Never null. Row −1 is the heading of a column; what does not exist is an invalid cell.
    QAccessibleInterface *cell(int row, int column) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return cell(row, column); }
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override;
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    using Place = std::pair<int, int>; // row, column
    /// How children are numbered: the rows that are told, and the headings before them.
    struct Children
    {
        int firstRow;
        int rows;
        int headingRows;
        int headingColumns;
        int columns;

        int perRow() const { return columns + headingColumns; }
    };

    QAbstractItemView *view() const;
    Children children() const;
    std::pair<int, int> rowsInSight() const;
    QItemSelection selection() const;
    bool select(int row, int column, QItemSelectionModel::SelectionFlags flags);
    void dropOldest() const;

    mutable std::map<Place, QAccessible::Id> m_cells;
    mutable std::deque<Place> m_order; ///< of `m_cells`, the oldest first
};

/// Tells that the keyboard is at this cell of the view, where somebody listens.
void tellFocus(QAbstractItemView &view, const QModelIndex &index);

} // namespace tandem

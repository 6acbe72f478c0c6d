// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_view.h"

#include "ui/widgets/accessible_cell.h"

#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace tandem {

namespace {

// Qt's views name cells in their events by numbers of their own over all cells and headings. Views that are not larger
// keep to them; the record table, which is, tells its events itself.
constexpr int childrenAtMost = 5000;
constexpr size_t heldCells = 6000; // those that were asked for lately; more than childrenAtMost
constexpr int namedRows = 10000;   // of a selection; counts are exact

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    if (qobject_cast<const QListView *>(view))
        return QAccessible::List;
    return qobject_cast<const QTreeView *>(view) ? QAccessible::Tree : QAccessible::Table;
}

} // namespace

AccessibleView::AccessibleView(QAbstractItemView *view)
    : QAccessibleWidget(view, roleOf(view))
{
}

AccessibleView::~AccessibleView()
{
    for (const auto &cell : m_cells)
        QAccessible::deleteAccessibleInterface(cell.second);
}

QAbstractItemView *AccessibleView::view() const
{
    return static_cast<QAbstractItemView *>(widget());
}

QAccessibleInterface *AccessibleView::cell(int row, int column) const
{
    const bool exists = row >= -1 && row < rowCount() && column >= -1 && column < columnCount();
    const Place place = exists ? Place(row, column) : Place(-2, -2);
    const auto found = m_cells.find(place);
    if (found != m_cells.end()) {
        if (QAccessibleInterface *held = QAccessible::accessibleInterface(found->second))
            return held;
    } else {
        m_order.push_back(place);
    }
    dropOldest();
    auto *made = new AccessibleCell(view(), place.first, place.second);
    m_cells[place] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void AccessibleView::dropOldest() const
{
    while (m_cells.size() >= heldCells && !m_order.empty()) {
        const auto oldest = m_cells.find(m_order.front());
        m_order.pop_front();
        if (oldest == m_cells.end())
            continue;
        QAccessible::deleteAccessibleInterface(oldest->second);
        m_cells.erase(oldest);
    }
}

int AccessibleView::rowCount() const
{
    return view() && view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

int AccessibleView::columnCount() const
{
    return view() && view()->model() ? view()->model()->columnCount(view()->rootIndex()) : 0;
}

std::pair<int, int> AccessibleView::rowsInSight() const
{
    if (!view()->isVisible())
        return {0, -1};
    const QRect area = view()->viewport()->rect();
    const int last = rowCount() - 1;
    const QModelIndex top = view()->indexAt(area.topLeft() + QPoint(1, 1));
    const QModelIndex bottom = view()->indexAt(area.bottomLeft() + QPoint(1, -1));
    return {top.isValid() ? top.row() : 0, bottom.isValid() ? bottom.row() : last};
}

AccessibleView::Children AccessibleView::children() const
{
    if (!view() || !view()->model())
        return {0, 0, 0, 0, 0};
    const int columns = columnCount();
    const auto *table = qobject_cast<QTableView *>(view());
    const auto *tree = qobject_cast<QTreeView *>(view());
    Children all{0, rowCount(), table || tree ? 1 : 0, table ? 1 : 0, columns};
    const qint64 count = static_cast<qint64>(all.rows + all.headingRows) * all.perRow();
    if (count <= childrenAtMost)
        return all;
    const auto [first, last] = rowsInSight();
    const int rows = std::clamp(last - first + 1, 0, childrenAtMost / std::max(1, columns));
    return {first, rows, 0, 0, columns};
}

int AccessibleView::childCount() const
{
    const Children told = children();
    return (told.rows + told.headingRows) * told.perRow();
}

QAccessibleInterface *AccessibleView::child(int index) const
{
    const Children told = children();
    if (index < 0 || told.perRow() <= 0)
        return nullptr;
    const int row = index / told.perRow() - told.headingRows;
    if (row >= told.rows)
        return nullptr;
    return cell(row < 0 ? -1 : told.firstRow + row, index % told.perRow() - told.headingColumns);
}

QAccessibleInterface *AccessibleView::childAt(int x, int y) const
{
    if (!view() || !view()->model())
        return nullptr;
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cell(index.row(), index.column()) : nullptr;
}

int AccessibleView::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *wanted = dynamic_cast<const AccessibleCell *>(child);
    if (!wanted || !wanted->isValid() || wanted->parent() != this)
        return -1;
    const Children told = children();
    const int row = wanted->rowIndex() < 0 ? wanted->rowIndex() : wanted->rowIndex() - told.firstRow;
    const int column = wanted->columnIndex() + told.headingColumns;
    if (row < -told.headingRows || row >= told.rows || column < 0)
        return -1;
    return (row + told.headingRows) * told.perRow() + column;
}

QAccessibleInterface *AccessibleView::focusChild() const
{
    const QModelIndex current = view() ? view()->currentIndex() : QModelIndex();
    return current.isValid() ? cell(current.row(), current.column()) : nullptr;
}

void *AccessibleView::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QItemSelection AccessibleView::selection() const
{
    return view() && view()->model() && view()->selectionModel() ? view()->selectionModel()->selection()
                                                                 : QItemSelection();
}

int AccessibleView::selectedCellCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection())
        count += static_cast<qint64>(range.height()) * range.width();
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QList<QAccessibleInterface *> AccessibleView::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const Children told = children();
    for (int row = told.firstRow; row < told.firstRow + told.rows; ++row) {
        for (int column = 0; column < told.columns; ++column) {
            QAccessibleInterface *each = cell(row, column);
            if (cells.size() < static_cast<qsizetype>(heldCells / 2) && each->tableCellInterface()->isSelected())
                cells.append(each);
        }
    }
    return cells;
}

QString AccessibleView::columnDescription(int column) const
{
    return column < 0 ? QString() : cell(-1, column)->text(QAccessible::Name);
}

QString AccessibleView::rowDescription(int) const
{
    return {};
}

int AccessibleView::selectedRowCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection())
        count += range.width() == columnCount() ? range.height() : 0;
    return static_cast<int>(count);
}

int AccessibleView::selectedColumnCount() const
{
    return static_cast<int>(selectedColumns().size());
}

QList<int> AccessibleView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); range.width() == columnCount() && row <= range.bottom(); ++row) {
            if (rows.size() < namedRows)
                rows.append(row);
        }
    }
    return rows;
}

QList<int> AccessibleView::selectedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column))
            columns.append(column);
    }
    return columns;
}

bool AccessibleView::isColumnSelected(int column) const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection())
        rows += column >= range.left() && column <= range.right() ? range.height() : 0;
    return column >= 0 && column < columnCount() && rows > 0 && rows == rowCount();
}

bool AccessibleView::isRowSelected(int row) const
{
    int columns = 0;
    for (const QItemSelectionRange &range : selection())
        columns += row >= range.top() && row <= range.bottom() ? range.width() : 0;
    return row >= 0 && row < rowCount() && columns == columnCount() && columns > 0;
}

bool AccessibleView::select(int row, int column, QItemSelectionModel::SelectionFlags flags)
{
    const bool exists = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    if (!exists || !view()->selectionModel() || view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    view()->selectionModel()->select(view()->model()->index(row, column, view()->rootIndex()), flags);
    return true;
}

bool AccessibleView::selectRow(int row)
{
    const bool one = view() && view()->selectionMode() == QAbstractItemView::SingleSelection;
    return select(
        row, 0, QItemSelectionModel::Rows | (one ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select));
}

bool AccessibleView::selectColumn(int column)
{
    const bool whole = view() && view()->selectionBehavior() != QAbstractItemView::SelectRows &&
                       view()->selectionMode() != QAbstractItemView::SingleSelection;
    return whole && select(0, column, QItemSelectionModel::Columns | QItemSelectionModel::Select);
}

bool AccessibleView::unselectRow(int row)
{
    return select(row, 0, QItemSelectionModel::Rows | QItemSelectionModel::Deselect);
}

bool AccessibleView::unselectColumn(int column)
{
    return select(0, column, QItemSelectionModel::Columns | QItemSelectionModel::Deselect);
}

void tellFocus(QAbstractItemView &view, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !view.hasFocus() || !index.isValid())
        return;
    auto *spoken = dynamic_cast<AccessibleView *>(QAccessible::queryAccessibleInterface(&view));
    if (!spoken)
        return;
    QAccessibleEvent told(spoken->cell(index.row(), index.column()), QAccessible::Focus);
    QAccessible::updateAccessibility(&told);
}

} // namespace tandem

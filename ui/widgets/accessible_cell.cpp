// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_cell.h"

#include "ui/widgets/accessible_view.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace tandem {

AccessibleCell::AccessibleCell(QAbstractItemView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{
}

// A view may have lost its model, and rows, since the cell was asked for.
bool AccessibleCell::isOfView() const
{
    return m_view && m_view->model() && m_row < m_view->model()->rowCount(m_view->rootIndex()) &&
           m_column < m_view->model()->columnCount(m_view->rootIndex());
}

bool AccessibleCell::isValid() const
{
    return isOfView() && m_row >= -1 && m_column >= -1;
}

QModelIndex AccessibleCell::index() const
{
    return isValid() && !isHeading() ? m_view->model()->index(m_row, m_column, m_view->rootIndex()) : QModelIndex();
}

QWindow *AccessibleCell::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessibleCell::heading() const
{
    const bool isColumn = m_row < 0;
    if (!isValid() || (isColumn && m_column < 0))
        return {};
    const auto ask = [&](int role) {
        return m_view->model()
            ->headerData(isColumn ? m_column : m_row, isColumn ? Qt::Horizontal : Qt::Vertical, role)
            .toString();
    };
    const QString spoken = ask(Qt::AccessibleTextRole);
    return spoken.isEmpty() ? ask(Qt::DisplayRole) : spoken;
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (isHeading())
        return kind == QAccessible::Name ? heading() : QString();
    const QModelIndex cell = index();
    if (!cell.isValid())
        return {};
    const auto ask = [&cell](int role) { return cell.data(role).toString(); };
    if (kind == QAccessible::Description)
        return ask(Qt::AccessibleDescriptionRole);
    if (kind != QAccessible::Name)
        return {};
    const QString spoken = ask(Qt::AccessibleTextRole);
    return spoken.isEmpty() ? ask(Qt::DisplayRole) : spoken;
}

void AccessibleCell::setText(QAccessible::Text, const QString &text)
{
    const QModelIndex cell = index();
    if (cell.isValid() && cell.flags() & Qt::ItemIsEditable)
        m_view->model()->setData(cell, text);
}

QRect AccessibleCell::rect() const
{
    const QModelIndex cell = index();
    if (!cell.isValid() || !m_view->isVisible())
        return {};
    const QRect area = m_view->visualRect(cell);
    return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
}

QAccessible::Role AccessibleCell::role() const
{
    if (isHeading())
        return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::RowHeader;
    if (qobject_cast<QListView *>(m_view))
        return QAccessible::ListItem;
    return qobject_cast<QTreeView *>(m_view) ? QAccessible::TreeItem : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    const QModelIndex cell = index();
    state.invalid = !isValid();
    if (!cell.isValid())
        return state;
    const Qt::ItemFlags flags = cell.flags();
    state.disabled = !(flags & Qt::ItemIsEnabled);
    state.selectable = flags & Qt::ItemIsSelectable;
    state.editable = flags & Qt::ItemIsEditable;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == cell;
    state.checkable = flags & Qt::ItemIsUserCheckable;
    state.checked = state.checkable && cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isInSight = m_view->isVisible() && m_view->viewport()->rect().intersects(m_view->visualRect(cell));
    state.offscreen = !isInSight;
    state.invisible = !isInSight;
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface *view = parent();
    if (isHeading() || !isValid() || !view || !view->tableInterface())
        return {};
    return {static_cast<AccessibleView *>(view)->cell(-1, m_column)};
}

bool AccessibleCell::isSelected() const
{
    const QModelIndex cell = index();
    return cell.isValid() && m_view->selectionModel() && m_view->selectionModel()->isSelected(cell);
}

QStringList AccessibleCell::actionNames() const
{
    return index().isValid() ? QStringList{setFocusAction()} : QStringList();
}

void AccessibleCell::doAction(const QString &name)
{
    const QModelIndex cell = index();
    if (!cell.isValid() || name != setFocusAction())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(cell);
}

} // namespace tandem

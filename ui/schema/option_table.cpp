// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/option_table.h"

#include "ui/schema/option_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace tandem {

OptionTable::OptionTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // it would never leave the table
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { edit(index); });
}

void OptionTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QStringList lines = event->matches(QKeySequence::Paste)
                                  ? QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts)
                                  : QStringList();
    if (!lines.isEmpty() && state() != EditingState)
        emit linesPasted(lines);
    else if (isReturn && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

bool OptionTable::isAtEnd() const
{
    return currentIndex().row() == model()->rowCount() - 1 && currentIndex().column() == model()->columnCount() - 1;
}

bool OptionTable::isAtBegin() const
{
    return currentIndex().row() == 0 && currentIndex().column() == 0;
}

void OptionTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool leavesForth = hint == QAbstractItemDelegate::EditNextItem && isAtEnd();
    const bool leavesBack = hint == QAbstractItemDelegate::EditPreviousItem && isAtBegin();
    QTableView::closeEditor(editor, leavesForth || leavesBack ? QAbstractItemDelegate::NoHint : hint);
    if (leavesForth)
        focusNextChild();
    else if (leavesBack)
        focusPreviousChild();
    const QModelIndex current = currentIndex();
    const bool isLastValue = current.column() == OptionTableModel::Value && current.row() == model()->rowCount() - 1;
    if (hint == QAbstractItemDelegate::SubmitModelCache && isLastValue &&
        !current.data(Qt::EditRole).toString().isEmpty())
        emit optionWanted();
}

} // namespace tandem

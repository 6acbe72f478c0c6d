// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/option_table.h"

#include "ui/look/theme.h"
#include "ui/schema/option_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

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
    const bool removes =
        event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape;
    const QStringList lines = event->matches(QKeySequence::Paste)
                                  ? QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts)
                                  : QStringList();
    if (!lines.isEmpty() && state() != EditingState)
        emit linesPasted(lines);
    else if (removes && state() != EditingState && isBlank(currentIndex().row()))
        emit removalWanted();
    else if (isReturn && model()->rowCount() == 0)
        emit optionWanted();
    else if (isReturn && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void OptionTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const bool isEmpty = model()->rowCount() == 0;
    if (isEmpty) {
        painter.setPen(tokens().dim);
        painter.drawText(viewport()->rect().adjusted(measure::grid, measure::grid, -measure::grid, -measure::grid),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                         tr("No option yet. Enter adds one; a list that is pasted gives one for each line."));
    }
    if (!hasFocus() || (!isEmpty && !currentIndex().isValid()))
        return;
    const QRect place = isEmpty ? viewport()->rect() : visualRect(currentIndex());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 3, 3);
}

// Where the keyboard comes first, there is a cell that it is on.
void OptionTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, OptionTableModel::Value));
    viewport()->update();
}

void OptionTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

// The ring is drawn over the cells' edges.
void OptionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

bool OptionTable::isBlank(int row) const
{
    for (int column = 0; row >= 0 && column < model()->columnCount(); ++column) {
        if (!model()->index(row, column).data(Qt::EditRole).toString().isEmpty())
            return false;
    }
    return row >= 0;
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
    // Enter made a row, and Escape says that it is not wanted.
    if (hint == QAbstractItemDelegate::RevertModelCache && isBlank(current.row()))
        QMetaObject::invokeMethod(this, &OptionTable::removalWanted, Qt::QueuedConnection);
    const bool isLastValue = current.column() == OptionTableModel::Value && current.row() == model()->rowCount() - 1;
    if (hint == QAbstractItemDelegate::SubmitModelCache && isLastValue &&
        !current.data(Qt::EditRole).toString().isEmpty())
        emit optionWanted();
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

namespace tandem {

/// The table in which options are edited, wholly by keys where one likes: typing and Enter edit a cell, Enter after the
/// value of the last option asks for one more, Delete and Escape take away a row in which nothing stands, Tab goes from
/// cell to cell while one is edited and leaves the table otherwise.
class OptionTable : public QTableView
{
    Q_OBJECT

public:
    explicit OptionTable(QWidget *parent = nullptr);

signals:
    void removalWanted(); ///< of the current row, in which nothing stands
    void optionWanted();
    /// Several lines were pasted over the current cell.
    void linesPasted(const QStringList &lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Shows where the keyboard is, and in an empty table what it does there.
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

protected slots:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isBlank(int row) const;
    bool isAtEnd() const;
    bool isAtBegin() const;
};

} // namespace tandem

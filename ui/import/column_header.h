// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

class QMenu;
class QToolButton;

namespace tandem {

/// The header of the import's preview: the column's name, and under it a button that says and changes its role.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    /// Makes a button for each column; the caller fills `menuOf`.
    void setColumns(const QStringList &names);
    void setRoleText(int column, const QString &text);
    QMenu *menuOf(int column) const;
    /// The width at which name and role of a column are whole.
    int neededWidth(int column) const;

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void reveal(int column);

    QStringList m_names;
    std::vector<QToolButton *> m_buttons;
};

} // namespace tandem

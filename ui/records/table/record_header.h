// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <set>

namespace tandem {

/// The header of the record table: quiet names, an arrow where the list is sorted, and a small triangle that opens the
/// filter of a column.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget *parent = nullptr);

    void setFilterable(const std::set<int> &sections) { m_filterable = sections; }

signals:
    void menuWanted(int section, const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect filterMark(int section) const;

    std::set<int> m_filterable;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_row_layout.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

class QAbstractItemView;
class QProgressBar;
class QPushButton;

namespace tandem {

/// Paints a job of the JobTableModel: what its columns say, and the buttons of its acts. The row is one cell, that of
/// the title.
class JobRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A button of a row: the one under the mouse, or the one that the arrows have chosen.
    struct Place
    {
        QPersistentModelIndex row;
        JobAct act = JobAct::Open;

        bool operator==(const Place &) const = default;
    };

    explicit JobRowDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where things stand, for writing from left to right.
    JobRowLayout layout(const QRect &row, const QModelIndex &index) const;
    /// What there is to press at a point of the view.
    std::optional<JobRowLayout::Button> buttonAt(const QPoint &position, const QModelIndex &index) const;

    void setPointed(const std::optional<Place> &place) { m_pointed = place; }
    void setChosen(const std::optional<Place> &place) { m_chosen = place; }
    const std::optional<Place> &chosen() const { return m_chosen; }

private:
    struct Canvas;

    void paintGround(const Canvas &canvas, const QStyleOptionViewItem &option, bool isCurrent) const;
    void paintTexts(const Canvas &canvas, const JobRowLayout &layout, const QModelIndex &index) const;
    void paintBar(const Canvas &canvas, const QRect &bar, double share) const;
    void paintButton(const Canvas &canvas, const JobRowLayout::Button &button, QStyle::State state) const;
    void paintLink(const Canvas &canvas, const JobRowLayout::Button &button, QStyle::State state) const;
    QStyle::State stateOf(JobAct act, const QModelIndex &index) const;

    QAbstractItemView *m_view;
    // Never shown: the style sheet knows the look of widgets only.
    QPushButton *m_button;
    QProgressBar *m_bar;
    std::optional<Place> m_pointed;
    std::optional<Place> m_chosen;
};

} // namespace tandem

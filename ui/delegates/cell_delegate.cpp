// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_delegate.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/models/record_table_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tandem {

namespace {

constexpr int sideMargin = 8;
constexpr int edgeWidth = 3;
constexpr int chipMark = 18; // the square of an option, with what stands around it
constexpr int chipGap = 6;

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

void drawElided(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
                Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                     shown);
}

/// Of options that have no room.
QString moreText(qsizetype count)
{
    return QStringLiteral("+%1").arg(countText(count));
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = isCurrentRow(option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected) || current;
    painter->save();
    painter->fillRect(option.rect, selected ? tokens().selection : tokens().base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().line);
    if (current && index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), edgeWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens().accent);
    }
    painter->setFont(option.font);
    painter->setPen(tokens().text);
    painter->setClipRect(option.rect);
    paintContent(*painter, option, option.rect.adjusted(sideMargin, 0, -sideMargin, -1), index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, measure::row()};
}

void PlainDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    painter.setPen(tokens().dim);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    drawElided(painter, option, area, index.data(Qt::DisplayRole).toString(), alignment);
}

void StatusDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &, const QRect &area,
                                  const QModelIndex &index) const
{
    const QVariant status = index.data(RecordTableModel::StatusRole);
    if (status.isValid())
        paintStatus(painter, area, static_cast<Status>(status.toInt()));
}

void LabelDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    const auto options = index.data(RecordTableModel::OptionsRole).value<ShownOptions>();
    if (options.isEmpty()) { // no label, or the empty set, which has a word
        painter.setPen(tokens().dim);
        drawElided(painter, option, area, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    QRect rest = area;
    for (qsizetype place = 0; place < options.size(); ++place) {
        const ShownOption &shown = options[place];
        const qsizetype after = options.size() - place - 1;
        const int room = rest.width() - (after > 0 ? chipGap + metrics.horizontalAdvance(moreText(after)) : 0);
        const int wanted = chipMark + metrics.horizontalAdvance(shown.text);
        if (place > 0 && wanted > room) { // what has no room is counted
            drawElided(painter, option, QStyle::visualRect(option.direction, area, rest), moreText(after + 1),
                       Qt::AlignLeft | Qt::AlignVCenter);
            break;
        }
        const int width = qMin(qMax(room, chipMark), wanted);
        const QRect part =
            QStyle::visualRect(option.direction, area, QRect(rest.topLeft(), QSize(width, rest.height())));
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintLabelSquare(painter, mirrored ? QRect(part.right() - 8, part.top(), 8, part.height()) : part, shown.mark);
        drawElided(painter, option, mirrored ? part.adjusted(0, 0, -14, 0) : part.adjusted(14, 0, 0, 0), shown.text,
                   Qt::AlignLeft | Qt::AlignVCenter);
        rest.setLeft(rest.left() + width + chipGap);
    }
}

void ConfidenceDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &, const QRect &area,
                                      const QModelIndex &index) const
{
    const QVariant confidence = index.data(RecordTableModel::ConfidenceRole);
    if (confidence.isValid())
        paintConfidence(painter, area, confidence.toDouble());
}

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/record_header.h"

#include "ui/look/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace tandem {

namespace {

constexpr int recordHeaderSideMargin = 8;
constexpr int markWidth = 16;

void paintTriangle(QPainter &painter, const QRect &area)
{
    const QPointF middle = QRectF(area).center();
    QPainterPath path(middle + QPointF(-4, -2));
    path.lineTo(middle + QPointF(4, -2));
    path.lineTo(middle + QPointF(0, 3));
    path.closeSubpath();
    painter.fillPath(path, tokens().dim);
}

} // namespace

RecordHeader::RecordHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setFixedHeight(measure::row());
}

QRect RecordHeader::filterMark(int section) const
{
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    QFont face = font();
    face.setBold(true);
    const QRect whole(sectionViewportPosition(section), 0, sectionSize(section), height());
    const int left = name.isEmpty() ? (whole.width() - markWidth) / 2
                                    : qMin(recordHeaderSideMargin + QFontMetrics(face).horizontalAdvance(name),
                                           whole.width() - markWidth);
    return QStyle::visualRect(layoutDirection(), whole, QRect(whole.left() + left, 0, markWidth, height()));
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, tokens().base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
    painter->setRenderHint(QPainter::Antialiasing);
    QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool filterable = m_filterable.count(section) > 0;
    if (isSortIndicatorShown() && sortIndicatorSection() == section && !name.isEmpty())
        name += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    QFont face = font();
    face.setBold(true);
    painter->setFont(face);
    painter->setPen(tokens().dim);
    const QRect area = rect.adjusted(recordHeaderSideMargin, 0, filterable ? -markWidth : -recordHeaderSideMargin, 0);
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    painter->drawText(area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, area.width()));
    if (filterable) {
        QRect mark = filterMark(section);
        if (name.endsWith(u'↑') || name.endsWith(u'↓'))
            mark.translate(painter->fontMetrics().horizontalAdvance(QStringLiteral(" ↑")), 0);
        paintTriangle(*painter, mark);
    }
    painter->restore();
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    const bool onMark = m_filterable.count(section) > 0 && filterMark(section).contains(event->pos());
    if (onMark && event->button() == Qt::LeftButton) {
        // Without this the press that is still held would sort or move the section.
        const bool clickable = sectionsClickable();
        setSectionsClickable(false);
        QHeaderView::mouseReleaseEvent(event);
        setSectionsClickable(clickable);
        emit menuWanted(section, mapToGlobal(QPoint(event->pos().x(), height())));
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

void RecordHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(logicalIndexAt(event->pos()), event->globalPos());
}

} // namespace tandem

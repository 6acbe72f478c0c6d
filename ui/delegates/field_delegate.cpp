// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/field_delegate.h"

#include "ui/look/theme.h"

#include <QIcon>
#include <QPainter>

namespace tandem {

namespace {

constexpr int margins = 16;
constexpr int iconSide = 16;

} // namespace

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {text + margins, measure::row()};
}

void FieldDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    const QVariant colour = index.data(Qt::ForegroundRole);
    if (colour.isValid())
        painter.setPen(colour.value<QColor>());
    const QVariant font = index.data(Qt::FontRole);
    if (font.isValid())
        painter.setFont(font.value<QFont>());
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        icon.paint(&painter, QRect(area.left(), area.center().y() - iconSide / 2 + 1, iconSide, iconSide));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString text =
        painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
    painter.drawText(
        area, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::Alignment(flags))) | Qt::TextSingleLine,
        text);
}

} // namespace tandem

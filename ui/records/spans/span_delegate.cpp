// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_delegate.h"

#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/records/spans/span_list_model.h"
#include "ui/records/spans/span_state_look.h"

#include <QPainter>

namespace tandem {

namespace {

constexpr int stateColumn = 20;
constexpr int markColumn = 14;
constexpr int spanRowPadding = 4;
constexpr double listStateSide = 13;

/// A text at its leading side, cut where it has no room. The text's own direction is left to itself: it is aligned as
/// the window is.
void drawLine(QPainter &painter, Qt::LayoutDirection direction, const QRect &whole, const QRect &area,
              const QString &text)
{
    const QRect place = QStyle::visualRect(direction, whole, area);
    painter.drawText(place,
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

QSize SpanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120,
            option.fontMetrics.height() + QFontMetrics(fontFor(FontRole::Small)).height() + 2 * spanRowPadding + 1};
}

void SpanDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                const QModelIndex &index) const
{
    const auto text = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const auto *model = qobject_cast<const SpanListModel *>(index.model());
    const auto state = static_cast<SpanState>(index.data(SpanListModel::StateRole).toInt());
    const QVariant confidence = index.data(SpanListModel::ConfidenceRole);
    const int number = confidence.isValid() ? painter.fontMetrics().horizontalAdvance(QStringLiteral("1.00")) + 6 : 0;
    const QRect first(area.left(), area.top() + spanRowPadding, area.width(), painter.fontMetrics().height());
    paintSpanState(painter,
                   QStyle::visualRect(option.direction, area, QRect(first.left() - 2, first.top(), 16, first.height())),
                   state, listStateSide);
    drawLine(painter, option.direction, area, first.adjusted(stateColumn, 0, -number, 0), text(SpanListModel::Text));
    if (confidence.isValid()) {
        painter.setPen(confidence.toDouble() < reviewThreshold ? tokens().warn : tokens().dim);
        painter.drawText(QStyle::visualRect(option.direction, area, first),
                         static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                         text(SpanListModel::Confidence));
    }
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(tokens().dim);
    const QRect second(first.left() + stateColumn, first.bottom() + 1, area.width() - stateColumn,
                       painter.fontMetrics().height());
    const LabelMark mark = labelMark(model ? model->definition() : LabelDefinition(),
                                     OptionId(index.data(SpanListModel::OptionRole).toLongLong()));
    paintLabelSquare(
        painter, QStyle::visualRect(option.direction, area, QRect(second.topLeft(), QSize(8, second.height()))), mark);
    //: of a span; %1: its label; %2: who made it
    drawLine(painter, option.direction, area, second.adjusted(markColumn, 0, 0, 0),
             tr("%1 · %2").arg(text(SpanListModel::Label), text(SpanListModel::Who)));
}

} // namespace tandem
